package org.banbill.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.check.MoneyOfPlace.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of another place's money in a text, by the words that stand beside their numbers. */
class MoneyOfPlaceTest {

    private static final Sums SUMS = new Sums(List.of("USD", "$", "원", "dollars"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a fine of $1,000 each day    | $1,000",
                "a fine of USD 5000           | USD 5000",
                "a fine of 5,000 dollars      | 5,000 dollars",
                "3천만원 이하의 과태료          | 3천만원",
                "500만 원을 부과한다            | 500만 원",
                "the dollars of the fund      | ",
                "an AUSD 5 coin               | ",
                "원칙 3 of the law            | ",
            })
    void aSumIsAWordOfMoneyBesideANumber(String text, String sum) {
        assertThat(SUMS.in(text)).isEqualTo(Stream.ofNullable(sum).toList());
    }

    @Test
    void everySumIsFound() {
        assertThat(SUMS.in("from $100 to $2,500 or 3 dollars")).containsExactly("$100", "$2,500", "3 dollars");
    }

    @Test
    void aSignOfOnesOwnIsNoForeignOne() {
        assertThat(SUMS.without(Set.of("$", "dollars")).in("from $100 to USD 200"))
                .containsExactly("USD 200");
        assertThat(new Sums(List.of()).in("$100")).isEmpty();
    }
}
