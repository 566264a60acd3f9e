package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.banbill.library.StrengthWords.Difference;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation is as strong as its source, by the words that each language of the library declares. */
class StrengthWordsTest {

    private static final Library HOME = Library.of(DiskFolder.home(Path.of("")).in("clauses"));

    private static StrengthWords words(String tag) {
        return HOME.language(new LanguageTag(tag)).value().orElseThrow().strength();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | A person {{must not}} use it. | Queda prohibido a toda persona usarlo. |",
                "es | A person {{must not}} use it. | Nadie puede usarlo. |",
                "es | A person {{must not}} use it. | Toda persona puede usarlo. | BAN_LOST",
                "es | A person {{must not}} use it. | No debería usarlo nadie. | BAN_LOST",
                "es | A person {{must}} tell the office. | La persona debe avisar a la oficina. |",
                "es | A person {{must}} tell the office. | La persona puede avisar a la oficina. | DUTY_LOST",
                "es | A person {{may}} tell the office. | La persona puede avisar a la oficina. |",
                "es | A person {{may}} tell the office. | La persona debe avisar a la oficina. | DUTY_ADDED",
                "es | A person {{may}} tell the office. | Queda prohibido avisar a la oficina. | BAN_ADDED",
                "es | No person {{may}} tell the office. | Queda prohibido avisar a la oficina. |",
                "sl | A person {{must not}} use it. | Oseba je ne sme uporabljati. |",
                "sl | A person {{must not}} use it. | Oseba naj je ne uporablja. | BAN_LOST",
                "sl | A person {{must not}} use it. | Oseba jo lahko uporablja. | BAN_LOST",
                "sl | A person {{must}} report. | Oseba lahko poroča. | DUTY_LOST",
                "sl | A person {{must}} report. | Oseba naj poroča. | DUTY_LOST",
                "he | A person {{must not}} use it. | לא ישתמש בה אדם. |",
                "he | A person {{must not}} use it. | אדם רשאי להשתמש בה. | BAN_LOST",
                "he | A person {{must}} report. | אדם ידווח. |",
                "he | A person {{must}} report. | רצוי שאדם ידווח. | DUTY_LOST",
                "th | A person {{must not}} use it. | ห้ามมิให้บุคคลใดใช้ |",
                "th | A person {{must not}} use it. | บุคคลอาจใช้ | BAN_LOST",
                "th | A person {{must not}} use it. | บุคคลไม่ควรใช้ | BAN_LOST",
                "ko | A person {{must not}} use it. | 누구든지 사용하여서는 아니 된다. |",
                "ko | A person {{must not}} use it. | 누구든지 사용할 수 있다. | BAN_LOST",
                "ko | A person {{must not}} use it. | 사용하지 아니하는 것이 바람직하다. | BAN_LOST",
                "ko | A person {{must}} report. | 보고할 수 있다. | DUTY_LOST",
            })
    void aTranslationIsAsStrongAsItsSource(
            String language, String source, String translation, @Nullable Difference difference) {
        assertThat(words(language).difference(source, words("en"), translation).orElse(null))
                .isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({"es", "sl", "he", "th", "ko", "en"})
    void aLanguageThatSaysNoWordsIsNotCompared(String language) {
        assertThat(StrengthWords.NONE.difference("A person must not use it.", words(language), "x"))
                .isEmpty();
        assertThat(words(language).difference("x must not", StrengthWords.NONE, "x"))
                .isEmpty();
    }
}
