package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.banbill.library.Blank;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ICU and the classes of single languages say, by examples. */
class LanguageTest {

    private static final Library HOME = Library.of(DiskFolder.home(Path.of("")).in("clauses"));

    private static Language language(String tag) {
        return Language.of(
                Locale.forLanguageTag(tag),
                HOME.language(new LanguageTag(tag))
                        .value()
                        .orElse(LanguageFile.NONE)
                        .data());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Latn, false, true",
        "es, Latn, false, true",
        "sl, Latn, false, true",
        "ru, Cyrl, false, true",
        "ko, Kore, false, false",
        "th, Thai, false, false",
        "zh-TW, Hant, false, false",
        "he, Hebr, true, false",
        "ar, Arab, true, false",
    })
    void scriptDirectionAndCapitalsBelongToTheLanguage(
            String tag, String script, boolean rightToLeft, boolean capitals) {
        assertThat(language(tag).script()).isEqualTo(script);
        assertThat(language(tag).isRightToLeft()).isEqualTo(rightToLeft);
        assertThat(language(tag).hasCapitals()).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({
        "es, oso nube ñandú, nube ñandú oso",
        "sl, žaba zakon čas cesta šola sapa, cesta čas sapa šola zakon žaba",
        "he, גוף אדם בית, אדם בית גוף",
        "th, ขา เกาะ กา, กา เกาะ ขา",
        "ko, 다리 가방 나무, 가방 나무 다리",
    })
    void termsAreSortedByTheAlphabetOfTheLanguage(String tag, String words, String sorted) {
        assertThat(Stream.of(words.split(" ")).sorted(language(tag).order())).containsExactly(sorted.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "th, พระราชบัญญัติ พ.ศ. ...., false",
        "th, พระราชบัญญัติ ...., true",
        "he, פקודת הראיות [נוסח חדש], false",
        "he, פקודת הראיות [שם], true",
    })
    void whatTheLanguagePrintsForWhatNobodyKnowsIsNoBlank(String tag, String words, boolean isBlank) {
        assertThat(Blank.in(language(tag).withoutWhatIsNoBlank(words)).isPresent())
                .isEqualTo(isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "en, this Act, This Act",
        "en, (a) person, (a) person",
        "en, 'eBay, Inc.', 'EBay, Inc.'",
        "es, ésta ley, Ésta ley",
        "sl, člen, Člen",
        "tr, iş, İş",
        "nl, ijs, IJs",
        "ko, kg 이상, kg 이상",
        "he, חוק זה, חוק זה",
        "en, '', ''",
    })
    void aWordThatBeginsASentenceHasTheCapitalOfTheLanguage(String tag, String words, String written) {
        assertThat(language(tag).capitalised(words)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'It applies. ', true",
        "en, 'Does it apply? ', true",
        "en, 'He said “no.” ', true",
        "en, 'fees, e.g. ', false",
        "en, 'costs, etc. ', false",
        "en, 'under No. ', false",
        "en, 'as 42 U.S.C. ', false",
        "en, 'see (cf. ', false",
        "en, 'in 2027. ', true",
        "en, 'a person, ', false",
        "en, '', false",
        "es, 'según el art. ', false",
        "es, 'entra en vigor. ', true",
        "sl, 'po št. ', false",
        "sl, 'v 5. ', false",
        "sl, 'začne veljati. ', true",
        "de, 'am 5. ', false",
    })
    void anAbbreviationEndsNoSentence(String tag, String words, boolean ends) {
        assertThat(language(tag).endsSentence(words)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'fees, costs, etc.', true",
        "en, Acme Inc., true",
        "en, 10 per cent., true",
        "en, the U.S., true",
        "en, a person acts., false",
        "en, a person, false",
        "es, 'tasas, etc.', true",
        "sl, 'stroški itd.', true",
        "sl, podjetje d.o.o., true",
    })
    void aFullStopOfAnAbbreviationIsKnown(String tag, String words, boolean isAbbreviation) {
        assertThat(language(tag).endsInAbbreviation(words)).isEqualTo(isAbbreviation);
    }
}
