package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The particle follows the last sound of the word before it. */
class KoreanParticlesTest {

    @ParameterizedTest
    @CsvSource({
        "장치, 은(는) 금지된다, 는 금지된다",
        "기관, 은(는) 금지된다, 은 금지된다",
        "위원회, 이(가), 가",
        "법원, 이(가), 이",
        "제1항, 을(를), 을",
        "제3조, 을(를), 를",
        "서울, (으)로, 로",
        "법원, (으)로, 으로",
        "장치, (으)로, 로",
        "장치, 와(과), 와",
        "기관, 와(과), 과",
        "기관, (이)란, 이란",
        "10, 을(를), 을",
        "2, 을(를), 를",
        "7, (으)로, 로",
        "AI, 은(는), 는",
        "URL, 은(는), 은",
        "위원회(이하 같다), 은(는), 는",
        "「형사소송법」, 은(는), 은",
        "법원, 의 결정, 의 결정",
    })
    void theParticleFitsTheSound(String before, String words, String chosen) {
        assertThat(KoreanParticles.choose(before, words)).hasToString(chosen);
    }

    @ParameterizedTest
    @CsvSource({"“생체정보, ”(이)란 다음, ”란 다음", "“공공기관, ”(이)란 다음, ”이란 다음"})
    void aClosingQuoteDoesNotHideTheSound(String before, String words, String chosen) {
        assertThat(KoreanParticles.choose(before, words)).hasToString(chosen);
    }

    /** Brackets in brackets, and brackets that nothing opens. */
    @ParameterizedTest
    @CsvSource({
        "위원회(법원(서울)), 은(는), 은",
        "기관(가)(나), 은(는), 은",
        "기관), 은(는), 은",
        "(가), 은(는), 은(는)",
    })
    void whatStandsInBracketsIsNotSounded(String before, String words, String chosen) {
        assertThat(KoreanParticles.choose(before, words)).hasToString(chosen);
    }
}
