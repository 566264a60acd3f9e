package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas by which editors complete and check say the same as the readers. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("schemas");
    private static final Path MINI = Path.of("src/test/resources/mini");
    /** A folder of a user's own. */
    private static final Path LOCAL = Path.of("src/test/resources/local");

    private static final Path LANGUAGES = Path.of("src/test/resources/languages");

    private static final List<Path> ROOTS = List.of(Path.of(""), MINI, LOCAL, LANGUAGES);

    /** Reads {@code yes} as a text, as YAML 1.2, the editors and Banbill do. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                    "https://banbill.org/schemas/", SCHEMAS.toUri().toString())));

    /** Schema → patterns of the files that it describes, as the editor is told; {@code !} takes files out. */
    private static Map<String, List<String>> patterns() throws IOException {
        JsonNode settings =
                new ObjectMapper().readTree(Path.of(".vscode/settings.json").toFile());
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        settings.get("yaml.schemas").properties().forEach(entry -> {
            List<String> globs = new ArrayList<>();
            if (entry.getValue().isTextual()) {
                globs.add(entry.getValue().textValue());
            } else {
                entry.getValue().forEach(glob -> globs.add(glob.textValue()));
            }
            patterns.put(Path.of(entry.getKey()).getFileName().toString(), globs);
        });
        return patterns;
    }

    private static List<String> schemasOf(Path file) throws IOException {
        List<String> schemas = new ArrayList<>();
        patterns().forEach((schema, globs) -> {
            boolean match = false;
            for (String glob : globs) {
                boolean include = !glob.startsWith("!");
                if (FileSystems.getDefault()
                        .getPathMatcher("glob:" + (include ? glob : glob.substring(1)))
                        .matches(file)) {
                    match = include;
                }
            }
            if (match) {
                schemas.add(schema);
            }
        });
        return schemas;
    }

    /** A file of law. */
    private record LawFile(Path root, Path file) {
        Path path() {
            return root.resolve(file);
        }

        @Override
        public String toString() {
            return path().toString();
        }
    }

    static List<LawFile> files() throws IOException {
        List<LawFile> files = new ArrayList<>();
        for (Path root : ROOTS) {
            for (String folder : List.of("clauses", "jurisdictions", "jurisdiction.yaml", "changes")) {
                if (!Files.exists(root.resolve(folder))) {
                    continue;
                }
                try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                    all.filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(path -> files.add(
                                    new LawFile(root, root.toString().isEmpty() ? path : root.relativize(path))));
                }
            }
        }
        return files;
    }

    private static JsonSchema schema(String name) {
        return FACTORY.getSchema(SchemaLocation.of("https://banbill.org/schemas/" + name));
    }

    private static List<String> complaints(String schema, JsonNode document) {
        return schema(schema).validate(document).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsAsOneSchemaSays(LawFile file) throws IOException {
        List<String> schemas = schemasOf(file.file());
        assertThat(schemas).as("schemas of " + file).hasSize(1);

        JsonNode document = YAML.readTree(file.path().toFile());

        assertThat(complaints(schemas.get(0), document)).as(file.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSchemaRefusesAnUnknownKeyAnywhereInAFile(LawFile file) throws IOException {
        String schema = schemasOf(file.file()).get(0);
        // In parameters.yaml the ids themselves are the keys; each parameter below is closed.
        boolean closedAtTheTop = !schema.equals("parameters.schema.json");
        JsonNode document = YAML.readTree(file.path().toFile());
        ObjectNode target =
                (ObjectNode) (closedAtTheTop ? document : document.elements().next());
        target.put("no-such-key", "x");

        assertThat(complaints(schema, document)).anyMatch(message -> message.contains("no-such-key"));
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyObjectOfASchemaIsClosedAndEveryKeyExplained(Path file) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(file.toFile());
        for (JsonNode object : objects(schema)) {
            assertThat(object.path("additionalProperties"))
                    .as("additionalProperties of " + object.get("properties"))
                    .isEqualTo(new ObjectMapper().getNodeFactory().booleanNode(false));
            object.get("properties")
                    .properties()
                    .forEach(property -> assertThat(property.getValue().has("description")
                                    || property.getValue().path("$ref").asText().endsWith("condition")
                                    || property.getValue()
                                            .path("$ref")
                                            .asText()
                                            .matches(".*/(meets|precedents|level-of-government)"))
                            .as(file + ": `" + property.getKey() + "` is explained")
                            .isTrue());
        }
    }

    /** The sets of keys in the sources of the readers are those of the schemas: none missing, none too many. */
    @Test
    void schemasAndReadersKnowTheSameKeys() throws IOException {
        Set<String> ofSchemas = new TreeSet<>();
        for (Path file : schemas()) {
            for (JsonNode object : objects(new ObjectMapper().readTree(file.toFile()))) {
                Set<String> keys = new TreeSet<>();
                object.get("properties").fieldNames().forEachRemaining(keys::add);
                ofSchemas.add(keys.toString());
            }
        }
        assertThat(keysOfReaders()).isEqualTo(ofSchemas);
    }

    /** The words of papers.yaml have their own explanations there; all other keys stand in the description of files. */
    @ParameterizedTest
    @MethodSource("schemas")
    void everyKeyIsDescribedForPeople(Path file) throws IOException {
        String described = Files.readString(Path.of("docs/files.md"));
        Set<String> missing = new TreeSet<>();
        if (!file.endsWith("papers.schema.json")) {
            for (JsonNode object : objects(new ObjectMapper().readTree(file.toFile()))) {
                object.get("properties").fieldNames().forEachRemaining(missing::add);
            }
        }
        missing.removeIf(key -> Pattern.compile("(?<![\\w-])" + Pattern.quote(key) + "(?![\\w-])")
                .matcher(described)
                .find());
        assertThat(missing)
                .as("keys of " + file + " that docs/files.md does not name")
                .isEmpty();
    }

    /** The page is made from the schemas, so that neither can say what the other does not. */
    @Test
    void thePageOfKeysIsMadeFromTheSchemas() throws IOException {
        Golden.assertMatches("../../../docs/keys.md", KeysPage.of(schemas()));
    }

    private static Set<String> keysOfReaders() throws IOException {
        Pattern sets = Pattern.compile("(?:KEYS\\s*=|refuseOtherKeys\\()\\s*(?:java\\.util\\.)?Set\\.of\\(([^)]*)\\)");
        Pattern word = Pattern.compile("\"([^\"]+)\"");
        Set<String> all = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                sets.matcher(Files.readString(source)).results().forEach(set -> {
                    Set<String> keys = new TreeSet<>();
                    word.matcher(set.group(1)).results().forEach(key -> keys.add(key.group(1)));
                    all.add(keys.toString());
                });
            }
        }
        return all;
    }

    /** Every part of a schema that lists keys. */
    private static List<JsonNode> objects(JsonNode schema) {
        List<JsonNode> objects = new ArrayList<>();
        if (schema.path("properties").isObject() && !schema.has("$ref")) {
            objects.add(schema);
        }
        schema.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }
}
