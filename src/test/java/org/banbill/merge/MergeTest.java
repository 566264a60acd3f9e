package org.banbill.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An authority may use it. | An authority must not use it. | A public authority may use it. | A public authority must not use it. | true",
                "within 30 days | within 30 days | within 20 days | within 20 days | true",
                "use a [[device]] | use any [[device]] | use a [[device]] or {{ref .tool}} | use any [[device]] or {{ref .tool}} | true",
                "공공기관은 사용할 수 없다. | 공공기관은 이를 사용할 수 없다. | 공공기관은 사용하거나 보관할 수 없다. | 공공기관은 이를 사용할 수 없다. | false",
                "공공기관은 이를 사용할 수 없다. | 모든 공공기관은 이를 사용할 수 없다. | 공공기관은 이를 보관할 수 없다. | 모든 공공기관은 이를 보관할 수 없다. | true",
                "tell the office within a day | tell the office and the mayor within a day | tell the office in writing within a day | tell the office and the mayor in writing within a day | false",
                "within 30 days | within 10 days | within 20 days | within 10 days | false",
                "may use it | must not use it | '' | must not use it | false",
            })
    void twoChangesAreBroughtTogetherWordByWord(String base, String own, String model, String merged, boolean isClean) {
        Merge merge = Merge.of(base, own, model);

        assertThat(merge.text()).isEqualTo(merged);
        assertThat(merge.isClean()).isEqualTo(isClean);
    }

    /** Whoever reads the proposal must still judge it: each change is right alone. */
    @Test
    void aCleanMergeIsNoAgreement() {
        Merge merge = Merge.of("may use it", "may not use it", "may use it and must report");

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo("may not use it and must report");
    }
}
