package org.banbill.source;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/**
 * Writes a whole YAML file, so that {@link YamlReader} reads back what was given, whatever the texts: what needs quotes
 * gets them, everything else stands as a person would write it.
 */
public final class YamlWriter {

    /** By how much an entry stands in. */
    private static final int STEP = 2;

    // each text stays in one line: a person's editor breaks it, and a comparison of two files shows what changed
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .build();

    /** `on` is a key of these files, and no truth value as in YAML 1.1. */
    private static final class Quoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteName(String name) {
            return !name.equals("on") && super.needToQuoteName(name);
        }
    }

    private YamlWriter() {}

    /**
     * The text of a file.
     *
     * @param comment one line for people, at the head of the file
     * @param content texts, mappings and lists by their keys, in the order in which they are written
     */
    public static String write(String comment, Map<String, ?> content) {
        return write(comment, content, Map.of());
    }

    /**
     * The text of a file that explains itself.
     *
     * @param head lines for people, at the head of the file
     * @param comments one line for people before an entry, by its key, or {@code key.key} for one in it
     */
    public static String write(String head, Map<String, ?> content, Map<String, String> comments) {
        StringBuilder text = new StringBuilder();
        head.lines().forEach(line -> text.append(comment(line, "")));
        String above = "";
        for (String line : plain(content).split("(?<=\n)", -1)) {
            int indent = line.length() - line.stripLeading().length();
            int colon = line.indexOf(':');
            if (colon > 0 && indent <= STEP && line.charAt(indent) != '-') {
                String key = line.substring(indent, colon);
                above = indent == 0 ? key : above;
                String about = comments.get(indent == 0 ? key : above + "." + key);
                text.append(about == null ? "" : comment(about, " ".repeat(indent)));
            }
            text.append(line);
        }
        return text.toString();
    }

    private static String comment(String line, String indent) {
        return indent + "# " + line.replaceAll("\\R", " ") + "\n";
    }

    private static String plain(Map<String, ?> content) {
        StringWriter text = new StringWriter();
        try (YAMLGenerator yaml = FACTORY.createGenerator(text)) {
            write(content, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void write(Object value, YAMLGenerator yaml) throws IOException {
        if (value instanceof Map<?, ?> mapping) {
            yaml.writeStartObject();
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                yaml.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), yaml);
            }
            yaml.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            yaml.writeStartArray();
            for (Object item : list) {
                write(item, yaml);
            }
            yaml.writeEndArray();
        } else if (value instanceof String text) {
            yaml.writeString(text);
        } else {
            throw new IllegalArgumentException("a file holds texts, mappings and lists, and no " + value.getClass());
        }
    }
}
