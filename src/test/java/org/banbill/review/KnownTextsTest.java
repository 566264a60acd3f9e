package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text that was written is found again once, the first place first. */
class KnownTextsTest {

    @Test
    void eachPlaceIsFoundOnceInOrderWhateverTheSpaces() {
        KnownTexts texts = new KnownTexts();
        texts.add(0, "one");
        texts.add(1, "two  words");
        texts.add(2, "one");

        assertThat(texts.take(" one")).contains(0);
        assertThat(texts.take("two\u00A0words")).contains(1);
        assertThat(texts.take("other")).isEmpty();
        assertThat(texts.left()).containsExactly(2);
        assertThat(texts.take("one")).contains(2);
        assertThat(texts.take("one")).isEmpty();
        assertThat(texts.left()).isEmpty();
    }
}
