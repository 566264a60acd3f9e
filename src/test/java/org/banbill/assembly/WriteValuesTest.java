package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteValuesTest {

    private static final Tradition.Writing PLAIN =
            new Tradition.Writing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static Optional<String> inCase(String language, Parameter.Type type, String value, String name) {
        Parameter parameter = new Parameter(
                "period",
                type,
                Parameter.Nature.CHOICE,
                new Text(Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Position.COMMAND_LINE);
        return new WriteValues(new LanguageTag(language), PLAIN, "EUR", new Findings()).inCase(parameter, value, name);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 30 days, dative, 30 Tagen",
        "de, 1 month, genitive, 1 Monats",
        "de, 6 months, accusative, 6 Monate",
        "pl, 30 days, instrumental, 30 dniami"
    })
    void durationsHaveTheCasesOfTheLanguage(String language, String value, String name, String written) {
        assertThat(inCase(language, Parameter.Type.DURATION, value, name)).contains(written);
    }

    @Test
    void nothingIsGuessedWhereThereIsNoSuchCase() {
        assertThat(inCase("en", Parameter.Type.DURATION, "30 days", "dative")).isEmpty();
        assertThat(inCase("de", Parameter.Type.DURATION, "30 days", "plural")).isEmpty();
        assertThat(inCase("de", Parameter.Type.AMOUNT, "30", "dative")).isEmpty();
    }
}
