package org.banbill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.interview.Answers;
import org.banbill.interview.AnswersFile;
import org.banbill.interview.GivenAnswers;
import org.banbill.interview.GivenAnswers.Place;
import org.banbill.interview.Interview;
import org.banbill.sheet.AnswersSheet;
import org.banbill.sheet.QuestionnaireSheet;
import org.banbill.source.DiskFolder;
import org.banbill.work.OutputFolder;
import org.banbill.work.Workspace;

/** Answers in files: the workbook with the questions goes out, and comes back filled in. */
final class AnswersOption {

    private static final String WORKBOOK = ".xlsx";

    private AnswersOption() {}

    /** The answers of a file that the command line names. */
    static Result<GivenAnswers> read(String written) {
        Findings findings = new Findings();
        Optional<Path> file = Paths.expectFile("--answers", written, findings);
        if (file.isEmpty()) {
            return new Result<>(Optional.empty(), findings.inReadingOrder());
        }
        if (written.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            return AnswersSheet.read(file.get());
        }
        if (!Files.isRegularFile(file.get())) {
            return Result.none(Finding.error(Rule.NO_FILE, Position.startOf(Paths.written(file.get()))));
        }
        Path folder = file.get().toAbsolutePath().normalize().getParent();
        String name = String.valueOf(file.get().getFileName());
        return AnswersFile.read(DiskFolder.at(folder == null ? Path.of("") : folder), name)
                .map(read -> given(read, written));
    }

    private static GivenAnswers given(AnswersFile file, String written) {
        Map<String, Place> places = new LinkedHashMap<>();
        file.answers()
                .byQuestion()
                .keySet()
                .forEach(id -> places.put(id, new Place(Position.startOf(written), "`" + id + "`")));
        return new GivenAnswers(file.from(), Optional.of(file.language()), file.answers(), places);
    }

    /** Writes the questions as a workbook; gives the exit status. */
    static int write(String written, Interview interview, Answers answers, boolean force, Console console) {
        Findings findings = new Findings();
        Optional<Path> file = Paths.expectFile("--questionnaire", written, findings);
        if (file.isPresent() && !written.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            findings.error(Rule.WRONG_VALUE.as("questionnaire"), Position.COMMAND_LINE, written);
        }
        if (findings.hasErrors()) {
            return console.report(findings);
        }
        byte[] bytes = QuestionnaireSheet.workbook(interview, answers, Workspace.VERSION);
        return console.written(OutputFolder.write(file.get(), bytes, force));
    }
}
