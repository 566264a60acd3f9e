package org.banbill.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

    @ParameterizedTest
    @CsvSource({"Symbol,F0B3,≥", "Symbol,00B3,≥", "Symbol,F061,α", "Symbol,F031,1", "Wingdings,F0FC,✓", "Arial,00A7,§"})
    void aSymbolIsItsCharacter(String font, String place, String shown) {
        assertThat(Symbols.shown(font, place)).contains(shown);
    }

    @Test
    void ofUnknownFontsNothingIsGuessed() {
        assertThat(Symbols.shown("Webdings", "F0FF")).isEmpty();
        assertThat(Symbols.shown("Some Font", "F041")).isEmpty();
        assertThat(Symbols.shown("Symbol", "zz")).isEmpty();
    }
}
