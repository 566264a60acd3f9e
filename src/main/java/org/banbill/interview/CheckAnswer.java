package org.banbill.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.DraftRequest;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.source.Days;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.YamlScalar;

/** What is wrong with an answer, found by the code that reads a place's file and writes its values. */
final class CheckAnswer {

    /** Any name of a body: it obeys the rules that the name of a place obeys. */
    private static final String NAME_OF_A_PLACE = "country";

    private final Assembly assembly;
    private final Loaded<Jurisdiction> base;
    private final Loaded<Jurisdiction> trial;
    private final Map<String, Parameter> schema;
    private final Phrases phrases;
    private final PeoplesWriting writing;
    private final LanguageTag language;

    CheckAnswer(
            Assembly assembly,
            Loaded<Jurisdiction> base,
            Loaded<Jurisdiction> trial,
            Map<String, Parameter> schema,
            Phrases phrases,
            PeoplesWriting writing,
            LanguageTag language) {
        this.assembly = assembly;
        this.base = base;
        this.trial = trial;
        this.schema = schema;
        this.phrases = phrases;
        this.writing = writing;
        this.language = language;
    }

    List<Finding> check(Question question, Answer answer) {
        Findings findings = new Findings();
        Position position = Position.startOf(question.id());
        answer.value().ifPresentOrElse(value -> value(question, value, position, findings), () -> {
            if (question.kind() == Question.Kind.NAME) {
                findings.error(Rule.WRONG_VALUE, position, phrases.say("name-needed"), phrases.say("name-way-out"));
            }
        });
        if (!answer.checked().isEmpty()) {
            Days.check(YamlScalar.given(answer.checked()), findings);
            if (answer.source().isEmpty()) {
                findings.error(Rule.WRONG_VALUE, position, phrases.say("no-source"), phrases.say("no-source-way-out"));
            }
        }
        return findings.inReadingOrder();
    }

    private void value(Question question, String value, Position position, Findings findings) {
        switch (question.kind()) {
            case NAME -> findings.addAll(asPrinted(NAME_OF_A_PLACE, value));
            case CHOICE -> choice(question, value, position, findings);
            case DECISION, FACT -> {
                boolean isLeftOut = value.isEmpty() && question.need() == Question.Need.OPTIONAL;
                if (value.isBlank() && !isLeftOut) {
                    findings.error(Rule.WRONG_VALUE, position, phrases.say("empty"), phrases.say("empty-way-out"));
                } else if (!isLeftOut) {
                    findings.addAll(asPrinted(question.id(), value));
                    weakening(question.id(), value, position, findings);
                }
            }
        }
    }

    private void choice(Question question, String value, Position position, Findings findings) {
        Optional<Question.Choice> chosen = question.choices().stream()
                .filter(choice -> choice.id().equals(value))
                .findFirst();
        List<String> known =
                question.choices().stream().map(Question.Choice::id).toList();
        if (chosen.isEmpty()) {
            findings.error(
                    Rule.UNKNOWN_CHOICE.as("said"),
                    position,
                    phrases.say("not-a-choice", value),
                    Suggestion.nearest(value, known)
                            .map(nearest -> phrases.say("did-you-mean", nearest))
                            .orElse(phrases.say("choices", choices(question))));
        }
        chosen.filter(choice -> !choice.weakens().isEmpty())
                .ifPresent(choice -> findings.warning(Rule.WEAKENS, position, choice.weakens()));
    }

    /** Each with what it means: a person sees the meaning, a file holds the id. */
    private static String choices(Question question) {
        return question.choices().stream()
                .map(choice -> "`" + choice.id() + "` (" + choice.meaning() + ")")
                .collect(Collectors.joining(", "));
    }

    /** As the draft itself would read and write it. */
    private List<Finding> asPrinted(String parameter, String value) {
        Loaded<Jurisdiction> place = trial.value().isPresent() ? trial : base;
        ParameterValue given = ParameterValue.given(parameter, value);
        Loaded<Jurisdiction> with = place.map(jurisdiction -> jurisdiction.with(Map.of(parameter, given)));
        return new ArrayList<>(assembly.check(DraftRequest.plain(with, language), parameter));
    }

    private void weakening(String id, String value, Position position, Findings findings) {
        String currency =
                trial.value().or(base::value).map(Jurisdiction::currency).orElse("");
        Parameter parameter = schema.get(id);
        if (parameter == null) {
            return;
        }
        parameter
                .bounds()
                .flatMap(bounds -> bounds.passedBy(parameter.type(), value, currency))
                .ifPresent(passed -> findings.warning(
                        Rule.OUT_OF_BOUNDS.as("said"),
                        position,
                        phrases.say("out-of-bounds", writing.shown(parameter.type(), value), passed),
                        phrases.say("out-of-bounds-way-out")));
    }
}
