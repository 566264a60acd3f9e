package org.banbill.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML into nodes that know their places. It takes the plain part of YAML that people write: mappings, lists and
 * texts. Anchors, aliases, tags and merge keys are refused, which also ends every alias bomb.
 */
public final class YamlReader {

    /** Deeper than any outline of law, and far from a stack's end. */
    private static final int DEEPEST = 24;

    private static final YAMLFactory FACTORY = factory();

    private final SourceFile file;
    private final Findings findings;

    private YamlReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The file's mapping; empty, with findings, where it holds anything else. */
    public static Optional<YamlMapping> read(Path path, String name, Findings findings) {
        return SourceFile.read(path, name, findings).flatMap(file -> read(file, findings));
    }

    public static Optional<YamlMapping> read(SourceFile file, Findings findings) {
        return new YamlReader(file, findings).document();
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(SourceFile.LARGEST);
        options.setAllowDuplicateKeys(true); // found here, with a place of its own
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private Optional<YamlMapping> document() {
        if (!ForbiddenCharacters.check(file, findings)) {
            return Optional.empty();
        }
        try (YAMLParser parser = FACTORY.createParser(file.text())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                findings.error("empty-file", file.at(0), "The file is empty.", "See docs/files.md for its form.");
                return Optional.empty();
            }
            YamlNode node = node(parser);
            if (parser.nextToken() != null) {
                syntax(place(parser), "The file holds more than one document.", "Remove the line `---` and what follows.");
            }
            Optional<YamlMapping> mapping = node.asMapping();
            if (mapping.isEmpty()) {
                YamlMapping.wrongType("The file", node, "a mapping (`key: value`)", findings);
            }
            return mapping;
        } catch (JsonProcessingException e) {
            syntax(place(e.getLocation()), plain(e.getOriginalMessage()), "Check quotes, colons and indentation there.");
        } catch (YAMLException | IllegalArgumentException e) {
            syntax(file.at(0), plain(String.valueOf(e.getMessage())), "Check quotes, colons and indentation.");
        } catch (IOException e) {
            syntax(file.at(0), String.valueOf(e.getMessage()), "Check the file.");
        }
        return Optional.empty();
    }

    /** The node at the parser's current token; afterwards the parser stands at the node's last token. */
    private YamlNode node(YAMLParser parser) throws IOException {
        refuseMachinery(parser);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(parser.getText());
        return new YamlScalar(text, file, offset(parser));
    }

    private YamlMapping mapping(YAMLParser parser) throws IOException {
        Position position = place(parser);
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keyPositions = new HashMap<>();
        Map<String, Position> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyPosition = place(parser);
            refuseMachinery(parser);
            Position earlier = seen.putIfAbsent(Normalizer.normalize(key, Normalizer.Form.NFC), keyPosition);
            parser.nextToken();
            YamlNode value = node(parser);
            if (earlier != null) {
                findings.error(
                        "duplicate-key",
                        keyPosition,
                        "`" + key + "` is already given in line " + earlier.line() + ".",
                        "Keep one of the two.");
            } else {
                entries.put(key, value);
                keyPositions.put(key, keyPosition);
            }
        }
        return new YamlMapping(entries, keyPositions, position);
    }

    private YamlSequence sequence(YAMLParser parser) throws IOException {
        Position position = place(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new YamlSequence(items, position);
    }

    private void refuseMachinery(YAMLParser parser) throws IOException {
        if (parser.isCurrentAlias()) {
            findings.error(
                    "alias",
                    place(parser),
                    "`*" + parser.getText() + "` is an alias, which these files do not use.",
                    "Write the text out, or put it in quotes if the `*` belongs to it.");
        } else if (parser.getObjectId() != null) {
            findings.error(
                    "anchor",
                    place(parser),
                    "`&" + parser.getObjectId() + "` is an anchor, which these files do not use.",
                    "Remove it, or put the text in quotes if the `&` belongs to it.");
        }
        if (parser.getTypeId() != null) {
            findings.error(
                    "tag",
                    place(parser),
                    "`!" + parser.getTypeId() + "` is a tag, which these files do not use.",
                    "Remove it, or put the text in quotes if the `!` belongs to it.");
        }
    }

    private void syntax(Position position, String message, String wayOut) {
        findings.error("yaml-syntax", position, message, wayOut);
    }

    private int offset(YAMLParser parser) {
        return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }

    private Position place(YAMLParser parser) {
        return file.at(offset(parser));
    }

    private Position place(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return file.at(0);
        }
        return new Position(file.name(), location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** The first sentences of the parser's message, without its picture of the source. */
    private static String plain(String message) {
        StringBuilder words = new StringBuilder();
        for (String line : message.split("\n", -1)) {
            String trimmed = line.strip();
            if (!trimmed.isEmpty() && !trimmed.startsWith("in '") && !trimmed.startsWith("^") && !trimmed.startsWith("at [")
                    && words.length() < 200 && !line.startsWith("    ")) {
                words.append(words.isEmpty() ? "" : "; ").append(trimmed);
            }
        }
        String text = words.isEmpty() ? "It cannot be read as YAML" : words.toString();
        return "This is not YAML: " + text + (text.endsWith(".") ? "" : ".");
    }
}
