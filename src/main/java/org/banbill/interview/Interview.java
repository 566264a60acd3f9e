package org.banbill.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.DraftRequest;
import org.banbill.assembly.Wanted;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.FormQuestions;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.Places;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * Asks people what their place's own bill needs to be told. It knows of no terminal, page or workbook, and keeps no
 * answers: what was answered is an {@link Answers} in the hands of whoever asks.
 */
public final class Interview {

    /** The question for the name of the place. */
    public static final String NAME = "name";

    private final Assembly assembly;
    private final BeganFrom from;
    private final Loaded<Jurisdiction> base;
    private final Jurisdiction model;
    private final FormQuestions asked;
    private final Map<String, Parameter> schema;
    private final String folder;
    private final Phrases phrases;
    private final PeoplesWriting writing;
    private final PlaceFile file;
    /** To see which questions there are a bill is made; whoever writes a place asks several times after one answer. */
    private final AtomicReference<@Nullable Questionnaire> latest = new AtomicReference<>();

    private Interview(Assembly assembly, BeganFrom from, Loaded<Jurisdiction> base, String folder, LanguageTag people) {
        this.assembly = assembly;
        this.from = from;
        this.base = base;
        this.model = base.value().orElseThrow();
        this.asked = assembly.places().questions(from.id()).or(FormQuestions.NONE);
        this.schema = assembly.places().parameters().or(Map.of());
        this.folder = folder;
        this.phrases = Phrases.in(people);
        this.writing = new PeoplesWriting(phrases.language(), language(), model.currency());
        this.file = new PlaceFile(from, model, asked.choices());
    }

    /**
     * An interview for a place of one's own; none, with findings, where there is nothing of that name to begin from.
     *
     * @param from the id of a form, or of a place that is taken as the model
     * @param folder the name of the folder, which is the id of the place
     * @param people the language of those who are asked
     */
    public static Result<Interview> of(Assembly assembly, String from, String folder, LanguageTag people) {
        Places places = assembly.places();
        Findings findings = new Findings();
        Optional<BeganFrom> began = began(places, from);
        if (began.isEmpty()) {
            Set<String> known = new TreeSet<>(places.formIds());
            known.addAll(places.jurisdictionIds());
            findings.error(
                    Suggestion.nearest(from, known).isPresent()
                            ? Rule.UNKNOWN_FORM_OF_PLACE.as("or-place")
                            : Rule.UNKNOWN_FORM_OF_PLACE.as("forms"),
                    Position.COMMAND_LINE,
                    from,
                    Suggestion.didYouMean(from, known),
                    places.formIds());
            return new Result<>(Optional.empty(), findings.inReadingOrder());
        }
        Loaded<Jurisdiction> base = switch (began.get().kind()) {
            case FORM -> places.form(from);
            case PLACE -> places.jurisdiction(from);
        };
        findings.addAll(places.findings());
        findings.take(base.result());
        findings.take(places.questions(from).result());
        findings.take(places.parameters().result());
        Optional<Interview> interview = base.value()
                .filter(read -> !findings.hasErrors())
                .map(read -> new Interview(assembly, began.get(), base, folder, people));
        return new Result<>(interview, findings.inReadingOrder());
    }

    private static Optional<BeganFrom> began(Places places, String from) {
        if (places.formIds().contains(from)) {
            return Optional.of(new BeganFrom(BeganFrom.Kind.FORM, from));
        }
        return places.jurisdictionIds().contains(from)
                ? Optional.of(new BeganFrom(BeganFrom.Kind.PLACE, from))
                : Optional.empty();
    }

    /** What it says to people, in their language. */
    public Phrases phrases() {
        return phrases;
    }

    public BeganFrom from() {
        return from;
    }

    /** Who can confirm what nobody has verified yet; empty where the form does not say. */
    public String counsel() {
        return asked.counsel().map(text -> text.forPeople(phrases.language())).orElse("");
    }

    /** The kind of instrument, or the place that is taken as the model, by its name. */
    public String title() {
        return model.name().forPeople(phrases.language());
    }

    /** The language of the bill: the first of the form. */
    public LanguageTag language() {
        return model.languages().get(0);
    }

    /** The same by its name, as people say it. */
    public String languageName() {
        Locale people = phrases.language().locale();
        Locale bill = language().locale();
        String name = bill.getDisplayLanguage(people);
        return bill.getCountry().isEmpty() ? name : phrases.say("language-of", name, bill.getDisplayCountry(people));
    }

    /** What somebody wrote, as files hold it: the id of a choice, {@code 30 days} for {@code 30일}. */
    public Answer filed(Question question, Answer written) {
        if (written.isUnknown()) {
            return written;
        }
        String value = written.value().orElse("");
        return question.choices().stream()
                .filter(choice -> choice.meaning().equals(value))
                .findFirst()
                .map(choice -> Answer.of(choice.id()))
                .orElseGet(() -> Answer.of(
                        writing.filed(question.type(), value),
                        written.source(),
                        PeoplesWriting.day(written.checked())));
    }

    /** A value as people read it: the words of a choice, {@code 30일} for {@code 30 days}. */
    public String shown(Question question, String value) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(value))
                .findFirst()
                .map(Question.Choice::meaning)
                .orElseGet(() -> writing.shown(question.type(), value));
    }

    /** The questions as they stand after these answers. */
    public Questionnaire at(Answers answers) {
        Questionnaire known = latest.get();
        if (known == null || !known.answers().equals(answers)) {
            known = ask(answers);
            latest.set(known);
        }
        return known;
    }

    private Questionnaire ask(Answers answers) {
        Loaded<Jurisdiction> trial = trial(answers);
        Wanted wanted = trial.value()
                .flatMap(place ->
                        assembly.wanted(DraftRequest.plain(trial, language())).value())
                .orElse(new Wanted(Map.of(), Set.of()));
        return new Questions(
                        model,
                        from,
                        asked,
                        schema,
                        new PrintedIn(assembly.library(), schema.keySet(), language(), phrases),
                        phrases,
                        writing,
                        language())
                .after(answers, wanted, nameFrom(folder));
    }

    /**
     * A question that can come.
     *
     * @param onlyIf the answer that brings it, in words; empty where it comes in any case
     */
    public record Possible(Question question, String onlyIf) {}

    /**
     * The questions as they stand after these answers, and those that another choice would bring: for a list on which
     * nobody can be asked again.
     */
    public List<Possible> possible(Answers answers) {
        List<Possible> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        add(at(answers), "", known, all);
        for (FormQuestions.Choice choice : asked.choices().values()) {
            choice.answers()
                    .forEach((id, answer) -> add(
                            at(answers.with(choice.id(), Answer.of(id))),
                            phrases.say(
                                    "only-if",
                                    choice.ask().forPeople(phrases.language()),
                                    answer.meaning().forPeople(phrases.language())),
                            known,
                            all));
        }
        all.sort(Comparator.comparing(possible -> possible.question().group()));
        return List.copyOf(all);
    }

    private static void add(Questionnaire asked, String onlyIf, Set<String> known, List<Possible> all) {
        asked.questions().stream()
                .filter(question -> known.add(question.id()))
                .forEach(question -> all.add(new Possible(question, onlyIf)));
    }

    private Loaded<Jurisdiction> trial(Answers answers) {
        Map<Parameter, Answer> values = new LinkedHashMap<>();
        answers.byQuestion().forEach((id, answer) -> {
            Parameter parameter = schema.get(id);
            boolean isLeftOut = answer.value().filter(String::isEmpty).isPresent();
            if (parameter != null && !isLeftOut) {
                values.put(parameter, answer);
            }
        });
        String name = answers.valueOf(NAME).orElse(nameFrom(folder));
        String text = PlaceFile.text("", file.content(name, answers, values), Map.of());
        return assembly.places().own(new MemoryFolder(folder, Map.of(Places.OWN_FILE, text)), folder);
    }

    /** A name as a folder may tell it: {@code new-oakville} is New Oakville. */
    private static String nameFrom(String folder) {
        StringBuilder name = new StringBuilder();
        for (String word : folder.split("[-_ ]+", -1)) {
            if (!word.isEmpty()) {
                int first = word.codePointAt(0);
                name.append(name.isEmpty() ? "" : " ")
                        .appendCodePoint(Character.toTitleCase(first))
                        .append(word.substring(Character.charCount(first)));
            }
        }
        return name.toString();
    }

    /**
     * What is wrong with an answer, and, as a warning, what it takes away from the bill. The code that reads a place's
     * file and writes its values decides; where there is no error the answer can be taken.
     */
    public List<Finding> check(Question question, Answer answer, Answers others) {
        return new CheckAnswer(assembly, base, trial(others), schema, phrases, writing, language())
                .check(question, answer);
    }

    /** All that is wrong with the answers, by question; those that nobody gave stand with what must be said. */
    public Map<String, List<Finding>> problems(Answers answers) {
        Map<String, List<Finding>> problems = new LinkedHashMap<>();
        Questionnaire all = at(answers);
        CheckAnswer checking = new CheckAnswer(assembly, base, trial(answers), schema, phrases, writing, language());
        for (Question question : all.questions()) {
            List<Finding> found = new ArrayList<>();
            answers.to(question.id()).ifPresent(answer -> found.addAll(checking.check(question, answer)));
            if (!found.isEmpty()) {
                problems.put(question.id(), found);
            }
        }
        return problems;
    }

    /**
     * The answers with every question in them: what an empty one stands for is spelled out, and what no question asks
     * for any more is gone. However they were given, the same answers come out in the same order.
     */
    public Answers settled(Answers answers) {
        Questionnaire all = at(answers);
        Answers settled = Answers.NONE;
        for (Question question : all.questions()) {
            Optional<Answer> answer = all.settled(question);
            if (answer.isPresent()) {
                settled = settled.with(question.id(), answer.get());
            }
        }
        return settled;
    }

    /** The file of the place that the answers make. */
    public String placeFile(Answers given) {
        Answers answers = settled(given);
        Questionnaire all = at(answers);
        Map<Parameter, Answer> values = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("facts", phrases.say("comment-facts"));
        comments.put("parameters", phrases.say("comment-parameters"));
        for (Question question : all.questions()) {
            Parameter parameter = schema.get(question.id());
            Optional<Answer> answer = answers.to(question.id());
            if (parameter != null && answer.isPresent() && !isModels(question, answer.get())) {
                values.put(parameter, answer.get());
                comments.put("parameters." + parameter.id(), question.ask());
            }
        }
        String name = answers.valueOf(NAME).orElse(nameFrom(folder));
        return PlaceFile.text(
                phrases.say("comment-head", name, from.id(), folder), file.content(name, answers, values), comments);
    }

    /** What the model says anyway follows the model, as long as nobody decides otherwise. */
    private boolean isModels(Question question, Answer answer) {
        Parameter parameter = schema.get(question.id());
        Optional<Text> said = Optional.ofNullable(model.parameters().get(question.id()))
                .flatMap(ParameterValue::value)
                .or(() -> Optional.ofNullable(parameter).flatMap(Parameter::standard));
        return question.need() == Question.Need.SETTLED
                && said.flatMap(text -> text.in(language()))
                        .map(YamlScalar::text)
                        .equals(answer.value());
    }
}
