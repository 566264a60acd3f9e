package org.banbill.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * The words of the papers that follow a bill (status, checklist for local counsel, coverage of the demands) and of
 * notes.
 */
public record PaperWords(Map<String, Text> texts, String file) {

    /** No words: where the file is missing or cannot be read. */
    public static final PaperWords NONE = new PaperWords(Map.of(), "clauses/papers.yaml");

    /** Every word of the papers. */
    private static final Set<String> KEYS = Set.of(
            "header",
            "status-heading",
            "status",
            "checklist-heading",
            "checklist-introduction",
            "checklist-none",
            "amended-law",
            "column-parameter",
            "column-value",
            "column-source",
            "column-checked",
            "demands-heading",
            "demands-introduction",
            "column-demand",
            "column-asks",
            "column-status",
            "column-provisions",
            "column-names",
            "column-why",
            "all-places",
            "paper-header",
            "paper-status",
            "clause-title",
            "column-provision",
            "column-heading",
            "column-needs",
            "column-bounds",
            "column-change",
            "column-words",
            "column-precedent",
            "column-point",
            "column-verified",
            "competence-none",
            "changes-none",
            "change-replace",
            "change-add",
            "change-extend",
            "change-move",
            "change-remove",
            "why-paper",
            "column-ban",
            "column-does",
            "column-reach",
            "column-exceptions",
            "column-remedies",
            "column-draft",
            "column-whole",
            "column-part",
            "not-known",
            "ban-whole",
            "ban-part",
            "ban-not",
            "status-by-paper",
            "status-met",
            "status-changed",
            "status-weakened",
            "status-missing",
            "status-outside-competence",
            "why-removed",
            "why-model",
            "why-exception",
            "why-narrowed",
            "why-value",
            "why-reworded",
            "why-moved",
            "why-added",
            "why-claimed",
            "unverified-mark",
            "unverified-explanation",
            "unknown-value",
            "unknown-source",
            "contents-heading",
            "precedent",
            "precedent-yes",
            "precedent-secondary",
            "precedent-no");

    /** Words that papers do without: of amendments of other laws, which few bills make. */
    private static final String AMENDED_LAW = "amended-law";

    public PaperWords {
        texts = Map.copyOf(texts);
    }

    static PaperWords read(YamlMapping mapping, String file, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Text> texts = new HashMap<>();
        for (String key : KEYS) {
            Optional<Text> written = key.equals(AMENDED_LAW)
                    ? Text.findPattern(mapping, key, findings)
                    : Text.expectPattern(mapping, key, findings);
            written.ifPresent(text -> texts.put(key, text));
        }
        return new PaperWords(texts, file);
    }

    /** These words, and in the languages that they lack the others. */
    PaperWords inMoreLanguages(PaperWords others) {
        Map<String, Text> all = new HashMap<>(others.texts);
        texts.forEach((key, text) -> all.merge(key, text, (other, own) -> own.inMoreLanguages(other)));
        return new PaperWords(all, file);
    }

    /**
     * How the checklist names a law that a provision amends; the provision alone where the file has no words for it.
     */
    public Result<String> amendedLaw(LanguageTag language, String provision) {
        return texts.containsKey(AMENDED_LAW)
                ? in(language, AMENDED_LAW).map(words -> words.replace("{provision}", provision))
                : Result.of(provision);
    }

    /** A word in this language; none, and a finding that says so, where the language lacks it. */
    public Result<String> in(LanguageTag language, String key) {
        Text text = texts.get(key);
        if (text == null) {
            return Result.nothing(); // told where the file was read
        }
        return text.in(language)
                .map(word -> Result.of(word.text()))
                .orElseGet(() -> Result.none(Finding.error(
                        Rule.MISSING_TEXT,
                        text.byLanguage().values().stream()
                                .map(YamlScalar::position)
                                .min(Comparator.naturalOrder())
                                .orElse(Position.startOf(file)),
                        key,
                        language,
                        language.base(),
                        Suggestion.didYouMean(language.tag(), text.languages()))));
    }
}
