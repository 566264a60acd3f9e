package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(new KoreanParticles().choose(before, words)).hasToString(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "kg, 은(는), 은",
        "kg, (으)로, 으로",
        "5 m, 은(는), 는",
        "10㎡, 을(를), 를",
        "3 m³, 을(를), 를",
        "100GB, 이(가), 가",
        "800px, (으)로, 로",
        "4%, 은(는), 는",
        "$, 은(는), 는",
        "₩, 은(는), 은",
        "30℃, 을(를), 를",
        "法, 은(는), 은",
        "法, (으)로, 으로",
        "人權, 이(가), 이",
        "大會, 와(과), 와",
        "年月日, (으)로, 로",
        "３, 을(를), 을",
        "２, 을(를), 를",
        "⑦, (으)로, 로",
        "Ⅲ, 은(는), 은",
        "ㄹ, (으)로, 로",
        "ㄱ, 은(는), 은",
        "'1,000,000,000,000', 은(는), 는",
        "'100,000,000', 은(는), 은",
        "0.2, 은(는), 는",
        "CCTV, 을(를), 를",
        "ＩＢＭ, 은(는), 은",
        "Google, (으)로, 로",
        "Samsung, 은(는), 은",
        "Clearview, 은(는), 는",
        "Amazon, 이(가), 이",
        "법원, (이)거나, 이거나",
        "장치, (이)므로, 므로",
        "서울, (이)다, 이다",
    })
    void unitsForeignLettersAndHanjaAreReadAloud(String before, String words, String chosen) {
        assertThat(new KoreanParticles().choose(before, words)).hasToString(chosen);
    }

    @ParameterizedTest
    @CsvSource({"기관, 은(는), 은", "장치, 은(는), 는", "서울, (으)로, 로"})
    void decomposedSyllablesSoundAlike(String before, String words, String chosen) {
        assertThat(new KoreanParticles().choose(Normalizer.normalize(before, Normalizer.Form.NFD), words))
                .hasToString(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft", "Facebook", "face", "ひと", "…", ""})
    void nothingIsGuessedWhereTheSoundIsNotKnown(String before) {
        assertThat(new KoreanParticles().choose(before, "은(는) 금지된다")).hasToString("은(는) 금지된다");
    }

    @ParameterizedTest
    @CsvSource({"“생체정보, ”(이)란 다음, ”란 다음", "“공공기관, ”(이)란 다음, ”이란 다음"})
    void aClosingQuoteDoesNotHideTheSound(String before, String words, String chosen) {
        assertThat(new KoreanParticles().choose(before, words)).hasToString(chosen);
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
        assertThat(new KoreanParticles().choose(before, words)).hasToString(chosen);
    }
}
