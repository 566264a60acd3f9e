package org.banbill.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlWriter;

/**
 * The file of answers in a group's folder, by which an interview can be taken up again.
 *
 * @param from the form, or the place, that they were given for
 * @param language that of the people who were asked
 */
public record AnswersFile(String from, LanguageTag language, Answers answers) {

    /** Its name in the folder. */
    public static final String FILE = "answers.yaml";

    private static final Set<String> KEYS = Set.of("from", "language", "answers");
    private static final Set<String> ANSWER_KEYS = Set.of("value", "unknown", "source", "checked");

    /** The file of a folder; nothing where there is none. */
    public static Result<AnswersFile> in(Folder folder) {
        return folder.has(FILE) ? read(folder, FILE) : Result.nothing();
    }

    /** A file of answers; none, with findings, where it cannot be read. */
    public static Result<AnswersFile> read(Folder folder, String path) {
        Reading reading = new Reading();
        Optional<AnswersFile> read = reading.yaml(folder, path).map(mapping -> read(mapping, reading.findings()));
        return new Result<>(
                reading.findings().hasErrors() ? Optional.empty() : read,
                reading.findings().inReadingOrder());
    }

    private static AnswersFile read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Answer> answers = new LinkedHashMap<>();
        mapping.findMapping("answers", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                all.findMapping(id, findings).ifPresent(answer -> answers.put(id, answer(answer, findings)));
            }
        });
        String language = text(mapping, "language", findings);
        return new AnswersFile(
                mapping.expectText("from", findings).map(YamlScalar::text).orElse(""),
                LanguageTag.isOne(language) ? new LanguageTag(language) : LanguageTag.ENGLISH,
                new Answers(answers));
    }

    private static Answer answer(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(ANSWER_KEYS, findings);
        boolean isUnknown = Set.of("yes", "true").contains(text(mapping, "unknown", findings));
        return isUnknown
                ? Answer.UNKNOWN
                : Answer.of(
                        text(mapping, "value", findings),
                        text(mapping, "source", findings),
                        text(mapping, "checked", findings));
    }

    private static String text(YamlMapping mapping, String key, Findings findings) {
        return mapping.findText(key, findings).map(YamlScalar::text).orElse("");
    }

    /** The text of the file. */
    public String text() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("from", from);
        content.put("language", language.tag());
        Map<String, Object> all = new LinkedHashMap<>();
        answers.byQuestion().forEach((id, answer) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            answer.value().ifPresentOrElse(value -> entry.put("value", value), () -> entry.put("unknown", "yes"));
            if (!answer.source().isEmpty()) {
                entry.put("source", answer.source());
            }
            if (!answer.checked().isEmpty()) {
                entry.put("checked", answer.checked());
            }
            all.put(id, entry);
        });
        content.put("answers", all);
        return YamlWriter.write(Phrases.in(language).say("comment-answers"), content);
    }
}
