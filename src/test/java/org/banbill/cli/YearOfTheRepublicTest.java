package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The enacting formula of India names a year that follows from the year of the Bill. */
class YearOfTheRepublicTest {

    /** The first year began on 26 January 1950; a Bill of January would have the year before. */
    private static final int YEAR_BEFORE_THE_FIRST = 1949;

    @Test
    void theYearOfTheRepublicFollowsFromTheYearOfTheBill() throws IOException {
        String bill = Files.readString(Path.of("src/test/resources/golden/in/indian-act.en-IN.txt"));
        int year = Integer.parseInt(found("Bill No\\.\\s+of ([0-9]{4})", bill));
        RuleBasedNumberFormat ordinals = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

        assertThat(found("in the (\\S+) Year of the Republic of India", bill).toLowerCase(Locale.ROOT))
                .isEqualTo(ordinals.format(year - YEAR_BEFORE_THE_FIRST, "%spellout-ordinal"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher =
                Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
