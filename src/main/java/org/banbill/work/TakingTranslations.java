package org.banbill.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.library.MadeFrom;
import org.banbill.library.StrengthWords;
import org.banbill.library.TextKind;
import org.banbill.library.TextRow;
import org.banbill.library.TextTemplate;
import org.banbill.library.Translation;
import org.banbill.sheet.TranslatedSheet.Given;
import org.banbill.source.Dictionary;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlWriter;

/**
 * Takes in the texts of a workbook that translators filled in. What will not do is told by the address of its cell; a
 * clause is written when all its pieces are there.
 */
public final class TakingTranslations {

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}|\\[\\[[^\\[\\]]*\\]\\]");
    private static final Pattern NAME = Pattern.compile("\\{\\{(?:ref(?:\\.[a-z-]+)? )?([^{}.]*).*\\}\\}");
    /** What a workbook asked for: where the text says the same already, a run wrote it that was killed after it. */
    private static final Set<Translation.State> WAS_TO_DO = Set.of(Translation.State.MISSING, Translation.State.STALE);

    private static final String DICTIONARY = "Texts by their words in `%s`.";

    private final Translating translating;
    private final Library library;
    private final Findings findings = new Findings();
    private final Map<String, String> files = new LinkedHashMap<>();
    private MadeFrom made;
    /** The record without what is true of a text no more while it is being written. */
    private MadeFrom meanwhile;

    private TakingTranslations(Translating translating, Library library) {
        this.translating = translating;
        this.library = library;
        this.made = translating.made();
        this.meanwhile = translating.made();
    }

    /**
     * The files to be written one after the other, by their paths in Banbill's own folder, in one step or two; none,
     * with findings, where a cell will not do. A run that is killed leaves texts that do not say from which words they
     * were made, never one that says it wrongly; the same workbook taken in again records them.
     */
    public static Result<List<Map<String, String>>> of(Translating translating, Library library, List<Given> given) {
        TakingTranslations taking = new TakingTranslations(translating, library);
        taking.take(given);
        Findings findings = taking.findings;
        return new Result<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(taking.steps()), findings.inReadingOrder());
    }

    private List<Map<String, String>> steps() {
        Map<String, String> last = Collections.unmodifiableMap(files);
        return meanwhile.equals(translating.made()) ? List.of(last) : List.of(record(meanwhile), last);
    }

    private Map<String, String> record(MadeFrom from) {
        return Map.of("clauses/" + Library.madeFromPath(translating.language()), translating.file(from));
    }

    private void take(List<Given> given) {
        Map<String, TextRow> known = new LinkedHashMap<>();
        translating.rows(library).forEach(row -> known.put(row.key(), row));
        Map<String, Map<String, String>> changed = new TreeMap<>();
        Map<String, Set<String>> writtenBefore = new TreeMap<>();
        for (Given one : given) {
            TextRow row = known.get(one.row().key());
            if (row == null) {
                findings.error(Rule.WRONG_CELL.as("words-gone"), one.position(), one.address());
            } else if (!row.source().equals(one.row().source())) {
                findings.error(Rule.WRONG_CELL.as("words-changed"), one.position(), one.address());
            } else if (!row.words().equals(one.row().words())) {
                compareMarks(one);
                compareStrength(one);
                changed.computeIfAbsent(row.file(), file -> new LinkedHashMap<>())
                        .put(
                                row.piece().isEmpty() ? row.source() : row.piece(),
                                one.row().words());
            } else if (WAS_TO_DO.contains(one.row().state())) {
                writtenBefore
                        .computeIfAbsent(row.file(), file -> new TreeSet<>())
                        .add(row.piece());
            }
        }
        changed.forEach((file, words) -> {
            if (file.endsWith(".yaml")) {
                dictionary(file, words);
            } else {
                text(file, words);
            }
        });
        translating.texts().forEach(text -> {
            Set<String> pieces = writtenBefore.getOrDefault(text.folder(), new TreeSet<>());
            pieces.retainAll(text.source().keySet());
            pieces.removeIf(piece -> translating.made().knows(text.kind(), text.id(), piece));
            if (!pieces.isEmpty()) {
                record(text, pieces);
            }
        });
        if (!made.equals(translating.made())) {
            files.putAll(record(made));
        }
    }

    /** A translation uses the parameters, terms and references of its source, in whatever order and form. */
    private void compareMarks(Given one) {
        Set<String> of = names(one.row().source());
        Set<String> here = names(one.row().words());
        if (!of.equals(here)) {
            findings.error(Rule.WRONG_CELL.as("marks"), one.position(), one.address(), here.toString(), of.toString());
        }
    }

    /** A ban stays a ban; a translator who means what is told may leave it so. */
    private void compareStrength(Given one) {
        strength(translating.language())
                .difference(
                        one.row().source(),
                        strength(translating.source()),
                        one.row().words())
                .ifPresent(difference ->
                        findings.warning(difference.told(), one.position(), one.address(), translating.source()));
    }

    private StrengthWords strength(LanguageTag language) {
        return library.language(language).or(LanguageFile.NONE).strength();
    }

    private static Set<String> names(String words) {
        Set<String> names = new TreeSet<>();
        Matcher mark = MARK.matcher(words);
        int terms = 0;
        while (mark.find()) {
            Matcher name = NAME.matcher(mark.group());
            if (name.matches() && !mark.group().startsWith("{{ref")) {
                names.add(name.group(1).toLowerCase(Locale.ROOT));
            } else if (mark.group().startsWith("{{ref")) {
                names.add(mark.group().replaceFirst("^\\{\\{ref(\\.[a-z-]+)?", "{{ref"));
            } else {
                terms++;
            }
        }
        if (terms > 0) {
            names.add("[[…]]");
        }
        return names;
    }

    private void dictionary(String file, Map<String, String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        translating.files().getOrDefault(file, List.of()).forEach(entry -> {
            Optional<String> text =
                    Optional.ofNullable(words.get(entry.words())).or(entry::known);
            text.ifPresent(written -> texts.put(entry.words(), written));
        });
        int folder = file.indexOf('/') + 1;
        files.put(
                file.substring(0, folder) + Dictionary.LANGUAGES + "/" + translating.language() + "/"
                        + file.substring(folder),
                YamlWriter.write(DICTIONARY.formatted(translating.source()), Map.of("texts", texts)));
    }

    /** A piece whose source was reworded, and whose words nobody touched, stays what it was. */
    private void record(Translation text, Set<String> pieces) {
        Set<String> untouched = new TreeSet<>(text.stale());
        untouched.removeAll(pieces);
        MadeFrom then = made.with(text.kind(), text.id(), text.source(), untouched);
        if (!then.equals(made)) {
            meanwhile = meanwhile.without(text.kind(), text.id(), pieces);
        }
        made = then;
    }

    private void text(String folder, Map<String, String> words) {
        for (Translation text : translating.texts()) {
            if (text.folder().equals(folder)) {
                Map<String, String> all =
                        new LinkedHashMap<>(translating.beside(text, library, translating.language()));
                all.putAll(text.words());
                all.putAll(words);
                List<String> missing = new ArrayList<>(text.source().keySet());
                missing.removeAll(all.keySet());
                if (!all.containsKey("note") && text.kind() == TextKind.CLAUSE) {
                    missing.add("note");
                }
                if (missing.isEmpty()) {
                    library.source(text.kind(), text.id(), translating.source())
                            .value()
                            .ifPresent(source -> files.put(
                                    folder + "/" + translating.language() + ".yaml",
                                    YamlWriter.write("", TextTemplate.filled(source, all))));
                    record(text, words.keySet());
                } else {
                    findings.warning(Rule.UNTRANSLATED.as("row"), text.position(), text.id(), missing);
                }
            }
        }
    }
}
