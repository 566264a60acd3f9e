package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code banbill diff} tells of a folder of somebody's own. */
class DiffTest {

    @TempDir
    private Path folder;

    private Run diff(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "diff";
        arguments[1] = folder.resolve("oakville").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Terminal.run(Generations.model(1, folder), arguments);
    }

    @Test
    void eachDifferenceHasItsReason() {
        Generations.city(folder);

        Run run = diff();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("(device-ban.ban.sale)")
                .contains("because: you took out `device-ban.ban.sale`  [why: A city cannot regulate sale.; ")
                .contains("{+ and the mayor+}")
                .contains(
                        "because: you gave other words to `device-ban.report`  [why: The mayor asked for it.; by Anna Kim; ")
                .contains("(device-ban.ban.carry)")
                .contains("because: you put something beside `device-ban.ban.use`  [why: A device in the pocket")
                .contains("demands:")
                .contains("D1 met → ");
    }

    @Test
    void decisionsWithoutOtherWordsAreToldToo() throws IOException {
        Path city = Generations.city(folder);
        Files.writeString(
                city.resolve("jurisdiction.yaml"),
                Files.readString(city.resolve("jurisdiction.yaml"))
                        .replace(
                                "\nchanges:",
                                "\nparameters:\n  deadline: {value: 10 days, why: Ten are enough}\nwithout: [start]\nchanges:"));

        Run run = diff();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("because: {{deadline}} is 10 days; the model has 30 days  [why: Ten are enough; ")
                .contains("because: you left out the clause `start`  [");
    }

    @Test
    void programsGetTheSame() {
        Generations.city(folder);

        Run run = diff("--format", "json");

        assertThat(run.out())
                .contains("\"change\" : \"removed\"")
                .contains("\"why\" : \"A city cannot regulate sale.\"")
                .contains("\"verdict\" : ");
    }

    @Test
    void theModelItselfHasNoOther() {
        Run run = Terminal.run(Generations.model(1, folder), "diff", "xx");

        assertThat(run.status()).isEqualTo(Console.USAGE);
        assertThat(run.err()).contains("is Banbill's own: it is the model.");
    }
}
