package org.banbill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.jurisdiction.Parameter;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write is held in one way, and what they read can be written back. */
class PeoplesWritingTest {

    private static PeoplesWriting writing(String people, String bill, String currency) {
        return new PeoplesWriting(new LanguageTag(people), new LanguageTag(bill), currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | ko    | KRW | DURATION | 30일            | 30 days",
                "ko | ko    | KRW | DURATION | 1년             | 1 year",
                "ko | ko    | KRW | DURATION | 3 개월          | 3 months",
                "ko | ko    | KRW | DURATION | 2주             | 2 weeks",
                "ko | ko    | KRW | DURATION | 60일 이내       | 60 days",
                "ko | ko    | KRW | DURATION | 30 days         | 30 days",
                "en | en-US | USD | DURATION | 30 Days         | 30 days",
                "en | en-US | USD | DURATION | 14days          | 14 days",
                "en | en-US | USD | DURATION | 1 days          | 1 day",
                "ko | ko    | KRW | AMOUNT   | 10,000,000원    | 10000000",
                "ko | ko    | KRW | AMOUNT   | 1천만원         | 10000000",
                "ko | ko    | KRW | AMOUNT   | 1000만 원       | 10000000",
                "ko | ko    | KRW | AMOUNT   | 1억 5천만원     | 150000000",
                "ko | ko    | KRW | AMOUNT   | 3만5천원        | 35000",
                "ko | ko    | KRW | AMOUNT   | 천원            | 1000",
                "ko | ko    | KRW | AMOUNT   | ₩5,000          | 5000",
                "en | en-US | USD | AMOUNT   | $1,000          | 1000",
                "en | en-US | USD | AMOUNT   | USD 1,000.50    | 1000.50",
                "en | en-US | USD | AMOUNT   | 1000 USD        | 1000",
                "en | en-GB | GBP | AMOUNT   | £500            | 500",
                "en | en-GB | ''  | AMOUNT   | 500             | 500",
                "ko | ko    | KRW | PERCENT  | 4%              | 4",
                "en | en    | EUR | NUMBER   | 1,500           | 1500",
                "ko | ko    | KRW | DATE     | 2026. 12. 1.    | 2026-12-01",
                "ko | ko    | KRW | DATE     | 2026년 12월 1일 | 2026-12-01",
                "en | en-GB | GBP | DATE     | 2026/2/3        | 2026-02-03",
                "ko | ko    | KRW | TEXT     | 30일            | 30일",
            })
    void whatPeopleWriteIsHeldInOneWay(
            String people, String bill, String currency, Parameter.Type type, String typed, String filed) {
        assertThat(writing(people, bill, currency).filed(type, typed)).isEqualTo(filed);
    }

    /** Whoever checks the value tells what is wrong with it, in the words that were typed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | KRW | DURATION | 30",
                "ko | KRW | DURATION | 곧",
                "ko | KRW | DURATION | 30달러",
                "en | USD | DURATION | 30 fortnights",
                "ko | KRW | AMOUNT   | 만만원",
                "ko | KRW | AMOUNT   | 원",
                "ko | KRW | AMOUNT   | 10달러",
                "en | USD | AMOUNT   | £500",
                "en | USD | AMOUNT   | 1,00",
                "en | USD | AMOUNT   | 1.000,50",
                "en | USD | AMOUNT   | 1천만",
                "en | USD | DATE     | 3/2/2026",
            })
    void whatCannotBeReadStaysAsItIs(String people, String currency, Parameter.Type type, String typed) {
        String bill = people.equals("ko") ? "ko" : "en-US";

        assertThat(writing(people, bill, currency).filed(type, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | ko    | KRW | DURATION | 60 days  | 60일",
                "ko | si    | EUR | DURATION | 3 months | 3개월",
                "en | ko    | KRW | DURATION | 1 year   | 1 year",
                "ko | ko    | KRW | AMOUNT   | 10000000 | 10,000,000원",
                "en | ko    | KRW | AMOUNT   | 10000000 | KRW 10,000,000",
                "ko | en-US | USD | AMOUNT   | 1000     | USD 1,000",
                "en | en-US | USD | AMOUNT   | 1000.5   | USD 1,000.5",
                "en | en-GB | ''  | AMOUNT   | 1000     | 1,000",
                "ko | ko    | KRW | PERCENT  | 4        | 4%",
                "en | en    | EUR | NUMBER   | 1500     | 1,500",
                "ko | ko    | KRW | TEXT     | 접수 시 부여 | 접수 시 부여",
                "ko | ko    | KRW | DURATION | soon     | soon",
            })
    void whatPeopleReadCanBeWrittenBack(
            String people, String bill, String currency, Parameter.Type type, String value, String shown) {
        PeoplesWriting writing = writing(people, bill, currency);

        assertThat(writing.shown(type, value)).isEqualTo(shown);
        assertThat(writing.filed(type, shown)).isEqualTo(value);
    }
}
