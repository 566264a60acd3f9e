package org.banbill.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.library.StrengthWords;
import org.banbill.source.LanguageTag;

/**
 * A text is as strong in each language as in the one that it was made from: a ban is no advice, a permission no duty.
 * By which words a language forbids, orders, permits and advises stands in its {@code language.yaml}; a language that
 * does not say them is not compared.
 *
 * <p>Passes: “A public authority must not use …” is “Javni organ ne sme uporabljati …”. Fails: “Javni organ naj ne
 * uporablja …”.
 */
final class SameStrength implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String tag : library.languages()) {
            LanguageTag language = new LanguageTag(tag);
            LanguageTag source = library.language(language)
                    .value()
                    .flatMap(LanguageFile::translatedFrom)
                    .orElse(LanguageTag.ENGLISH);
            StrengthWords words = words(library, language);
            StrengthWords ofSource = words(library, source);
            if (!tag.equals(source.tag())
                    && !words.equals(StrengthWords.NONE)
                    && !ofSource.equals(StrengthWords.NONE)) {
                new Comparison(source, ofSource, words, findings).compareAll(library, language);
            }
        }
    }

    private static StrengthWords words(Library library, LanguageTag language) {
        return library.language(language).or(LanguageFile.NONE).strength();
    }

    private record Comparison(LanguageTag source, StrengthWords ofSource, StrengthWords words, Findings findings) {

        void compareAll(Library library, LanguageTag language) {
            for (String id : library.clauseIds()) {
                library.clauseText(id, source)
                        .value()
                        .ifPresent(one -> library.clauseText(id, language)
                                .value()
                                .ifPresent(two -> compare(one.provisions(), two.provisions())));
            }
            for (String id : library.termIds()) {
                library.termText(id, source)
                        .value()
                        .ifPresent(one -> library.termText(id, language)
                                .value()
                                .ifPresent(two -> compare(
                                        one.definitions().toList(),
                                        two.definitions().toList())));
            }
        }

        /** Provisions of other ids are told by another rule. */
        private void compare(List<DraftProvision> ones, List<DraftProvision> twos) {
            for (int index = 0; index < Math.min(ones.size(), twos.size()); index++) {
                DraftProvision one = ones.get(index);
                DraftProvision two = twos.get(index);
                if (one.id().equals(two.id())) {
                    words.difference(text(one), ofSource, text(two))
                            .ifPresent(difference -> findings.warning(
                                    difference.told(), two.text().position(), two.id(), source));
                    compare(one.items(), two.items());
                }
            }
        }

        private static String text(DraftProvision provision) {
            return Stream.of(Optional.of(provision.text()), provision.after())
                    .flatMap(Optional::stream)
                    .map(DraftText::marked)
                    .collect(Collectors.joining(" "));
        }
    }
}
