package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fil", "en-US", "pt-BR", "zh-Hant", "zh-Hant-TW", "sr-Latn-RS", "es-419"})
    void aTagIsOne(String tag) {
        assertThat(LanguageTag.isOne(tag)).isTrue();
        assertThat(new LanguageTag(tag).locale().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "en-us", "en_US", "en-", "english", "en-US-x", "../en", "en US"})
    void anythingElseIsNone(String tag) {
        assertThat(LanguageTag.isOne(tag)).isFalse();
    }

    @Test
    void aTextIsLookedForUnderTheWholeTagFirst() {
        assertThat(new LanguageTag("zh-Hant-TW").fallbacks()).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
        assertThat(new LanguageTag("sr-Latn-RS").fallbacks()).containsExactly("sr-Latn-RS", "sr-Latn", "sr");
        assertThat(new LanguageTag("zh-Hant-TW").base()).isEqualTo("zh");
        assertThat(new LanguageTag("ko").fallbacks()).containsExactly("ko");
        assertThat(new LanguageTag("ko").base()).isEqualTo("ko");
    }
}
