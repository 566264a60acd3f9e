package org.banbill.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Severity;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.AnswersFile;
import org.banbill.interview.Interview;
import org.banbill.interview.Question;
import org.banbill.interview.Questionnaire;
import org.banbill.jurisdiction.Places;
import org.banbill.source.LanguageTag;
import org.banbill.source.LayeredFolder;
import org.banbill.source.MemoryFolder;
import org.banbill.work.OwnFolders.OwnFolder;

/** Begins a place of one's own: keeps the answers of an interview in its folder, and writes the folder. */
public final class Beginning {

    private final Workspace workspace;
    private final OwnFolder folder;
    private final Interview interview;
    private final LanguageTag people;
    private final Answers earlier;

    private Beginning(Workspace workspace, OwnFolder folder, Interview interview, LanguageTag people, Answers earlier) {
        this.workspace = workspace;
        this.folder = folder;
        this.interview = interview;
        this.people = people;
        this.earlier = earlier;
    }

    /**
     * Begins, or goes on where somebody stopped. None, with findings, where nobody says from what, or the folder's name
     * is that of a place of the library.
     *
     * @param from a form or a place; empty where the folder's answers say it
     * @param people the language of those who are asked; empty for that of the folder's answers
     * @param usual that language where there are no answers yet
     */
    public static Result<Beginning> of(
            OwnFolder folder,
            Optional<String> from,
            Optional<LanguageTag> people,
            LanguageTag usual,
            Workspace workspace) {
        Findings findings = new Findings();
        if (workspace.isOfLibrary(folder.id())) {
            findings.error(Rule.SAME_NAME.as("folder"), Position.COMMAND_LINE, folder.id());
        }
        Optional<AnswersFile> file = findings.take(AnswersFile.in(folder.files()));
        Optional<String> began = from.or(() -> file.map(AnswersFile::from));
        if (began.isEmpty() && !findings.hasErrors()) {
            findings.error(
                    Rule.MISSING_KEY.as("from"),
                    Position.COMMAND_LINE,
                    folder.id(),
                    workspace.places().formIds());
        }
        LanguageTag language = people.or(() -> file.map(AnswersFile::language)).orElse(usual);
        Assembly assembly = workspace.assembly(folder.files());
        Optional<Interview> interview = began.filter(id -> !findings.hasErrors())
                .flatMap(id -> findings.take(Interview.of(assembly, id, folder.id(), language)));
        // answers to another form are worth keeping: what it does not ask is left aside
        Answers answers = file.map(AnswersFile::answers).orElse(Answers.NONE);
        return new Result<>(
                interview.map(ready -> new Beginning(workspace, folder, ready, language, answers)),
                findings.inReadingOrder());
    }

    public Interview interview() {
        return interview;
    }

    /** The answers that the folder holds from an earlier time. */
    public Answers earlier() {
        return earlier;
    }

    /** Keeps the answers in the folder, so that whoever is stopped can go on. */
    public Result<List<String>> save(Path where, Answers answers) {
        return OutputFolder.write(where, Map.of(AnswersFile.FILE, bytes(answersFile(answers))), true);
    }

    private String answersFile(Answers answers) {
        return new AnswersFile(interview.from().id(), people, answers).text();
    }

    /**
     * The files of the folder, by name. None, with findings, where a question that only the place can answer has no
     * answer, an answer is wrong, or no bill could be drafted from it; a name that lacks a grammatical form does not
     * hinder, since the form is added to the file.
     */
    public Result<Map<String, String>> files(Answers given) {
        Findings findings = new Findings();
        interview
                .problems(given)
                .forEach((question, problems) ->
                        problems.stream().map(problem -> at(question, problem)).forEach(findings::add));
        interview
                .at(given)
                .open()
                .forEach(question -> findings.error(
                        question.ask().endsWith("?") ? Rule.MISSING_ANSWER.as("asked") : Rule.MISSING_ANSWER,
                        Position.COMMAND_LINE,
                        question.id(),
                        question.ask(),
                        interview.phrases().say("missing-way-out", question.id(), folder.id())));
        if (findings.hasErrors()) {
            return new Result<>(Optional.empty(), findings.inReadingOrder());
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(Places.OWN_FILE, interview.placeFile(given));
        files.put(AnswersFile.FILE, answersFile(interview.settled(given)));
        List<Finding> errors = draft(files).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        // every question has its answer: what is missing now is a grammatical form, and the file is where it is added
        boolean isOnlyForms = errors.stream().allMatch(finding -> finding.rule() == Rule.MISSING_VALUE);
        findings.addAll(isOnlyForms ? List.of() : errors);
        return new Result<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(Remembering.with(files, folder, workspace)),
                findings.inReadingOrder());
    }

    private static Finding at(String question, Finding problem) {
        return new Finding(
                problem.severity(),
                problem.rule(),
                Position.COMMAND_LINE,
                problem.message().about("`" + question + "`"));
    }

    /** The bill that the answers give now, as far as they go; none, with findings, where it cannot be drafted. */
    public Result<Draft> draft(Answers answers) {
        return draft(Map.of(Places.OWN_FILE, interview.placeFile(answers)));
    }

    private Result<Draft> draft(Map<String, String> files) {
        Findings findings = new Findings();
        Optional<Draft> draft = findings.take(workspace.place(
                        new LayeredFolder(new MemoryFolder(folder.id(), files), folder.files()), folder.id()))
                .flatMap(place -> findings.take(place.draft(
                        DraftChoices.PLAIN, place.jurisdiction().languages().get(0))));
        return new Result<>(draft, findings.inReadingOrder());
    }

    /**
     * Writes the folder: the answers in any case, the place unless somebody edited its file.
     *
     * @param overwrites whether an edited file is written anew
     */
    public Result<List<String>> write(Path where, Map<String, String> files, boolean overwrites) {
        Findings findings = new Findings();
        List<String> paths = new ArrayList<>();
        boolean isWritten = true;
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean isOurs = !file.getKey().equals(Places.OWN_FILE);
            Optional<List<String>> written = findings.take(
                    OutputFolder.write(where, Map.of(file.getKey(), bytes(file.getValue())), isOurs || overwrites));
            written.ifPresent(paths::addAll);
            isWritten &= written.isPresent();
        }
        return new Result<>(isWritten ? Optional.of(paths) : Optional.empty(), findings.inReadingOrder());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is left to find out after the answers, each as its question. */
    public record Left(List<Question> unverified, List<Question> unknown, List<Question> undecided) {
        public Left {
            unverified = List.copyOf(unverified);
            unknown = List.copyOf(unknown);
            undecided = List.copyOf(undecided);
        }
    }

    /** What is left to find out. */
    public Left left(Answers given) {
        Questionnaire all = interview.at(given);
        List<Question> unverified = new ArrayList<>();
        List<Question> unknown = new ArrayList<>();
        List<Question> undecided = new ArrayList<>();
        for (Question question : all.questions()) {
            Answer answer = all.settled(question).orElse(Answer.of(""));
            switch (question.kind()) {
                case NAME -> {
                    // nobody has to look it up
                }
                case CHOICE -> {
                    if (answer.isUnknown()) {
                        undecided.add(question);
                    }
                }
                case DECISION, FACT -> {
                    if (answer.isUnknown()) {
                        unknown.add(question);
                    } else if (question.isFact() && !answer.isVerified()) {
                        unverified.add(question);
                    }
                }
            }
        }
        return new Left(unverified, unknown, undecided);
    }
}
