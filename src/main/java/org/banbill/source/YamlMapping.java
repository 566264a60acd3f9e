package org.banbill.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;

/**
 * Keys and values in a YAML file. A {@code find…} may be empty; an {@code expect…} adds a finding where the key is
 * missing. Both add a finding where the value is of another kind.
 */
public record YamlMapping(Map<String, YamlNode> entries, Map<String, Position> keyPositions, Position position)
        implements YamlNode {

    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keyPositions = Map.copyOf(keyPositions);
    }

    @Override
    public <R> R match(
            Function<? super YamlScalar, ? extends R> scalar,
            Function<? super YamlSequence, ? extends R> sequence,
            Function<? super YamlMapping, ? extends R> mapping) {
        return mapping.apply(this);
    }

    @Override
    public Stream<YamlScalar> texts() {
        return keys().stream().flatMap(key -> find(key).stream()).flatMap(YamlNode::texts);
    }

    @Override
    public Message kind() {
        return Message.of("a-mapping");
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public Position keyPosition(String key) {
        return keyPositions.getOrDefault(key, position);
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of this key where it is a text that is not empty. */
    public Optional<YamlScalar> findText(String key, Findings findings) {
        return find(key).flatMap(node -> {
            Optional<YamlScalar> scalar = node.asScalar();
            if (scalar.isEmpty()) {
                wrongType(quoted(key), node, Expected.TEXT, findings);
            }
            return scalar.filter(text -> !text.text().isEmpty());
        });
    }

    public Optional<YamlScalar> expectText(String key, Findings findings) {
        Optional<YamlScalar> found = findText(key, findings);
        if (found.isEmpty() && find(key).map(node -> node instanceof YamlScalar).orElse(true)) {
            missing(key, findings);
        }
        return found;
    }

    /** Whether this key says yes; left out it says no. */
    public boolean isYes(String key, Findings findings) {
        return findText(key, findings)
                .filter(scalar -> scalar.isYes(key, findings))
                .isPresent();
    }

    /** A text that is printed as it stands, such as a citation: no mark has a place in it. */
    public Optional<YamlScalar> findWords(String key, Findings findings) {
        Optional<YamlScalar> words = findText(key, findings);
        words.ifPresent(scalar -> TextSigns.PLAIN.check(scalar, findings));
        return words;
    }

    public Optional<YamlScalar> expectWords(String key, Findings findings) {
        Optional<YamlScalar> words = expectText(key, findings);
        words.ifPresent(scalar -> TextSigns.PLAIN.check(scalar, findings));
        return words;
    }

    /** Texts that are printed as they stand. */
    public List<YamlScalar> findAllWords(String key, Findings findings) {
        List<YamlScalar> words = findTexts(key, findings);
        words.forEach(scalar -> TextSigns.PLAIN.check(scalar, findings));
        return words;
    }

    public Optional<YamlMapping> findMapping(String key, Findings findings) {
        return find(key).flatMap(node -> {
            Optional<YamlMapping> mapping = node.asMapping();
            if (mapping.isEmpty()) {
                wrongType(quoted(key), node, Expected.MAPPING, findings);
            }
            return mapping;
        });
    }

    public Optional<YamlMapping> expectMapping(String key, Findings findings) {
        if (find(key).isEmpty()) {
            missing(key, findings);
        }
        return findMapping(key, findings);
    }

    public Optional<YamlSequence> findSequence(String key, Findings findings) {
        return find(key).flatMap(node -> {
            Optional<YamlSequence> sequence = node.asSequence();
            if (sequence.isEmpty()) {
                wrongType(quoted(key), node, Expected.LIST, findings);
            }
            return sequence;
        });
    }

    public Optional<YamlSequence> expectSequence(String key, Findings findings) {
        if (find(key).isEmpty()) {
            missing(key, findings);
        }
        return findSequence(key, findings);
    }

    /** The texts of a list, or of a single text, under this key. */
    public List<YamlScalar> findTexts(String key, Findings findings) {
        Optional<YamlNode> node = find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        Optional<YamlScalar> single = node.get().asScalar();
        if (single.isPresent()) {
            return List.of(single.get());
        }
        return findSequence(key, findings)
                .map(sequence -> sequence.expectTexts(findings))
                .orElse(List.of());
    }

    /** The shares of a whole, in per cents from 1 to 99, under this key. */
    public List<Integer> findPercents(String key, Findings findings) {
        List<Integer> percents = new ArrayList<>();
        for (YamlScalar percent : findTexts(key, findings)) {
            if (percent.text().matches("[1-9][0-9]?")) {
                percents.add(Integer.valueOf(percent.text()));
            } else {
                findings.error(Rule.WRONG_TYPE.as("share"), percent.position(), percent);
            }
        }
        return percents;
    }

    /** Adds a finding for each key that has no meaning here. */
    public void refuseOtherKeys(Set<String> known, Findings findings) {
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                findings.error(
                        key.indexOf(' ') >= 0 ? Rule.UNKNOWN_KEY.as("unquoted") : Rule.UNKNOWN_KEY,
                        keyPosition(key),
                        key,
                        Suggestion.didYouMean(key, known));
            }
        }
    }

    private void missing(String key, Findings findings) {
        findings.error(Rule.MISSING_KEY, position, key);
    }

    private static Message quoted(String key) {
        return Message.of("quoted", key);
    }

    /** What a value can be expected to be. */
    enum Expected implements Named {
        TEXT,
        TEXTS,
        MAPPING,
        LIST;

        private Message said() {
            return Message.of("expected." + id());
        }
    }

    static void wrongType(Message what, YamlNode node, Expected expected, Findings findings) {
        boolean isText = expected == Expected.TEXT || expected == Expected.TEXTS;
        findings.error(
                isText && !(node instanceof YamlScalar) ? Rule.WRONG_TYPE.as("unquoted") : Rule.WRONG_TYPE,
                node.position(),
                what,
                node.kind(),
                expected.said());
    }
}
