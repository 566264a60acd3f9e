package org.banbill.jurisdiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.Ids;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * What a form has people asked beside the values that its bill needs: how their place is made, and what it is usually
 * called.
 *
 * @param choices by id: each answer settles what the place's file says
 * @param words parameter → how it is asked for here, where the general words would not be understood
 * @param suggestions parameter → the value that an empty answer stands for
 * @param counsel who can confirm what nobody has verified yet
 */
public record FormQuestions(
        Map<String, Choice> choices,
        Map<String, Words> words,
        Map<String, Suggested> suggestions,
        Optional<Text> counsel) {

    /** Nothing beside the values. */
    public static final FormQuestions NONE = new FormQuestions(Map.of(), Map.of(), Map.of(), Optional.empty());

    private static final String ELSE = "else";
    private static final Set<String> KEYS = Set.of("choices", "words", "suggest", "counsel");
    private static final Set<String> CHOICE_KEYS = Set.of("ask", "meaning", "group", "help", "default", "answers");
    private static final Set<String> WORDS_KEYS = Set.of("ask", "meaning", "help", "example");
    private static final Set<String> ANSWER_KEYS =
            Set.of("meaning", "weakens", "facts", "tradition", "outline", "with", "without");

    public FormQuestions {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        suggestions = Collections.unmodifiableMap(new LinkedHashMap<>(suggestions));
    }

    /**
     * A question with few answers.
     *
     * @param meaning why it is asked
     * @param standard the answer that an empty one stands for; empty where somebody must choose
     * @param answers by id, in the order in which they are shown
     */
    public record Choice(
            String id,
            Text ask,
            Text meaning,
            Parameter.Group group,
            Optional<Text> help,
            Optional<String> standard,
            Map<String, Answer> answers,
            Position position) {
        public Choice {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /**
     * What an answer settles.
     *
     * @param weakens what the bill no longer does under it, told where it is chosen
     */
    public record Answer(
            Text meaning,
            Optional<Text> weakens,
            List<String> facts,
            Optional<String> tradition,
            Optional<String> outline,
            List<String> with,
            List<String> without) {
        public Answer {
            facts = List.copyOf(facts);
            with = List.copyOf(with);
            without = List.copyOf(without);
        }
    }

    /** How a parameter is asked for; each part that is not given is that of the parameter. */
    public record Words(Optional<Text> ask, Optional<Text> meaning, Optional<Text> help, Optional<Text> example) {

        static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How a parameter is asked for here. */
    public Words wordsOf(String parameter) {
        return words.getOrDefault(parameter, Words.NONE);
    }

    /**
     * A value made of earlier answers, which stand in braces: {@code the City of {name}}.
     *
     * @param of the answer whose ending decides; empty where nothing has to be decided
     * @param byEnding ending → value; the empty ending holds for every answer
     */
    public record Suggested(String of, Map<String, Text> byEnding) {
        public Suggested {
            byEnding = Collections.unmodifiableMap(new LinkedHashMap<>(byEnding));
        }
    }

    static FormQuestions read(YamlMapping mapping, Set<String> parameters, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Choice> choices = new LinkedHashMap<>();
        mapping.findMapping("choices", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                Ids.check(id, all.keyPosition(id), findings);
                if (parameters.contains(id)) {
                    findings.error(Rule.CLASH.as("parameter"), all.keyPosition(id), id);
                }
                all.findMapping(id, findings).ifPresent(choice -> choices.put(id, choice(id, choice, findings)));
            }
        });
        Map<String, Words> words = new LinkedHashMap<>();
        mapping.findMapping("words", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                expectParameter(id, all, parameters, findings);
                all.findMapping(id, findings).ifPresent(of -> words.put(id, words(of, findings)));
            }
        });
        Map<String, Suggested> suggestions = new LinkedHashMap<>();
        mapping.findMapping("suggest", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                expectParameter(id, all, parameters, findings);
                suggestions.put(id, suggested(id, all, findings));
            }
        });
        return new FormQuestions(choices, words, suggestions, Text.find(mapping, "counsel", findings));
    }

    private static void expectParameter(String id, YamlMapping all, Set<String> parameters, Findings findings) {
        if (!parameters.contains(id)) {
            findings.error(Rule.UNKNOWN_PARAMETER, all.keyPosition(id), id, Suggestion.didYouMean(id, parameters));
        }
    }

    private static Words words(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(WORDS_KEYS, findings);
        return new Words(
                Text.find(mapping, "ask", findings),
                Text.find(mapping, "meaning", findings),
                Text.find(mapping, "help", findings),
                Text.find(mapping, "example", findings));
    }

    private static Choice choice(String id, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(CHOICE_KEYS, findings);
        Map<String, Answer> answers = new LinkedHashMap<>();
        mapping.expectMapping("answers", findings).ifPresent(all -> {
            for (String answer : all.keys()) {
                all.findMapping(answer, findings).ifPresent(read -> answers.put(answer, answer(read, findings)));
            }
        });
        Optional<YamlScalar> standard = mapping.findText("default", findings);
        standard.filter(text -> !answers.containsKey(text.text()))
                .ifPresent(text -> findings.error(
                        Rule.UNKNOWN_CHOICE.as("answer"),
                        text.position(),
                        text,
                        id,
                        Suggestion.didYouMean(text.text(), answers.keySet())));
        return new Choice(
                id,
                Text.expect(mapping, "ask", findings).orElse(new Text(Map.of())),
                Text.expect(mapping, "meaning", findings).orElse(new Text(Map.of())),
                mapping.find("group").isPresent()
                        ? Parameter.choice(mapping, "group", Parameter.Group.values(), Parameter.Group.PLACE, findings)
                        : Parameter.Group.PLACE,
                Text.find(mapping, "help", findings),
                standard.map(YamlScalar::text),
                answers,
                mapping.position());
    }

    private static Answer answer(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(ANSWER_KEYS, findings);
        return new Answer(
                Text.expect(mapping, "meaning", findings).orElse(new Text(Map.of())),
                Text.find(mapping, "weakens", findings),
                texts(mapping, "facts", findings),
                mapping.findText("tradition", findings).map(YamlScalar::text),
                mapping.findText("outline", findings).map(YamlScalar::text),
                texts(mapping, "with", findings),
                texts(mapping, "without", findings));
    }

    private static List<String> texts(YamlMapping mapping, String key, Findings findings) {
        return mapping.findTexts(key, findings).stream().map(YamlScalar::text).toList();
    }

    private static Suggested suggested(String id, YamlMapping all, Findings findings) {
        Optional<YamlMapping> written = all.find(id).flatMap(node -> node.asMapping());
        Optional<String> of =
                written.flatMap(mapping -> mapping.findText("of", findings)).map(YamlScalar::text);
        if (of.isEmpty()) {
            return new Suggested(
                    "",
                    Text.findPattern(all, id, findings)
                            .map(text -> Map.of("", text))
                            .orElse(Map.of()));
        }
        Map<String, Text> byEnding = new LinkedHashMap<>();
        for (String ending : written.get().keys()) {
            if (!ending.equals("of")) {
                Text.findPattern(written.get(), ending, findings)
                        .ifPresent(text -> byEnding.put(ending.equals(ELSE) ? "" : ending, text));
            }
        }
        return new Suggested(of.get(), byEnding);
    }
}
