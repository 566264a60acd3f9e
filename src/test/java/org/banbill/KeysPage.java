package org.banbill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The page {@code docs/keys.md}: every key of every kind of file, as the schemas declare it. */
final class KeysPage {

    private static final String COMMON = "common.schema.json";
    private static final String HEAD = """
        # Every key of every file

        What each kind of file can say. This page is made from `schemas/`, by which editors complete and check the files, and the
        readers know the same keys: a test holds the three against one another. [files.md](files.md) shows each kind of file written
        out, and says how to write it.

        In a key a dot leads into a mapping, or into each entry of a list; `<…>` stands for names of your own. **Bold** keys must be
        there. *Text* is one text for every language, or one for each language tag.
        """;

    /** Kinds of values that have a name, where another name than that of the schema reads better. */
    private static final Map<String, String> NAMES = Map.of(
            "ids", "id, or list of ids",
            "texts", "words, or list of words",
            "language", "language tag",
            "text", "*text*",
            "yes-no", "`yes` or `no`");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final StringBuilder page = new StringBuilder(HEAD);

    private KeysPage(List<Path> files) throws IOException {
        for (Path file : files) {
            schemas.put(file.getFileName().toString(), json.readTree(file.toFile()));
        }
    }

    static String of(List<Path> files) throws IOException {
        KeysPage made = new KeysPage(files);
        made.schemas.forEach((name, schema) -> {
            if (!name.equals(COMMON)) {
                made.section("##", schema.get("title").asText(), schema);
                made.parts(schema);
            }
        });
        JsonNode shared = made.schemas.get(COMMON);
        made.page.append("\n## ").append(shared.get("title").asText()).append("\n\n");
        made.page.append(shared.get("description").asText()).append('\n');
        made.parts(shared);
        return made.page.toString();
    }

    /** The mappings that other parts name. */
    private void parts(JsonNode schema) {
        schema.path("$defs").properties().stream()
                .filter(part -> isMapping(part.getValue()))
                .forEach(part -> section("###", title(part.getKey()), part.getValue()));
    }

    private void section(String mark, String title, JsonNode schema) {
        page.append('\n').append(mark).append(' ').append(title).append("\n\n");
        page.append(schema.get("description").asText()).append("\n\n");
        page.append("| key | value | |\n| --- | --- | --- |\n");
        rows("", schema);
    }

    /** The rows of what a mapping, the entries of a list, or any of several kinds of values hold. */
    private void rows(String path, JsonNode schema) {
        // a mapping that others name too has a table of its own
        reference(schema).filter(part -> !isMapping(part)).ifPresent(part -> rows(path, part));
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(key -> required.add(key.asText()));
        rows(path, schema, required);
        // of several kinds of mappings each asks for its own keys
        List<JsonNode> kinds = new ArrayList<>();
        schema.path("anyOf").forEach(kinds::add);
        boolean isAlone = kinds.stream().filter(KeysPage::isMapping).count() == 1;
        kinds.forEach(kind -> {
            if (isAlone) {
                rows(path, kind);
            } else {
                rows(path, kind, Set.of());
            }
        });
    }

    private void rows(String path, JsonNode schema, Set<String> required) {
        schema.path("properties").properties().forEach(property -> {
            String key = path + property.getKey();
            row(required.contains(property.getKey()) ? "**`" + key + "`**" : "`" + key + "`", property.getValue());
            rows(key + ".", property.getValue());
        });
        JsonNode named = schema.path("additionalProperties");
        if (named.isObject() && named.has("description")) {
            String key = path + "<" + (path.isEmpty() ? "id" : "…") + ">";
            row("`" + key + "`", named);
            rows(key + ".", named);
        }
        if (schema.path("items").isObject()) {
            rows(path, schema.get("items"));
        }
    }

    private void row(String key, JsonNode value) {
        page.append("| ").append(key).append(" | ");
        page.append(kind(value)).append(" | ");
        page.append(meaning(value).replace("|", "\\|").replace("<", "&lt;")).append(" |\n");
    }

    /** Its own, else that of the part that it is. */
    private String meaning(JsonNode value) {
        return value.has("description")
                ? value.get("description").asText()
                : reference(value).map(this::meaning).orElse("");
    }

    private Optional<JsonNode> reference(JsonNode value) {
        if (!value.has("$ref")) {
            return Optional.empty();
        }
        String[] steps = value.get("$ref").asText().split("#", 2);
        return schemas.entrySet().stream()
                .filter(schema -> steps[0].isEmpty() || schema.getKey().equals(steps[0]))
                .map(schema -> schema.getValue().at(steps[1]))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private String kind(JsonNode value) {
        if (value.has("$ref")) {
            String name = value.get("$ref").asText().replaceFirst(".*/", "");
            JsonNode part = reference(value).orElseThrow();
            if (isMapping(part)) {
                return "[" + name + "](#" + name + ")";
            }
            boolean isPlain =
                    NAMES.containsKey(name) || part.has("pattern") || (part.has("type") && !part.has("items"));
            return isPlain ? NAMES.getOrDefault(name, name.replace('-', ' ')) : kind(part);
        }
        if (value.has("enum")) {
            return words(value.get("enum"));
        }
        if (value.has("anyOf") && !value.has("type")) {
            List<String> kinds = StreamSupport.stream(value.get("anyOf").spliterator(), false)
                    .map(this::kind)
                    .distinct()
                    .toList();
            boolean isListOfThese = kinds.size() == 2 && kinds.get(1).equals("list of " + kinds.get(0));
            return isListOfThese ? kinds.get(0) + ", or a list of these" : String.join(", or ", kinds);
        }
        String type =
                value.path("type").isArray() ? "words" : value.path("type").asText();
        return switch (type) {
            case "array" -> "list of " + kind(value.get("items"));
            case "object" ->
                value.path("additionalProperties").has("$ref")
                        ? "mapping to " + kind(value.get("additionalProperties"))
                        : "mapping";
            case "string" -> "words";
            case "" -> isMapping(value) ? "mapping" : "value";
            default -> type;
        };
    }

    /** Both spellings of yes and no are one. */
    private static String words(JsonNode all) {
        List<String> words = new ArrayList<>();
        all.forEach(word -> {
            if (word.isTextual()) {
                words.add("`" + word.asText() + "`");
            }
        });
        return String.join(" ", words);
    }

    private static boolean isMapping(JsonNode schema) {
        return schema.path("properties").isObject();
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
