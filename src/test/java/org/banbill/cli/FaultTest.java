package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of the program itself is told to its user, and no stack of calls. */
class FaultTest {

    private enum Fault {
        STATE {
            @Override
            int happens() {
                throw new IllegalStateException("somewhere");
            }
        },
        DEPTH {
            @Override
            int happens() {
                return down(0);
            }

            private int down(int steps) {
                return steps < 0 ? steps : down(steps + 1) + 1;
            }
        };

        abstract int happens();
    }

    @ParameterizedTest
    @EnumSource
    void isTold(Fault fault) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(written, true, StandardCharsets.UTF_8);

        int status = Main.withoutTrace(fault::happens, () -> new Console(print, print, false, false));

        assertThat(status).isEqualTo(Console.FOUND);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("This is a fault of Banbill", "FaultTest.java:")
                .doesNotContain("\tat ");
    }
}
