package org.banbill.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into nodes that know their places. It takes the plain part of YAML that people write: mappings, lists and
 * texts. Anchors, aliases, tags and merge keys are refused, which also ends every alias bomb.
 */
public final class YamlReader {

    /** Deeper than any outline of law, and far from a stack's end. */
    private static final int DEEPEST = 24;

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})(?= |\\r?$)");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    private final SourceFile file;
    private final Findings findings;
    /** What was refused already: a bomb holds thousands of aliases, and one finding of each kind tells enough. */
    private final Set<Rule> refused = EnumSet.noneOf(Rule.class);

    private final Parser events;
    private int depth;
    /** The last place that was asked for, counted in code points as the parser does, and in characters as Java does. */
    private int codePoints;

    private int offset;

    /** Ends the reading of a file; the finding has been added. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    private YamlReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceFile.LARGEST);
        // not through Yaml, which makes ready to build objects, twelve milliseconds of a cold start
        this.events = new ParserImpl(new StreamReader(file.text()), options);
    }

    /** The file's mapping; empty, with findings, where it holds anything else. */
    public static Optional<YamlMapping> read(SourceFile file, Findings findings) {
        if (!ForbiddenCharacters.check(file, findings) || hasConflict(file, findings)) {
            return Optional.empty();
        }
        return new YamlReader(file, findings).document();
    }

    /** Marks that git leaves where two people changed the same lines. */
    private static boolean hasConflict(SourceFile file, Findings findings) {
        Matcher mark = CONFLICT.matcher(file.text());
        boolean isSuspect = file.text().contains("<<<<<<<")
                || file.text().contains("=======")
                || file.text().contains(">>>>>>>");
        boolean found = isSuspect && mark.find();
        if (found) {
            findings.error(Rule.CONFLICT_MARK, file.at(mark.start()), mark.group());
        }
        return found;
    }

    private Optional<YamlMapping> document() {
        try {
            next(); // the stream begins
            if (next().is(Event.ID.StreamEnd)) {
                findings.error(Rule.EMPTY_FILE, file.at(0));
                return Optional.empty();
            }
            YamlNode node = node(next());
            next(); // the document ends
            Event after = next();
            if (!after.is(Event.ID.StreamEnd)) {
                findings.error(Rule.YAML_SYNTAX.as("two-documents"), place(after.getStartMark()));
                return Optional.empty();
            }
            Optional<YamlMapping> mapping = node.asMapping();
            if (mapping.isEmpty()) {
                YamlMapping.wrongType(Message.of("the-file"), node, YamlMapping.Expected.MAPPING, findings);
            }
            return refused.isEmpty() ? mapping : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty(); // told where it was found
        } catch (MarkedYAMLException e) {
            SyntaxMessage message = SyntaxMessage.of(e);
            findings.error(
                    message.text(), place(message.mark()), message.arguments().toArray());
        } catch (YAMLException e) {
            findings.error(
                    Rule.YAML_SYNTAX, file.at(0), String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return Optional.empty();
    }

    private Event next() {
        return events.getEvent();
    }

    /** The node that begins with this event; afterwards all its events are read. */
    private YamlNode node(Event event) throws Unreadable {
        refuseMachinery(event);
        if (event instanceof MappingStartEvent) {
            return inside(event, () -> mapping(event));
        }
        if (event instanceof SequenceStartEvent) {
            return inside(event, () -> sequence(event));
        }
        return event instanceof ScalarEvent scalar ? scalar(scalar) : new YamlScalar("", file, offset(event));
    }

    /** Reads what a mapping or list holds. */
    private interface Inside {
        YamlNode read() throws Unreadable;
    }

    private YamlNode inside(Event event, Inside inside) throws Unreadable {
        depth++;
        if (depth > DEEPEST) {
            findings.error(Rule.NESTED_TOO_DEEP, place(event.getStartMark()), DEEPEST);
            throw new Unreadable();
        }
        YamlNode node = inside.read();
        depth--;
        return node;
    }

    private YamlScalar scalar(ScalarEvent event) {
        String text = event.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(event.getValue())
                ? ""
                : event.getValue();
        // The file itself was looked through; this finds what is written as an escape, such as \u202e.
        ForbiddenCharacters.first(text).ifPresent(letter -> {
            if (refused.add(Rule.FORBIDDEN_CHARACTER)) {
                ForbiddenCharacters.refuse(letter, place(event.getStartMark()), findings);
            }
        });
        int begin = offset(event);
        if (event.getScalarStyle() == ScalarStyle.PLAIN && text.indexOf(' ') >= 0) {
            tellOfCutText(begin, event);
        }
        return new YamlScalar(text, file, begin);
    }

    /**
     * One blank and a `#` end a text that stands without quotes, and what follows is lost. Whoever means a comment puts
     * two blanks or more before it, or a line of its own.
     */
    private void tellOfCutText(int begin, ScalarEvent event) {
        int length = event.getEndMark().getIndex() - event.getStartMark().getIndex();
        int end = file.text().offsetByCodePoints(begin, length);
        if (file.text().startsWith(" #", end)) {
            findings.warning(Rule.CUT_TEXT, file.at(end + 1));
        }
    }

    private YamlMapping mapping(Event start) throws Unreadable {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keyPositions = new HashMap<>();
        Map<String, Position> seen = new HashMap<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            String key = key(event);
            Position keyPosition = place(event.getStartMark());
            Position earlier = seen.putIfAbsent(Normalizer.normalize(key, Normalizer.Form.NFC), keyPosition);
            YamlNode value = node(next());
            if (earlier != null) {
                findings.error(Rule.DUPLICATE_KEY, keyPosition, key, earlier.line());
            } else {
                entries.put(key, value);
                keyPositions.put(key, keyPosition);
            }
        }
        return new YamlMapping(entries, keyPositions, place(start.getStartMark()));
    }

    private String key(Event event) throws Unreadable {
        refuseMachinery(event);
        if (event instanceof CollectionStartEvent) {
            findings.error(Rule.UNQUOTED_TEXT, place(event.getStartMark()));
            throw new Unreadable();
        }
        String key = event instanceof ScalarEvent scalar ? scalar(scalar).text() : "";
        if (key.equals("<<")) {
            refuse(Rule.MERGE_KEY, event);
        }
        return key;
    }

    private YamlSequence sequence(Event start) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event));
        }
        return new YamlSequence(items, place(start.getStartMark()));
    }

    private void refuseMachinery(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(Rule.ALIAS, event, alias.getAnchor());
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(Rule.ANCHOR, event, node.getAnchor());
        }
        String tag = tag(event);
        if (tag != null) {
            refuse(Rule.TAG, event, tag);
        }
    }

    /** The tag as people write it. */
    private static @Nullable String tag(Event event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        return tag != null && tag.startsWith(STANDARD_TAGS) ? "!!" + tag.substring(STANDARD_TAGS.length()) : tag;
    }

    private void refuse(Rule rule, Event event, Object... arguments) {
        if (refused.add(rule)) {
            findings.error(rule, place(event.getStartMark()), arguments);
        }
    }

    /** The parser counts code points, and its events come in order, so counting goes on from the last one. */
    private int offset(Event event) {
        int index = event.getStartMark().getIndex();
        if (index >= codePoints) {
            offset = file.text().offsetByCodePoints(offset, index - codePoints);
            codePoints = index;
            return offset;
        }
        return file.text().offsetByCodePoints(0, index);
    }

    private Position place(@Nullable Mark mark) {
        return mark == null ? file.at(0) : new Position(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
