package org.banbill.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Wanted;
import org.banbill.interview.Question.Kind;
import org.banbill.interview.Question.Need;
import org.banbill.jurisdiction.FormQuestions;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.ParameterValue.Verified;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Makes the questions out of what a draft wants to be told. */
final class Questions {

    private final Jurisdiction model;
    private final BeganFrom from;
    private final FormQuestions asked;
    private final Map<String, Parameter> schema;
    private final PrintedIn printedIn;
    private final Phrases phrases;
    private final PeoplesWriting writing;
    private final LanguageTag language;

    Questions(
            Jurisdiction model,
            BeganFrom from,
            FormQuestions asked,
            Map<String, Parameter> schema,
            PrintedIn printedIn,
            Phrases phrases,
            PeoplesWriting writing,
            LanguageTag language) {
        this.model = model;
        this.from = from;
        this.asked = asked;
        this.schema = schema;
        this.printedIn = printedIn;
        this.phrases = phrases;
        this.writing = writing;
        this.language = language;
    }

    /** @param usualName the name that the folder tells */
    Questionnaire after(Answers answers, Wanted wanted, String usualName) {
        Suggesting suggesting =
                new Suggesting(asked, answers, answers.valueOf(Interview.NAME).orElse(usualName), language);
        List<Question> questions = new ArrayList<>();
        List<Questionnaire.TakenOver> takenOver = new ArrayList<>();
        questions.add(name(usualName));
        asked.choices().values().forEach(choice -> questions.add(choice(choice)));
        wanted.needed().forEach((id, position) -> {
            Parameter parameter = schema.get(id);
            if (parameter == null) {
                return; // a mistake of the library's, which its check tells
            }
            Optional<ParameterValue> given =
                    Optional.ofNullable(model.parameters().get(id));
            if (given.isPresent() && isSettledAbove(parameter, given.get())) {
                takenOver.add(takenOver(parameter, given.get()));
            } else {
                // what the form suggests is meant for places of its kind; what their country says of its own Act is not
                Optional<String> suggested = suggesting.of(id);
                Optional<String> standard = suggested
                        .or(() -> given.map(this::written))
                        .or(() -> parameter.standard().flatMap(this::written));
                boolean isLawful = parameter.nature() == Parameter.Nature.CHOICE
                        && (parameter.standard().isPresent() || (suggested.isEmpty() && given.isPresent()));
                questions.add(value(parameter, isLawful ? Need.SETTLED : Need.ASKED, printedIn.at(position), standard));
            }
        });
        ofPapers(wanted, suggesting).forEach(questions::add);
        wanted.optional().stream()
                .flatMap(id -> Optional.ofNullable(schema.get(id)).stream())
                .filter(parameter -> !model.isGiven(parameter.id()))
                .forEach(parameter -> questions.add(
                        value(parameter, Need.OPTIONAL, phrases.say("printed-if-given"), Optional.empty())));
        questions.sort(Comparator.comparing(Question::group));
        return new Questionnaire(questions, takenOver, answers);
    }

    /**
     * What the place has of its own and only the papers beside the bill print, such as the title on their cover: the
     * form suggests it, and nobody has to be asked.
     */
    private List<Question> ofPapers(Wanted wanted, Suggesting suggesting) {
        return schema.values().stream()
                .filter(Parameter::isOwn)
                .filter(parameter -> !wanted.needed().containsKey(parameter.id())
                        && !wanted.optional().contains(parameter.id()))
                .flatMap(parameter -> suggesting.of(parameter.id()).stream()
                        .map(usual ->
                                value(parameter, Need.SETTLED, phrases.say("printed-in-papers"), Optional.of(usual))))
                .toList();
    }

    /** What was found out of the country is so in all its towns; what another town said of itself is not. */
    private boolean isSettledAbove(Parameter parameter, ParameterValue given) {
        boolean isOfModel = given.position().file().equals(model.position().file());
        return parameter.nature() == Parameter.Nature.FACT
                && given.verified() != Verified.UNKNOWN
                && !(isOfModel && from.kind() == BeganFrom.Kind.PLACE);
    }

    private Questionnaire.TakenOver takenOver(Parameter parameter, ParameterValue given) {
        return new Questionnaire.TakenOver(
                parameter.id(),
                people(asked.wordsOf(parameter.id()).meaning().orElse(parameter.meaning())),
                writing.shown(parameter.type(), written(given)),
                given.position().file());
    }

    private Question name(String usual) {
        return new Question(
                Interview.NAME,
                Kind.NAME,
                Parameter.Group.PLACE,
                Parameter.Type.NAME,
                Need.ASKED,
                phrases.say("ask-name"),
                phrases.say("meaning-name"),
                people(model.languages().get(0).base().equals("ko") ? "example-name-ko" : "example-name"),
                "",
                phrases.say("printed-in-papers"),
                Optional.of(usual),
                List.of());
    }

    private String people(String phrase) {
        return phrases.say(phrase);
    }

    private Question choice(FormQuestions.Choice choice) {
        List<Question.Choice> answers = new ArrayList<>();
        choice.answers()
                .forEach((id, answer) -> answers.add(new Question.Choice(
                        id,
                        people(answer.meaning()),
                        answer.weakens().map(this::people).orElse(""))));
        return new Question(
                choice.id(),
                Kind.CHOICE,
                choice.group(),
                Parameter.Type.TEXT,
                Need.ASKED,
                people(choice.ask()),
                people(choice.meaning()),
                "",
                choice.help().map(this::people).orElse(""),
                "",
                choice.standard(),
                answers);
    }

    private Question value(Parameter parameter, Need need, String printed, Optional<String> standard) {
        FormQuestions.Words words = asked.wordsOf(parameter.id());
        return new Question(
                parameter.id(),
                parameter.nature() == Parameter.Nature.FACT ? Kind.FACT : Kind.DECISION,
                need == Need.OPTIONAL ? Parameter.Group.PAPERS : parameter.group(),
                parameter.type(),
                need,
                people(words.ask().or(parameter::ask).orElse(parameter.meaning())),
                people(words.meaning().orElse(parameter.meaning())),
                words.example().or(parameter::example).map(this::people).orElseGet(() -> usualExample(parameter)),
                words.help().or(parameter::help).map(this::people).orElse(""),
                printed,
                standard.filter(value -> !value.isBlank()),
                List.of());
    }

    private String usualExample(Parameter parameter) {
        return switch (parameter.type()) {
            case TEXT, NAME, CITATION, LIST, YES_NO -> "";
            case NUMBER, PERCENT -> writing.shown(parameter.type(), "10");
            case AMOUNT -> writing.shown(parameter.type(), "50000");
            case DURATION -> writing.shown(parameter.type(), "30 days");
            case DATE -> "2026-11-24";
        };
    }

    private String people(Text text) {
        return text.forPeople(phrases.language());
    }

    private String written(ParameterValue given) {
        return given.value()
                .flatMap(this::written)
                .orElseGet(() -> String.join(
                        ", ", given.list().stream().map(YamlScalar::text).toList()));
    }

    private Optional<String> written(Text text) {
        return text.in(language).map(YamlScalar::text);
    }
}
