package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers ask for the keys that the schemas, and with them the page of keys, say must be there; for no other. */
class RequiredKeysTest {

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Path SCHEMAS = Path.of("schemas");
    private static final Pattern MISSING =
            Pattern.compile("(?m)^[^ ]+ error missing-key: The key `([^`]+)` is missing here");

    /** Facts need it, choices do not; which a value is stands in another file. */
    private static final String OF_FACTS = "verified";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    /** Whether the keys that must be there are taken out, or those that may. */
    private enum Taken {
        REQUIRED,
        OPTIONAL
    }

    private final Set<String> told = new TreeSet<>();
    private final Set<JsonNode> tried = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "clause.schema.json, clauses/bans/device-ban/clause.yaml",
        "clause-text.schema.json, clauses/bans/device-ban/en.yaml",
        "term.schema.json, clauses/terms/device/term.yaml",
        "term-text.schema.json, clauses/terms/device/en.yaml",
        "outline.schema.json, clauses/outlines/act.yaml",
        "demands.schema.json, clauses/demands.yaml",
        "papers.schema.json, clauses/papers.yaml",
        "exceptions.schema.json, clauses/exceptions/en.yaml",
        "tradition.schema.json, jurisdictions/traditions/plain.yaml",
        "parameters.schema.json, jurisdictions/parameters.yaml",
        "jurisdiction.schema.json, jurisdictions/xx.yaml",
    })
    void readersAskForWhatTheSchemasAskFor(String schema, String file, @TempDir Path home) throws IOException {
        Generations.copy(MINI, home);
        Path changed = home.resolve(file);
        JsonNode document = YAML.readTree(changed.toFile());

        walk(document, document, part(schema), schema, changed, home);

        assertThat(told).as(file).isEmpty();
    }

    private void walk(JsonNode document, JsonNode node, JsonNode schema, String name, Path file, Path home)
            throws IOException {
        if (schema.has("$ref")) {
            String[] steps = schema.get("$ref").asText().split("#", 2);
            String other = steps[0].isEmpty() ? name : steps[0];
            walk(document, node, part(other).at(steps[1]), other, file, home);
            return;
        }
        if (node instanceof ObjectNode mapping && schema.path("properties").isObject() && tried.add(schema)) {
            without(mapping, schema, Taken.REQUIRED, document, file, home);
            without(mapping, schema, Taken.OPTIONAL, document, file, home);
        }
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            JsonNode inner = schema.path("properties").has(key)
                    ? schema.path("properties").get(key)
                    : schema.path("additionalProperties");
            walk(document, node.get(key), inner, name, file, home);
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                walk(document, item, schema.path("items"), name, file, home);
            }
        }
        for (JsonNode kind : schema.path("anyOf")) {
            if (kind.has("$ref") || kind.path("type").asText().equals(node.isArray() ? "array" : "object")) {
                walk(document, node, kind, name, file, home);
            }
        }
    }

    private void without(ObjectNode mapping, JsonNode schema, Taken taken, JsonNode document, Path file, Path home)
            throws IOException {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(key -> required.add(key.asText()));
        // where one of several is enough, none of them alone is asked for or left out
        Set<String> either = new TreeSet<>(Set.of(OF_FACTS));
        schema.path("anyOf").forEach(kind -> kind.path("required").forEach(key -> either.add(key.asText())));
        either.removeAll(required);
        ObjectNode whole = mapping.deepCopy();
        Set<String> gone = new TreeSet<>();
        whole.fieldNames().forEachRemaining(key -> {
            if (required.contains(key) == (taken == Taken.REQUIRED) && !either.contains(key)) {
                gone.add(key);
            }
        });
        mapping.remove(List.copyOf(gone));
        YAML.writeValue(file.toFile(), document);
        String said = Terminal.run(home, "check").err();
        mapping.setAll(whole);
        YAML.writeValue(file.toFile(), document);

        Set<String> missing = new TreeSet<>();
        MISSING.matcher(said).results().forEach(found -> missing.add(found.group(1)));
        Set<String> unasked = new TreeSet<>(gone);
        unasked.removeAll(missing);
        missing.retainAll(gone);
        if (taken == Taken.REQUIRED && !unasked.isEmpty()) {
            told.add(whole.properties().iterator().next() + " …: nobody asks for " + unasked);
        }
        if (taken == Taken.OPTIONAL && !missing.isEmpty()) {
            told.add(whole.properties().iterator().next() + " …: may be left out by the schema: " + missing);
        }
    }

    private static JsonNode part(String schema) throws IOException {
        return JSON.readTree(SCHEMAS.resolve(schema).toFile());
    }
}
