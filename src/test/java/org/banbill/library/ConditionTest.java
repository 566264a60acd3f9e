package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.source.MemoryFolder;
import org.banbill.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which facts of a place a provision is printed. */
class ConditionTest {

    /** A city with a council, whose fee is given. */
    private static final Condition.Facts CITY = new Condition.Facts() {
        @Override
        public String level() {
            return "city";
        }

        @Override
        public Set<String> facts() {
            return Set.of("council", "court");
        }

        @Override
        public boolean isGiven(String parameter) {
            return parameter.equals("fee");
        }
    };

    private static Result<Condition> read(String when) {
        Reading reading = new Reading();
        return Condition.of(reading.yaml(new MemoryFolder("", Map.of("a.yaml", when + "\n")), "a.yaml")
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: city                       | true",
                "level: [state, city]              | true",
                "level: country                    | false",
                "has: council                      | true",
                "has: [council, court]             | true",
                "has: [council, mayor]             | false",
                "lacks: mayor                      | true",
                "lacks: [mayor, court]             | false",
                "given: fee                        | true",
                "given: [fee, fine]                | false",
                "missing: fine                     | true",
                "missing: fee                      | false",
                "{level: city, has: mayor}         | false",
                "{level: city, missing: fine}      | true",
            })
    void allThatItAsksForMustHold(String when, boolean holds) {
        assertThat(read(when).value().orElseThrow().holdsFor(CITY)).isEqualTo(holds);
    }

    @Test
    void anEmptyOneAlwaysHolds() {
        assertThat(Condition.ALWAYS.holdsFor(CITY)).isTrue();
    }

    @Test
    void whatCannotBeAskedIsTold() {
        assertThat(read("{level: town, hass: council}").findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.UNKNOWN_LEVEL, Rule.UNKNOWN_KEY);
    }
}
