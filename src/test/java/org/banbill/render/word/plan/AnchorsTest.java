package org.banbill.render.word.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.banbill.bill.ProvisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource({
        "ban,                          ban",
        "public-authorities.ban.use,   public_authorities__ban__use",
        "group:bans,                   group___bans",
        "a-b.c,                        a_b__c",
        "a.b-c,                        a__b_c",
    })
    void aNameTellsItsId(String id, String name) {
        assertThat(Anchors.name(id)).isEqualTo(name);
    }

    @Test
    void aLongIdIsCutAndToldApartByItsHash() {
        String one = Anchors.name("decisions-on-housing-work-benefits-and-health.ban.use");
        String other = Anchors.name("decisions-on-housing-work-benefits-and-health.ban.rely");

        assertThat(one)
                .hasSize(40)
                .startsWith("decisions_on_housing_work_benef_")
                .isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"제3조", "3a", "_x", "A.B", "''"})
    void anUnusualIdStillGivesANameThatWordTakes(String id) {
        assertThat(Anchors.name(id)).matches("[a-z][a-z0-9_]{0,39}");
    }

    @Test
    void twoProvisionsOfOneIdAreRefused() {
        ProvisionId id = new ProvisionId("ban");

        assertThatThrownBy(() -> Anchors.of(Stream.of(id, id))).hasMessageContaining("ban");
    }
}
