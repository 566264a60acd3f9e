package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("check", "compare", "draft", "explain", "public-authorities");

    @ParameterizedTest
    @CsvSource({
        "drfat, draft", // two letters swapped
        "draf, draft",
        "Draft, draft",
        "conpare, compare",
        "public-autorities, public-authorities"
    })
    void theNearestWordIsMeant(String written, String meant) {
        assertThat(said(written, KNOWN)).isEqualTo("Did you mean `" + meant + "`?");
    }

    @Test
    void wordsThatAreFarAreOnlyListed() {
        assertThat(said("import", KNOWN)).isEqualTo("Known: check, compare, draft, explain, public-authorities.");
        assertThat(said("import", List.of())).isEqualTo("There are none to choose from.");
    }

    private static String said(String written, List<String> known) {
        return Catalogue.ENGLISH.say(Suggestion.didYouMean(written, known));
    }
}
