package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.cli.Generations.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banbill.ClassPath;
import org.banbill.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three generations of a model, and a city's own version of it that lives through them. */
class UpdateTest {

    private static final int KILLS = Integer.getInteger("banbill.kills", 5);

    @TempDir
    private Path folder;

    private Run update(int generation, String... options) {
        return with("", generation, options);
    }

    /** @param answers as typed, a line each */
    private Run with(String answers, int generation, String... options) {
        Path home = Generations.model(generation, folder);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "update";
        arguments[1] = folder.resolve("oakville").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            return Terminal.run(home, arguments);
        } finally {
            System.setIn(before);
        }
    }

    private String draft(int generation) {
        Path out = folder.resolve("draft-" + generation);
        Run run = Terminal.run(
                Generations.model(generation, folder),
                "draft",
                folder.resolve("oakville").toString(),
                "--format",
                "txt",
                "--force",
                "--output",
                out.toString());
        assertThat(run.status()).as(run.err()).isZero();
        return read(out.resolve("act.en.txt")).replace("†", "").replaceAll("\\s+", " ");
    }

    @Test
    void aCarefulPersonWouldMergeThreeGenerationsSo() {
        Path city = Generations.city(folder);
        String asWritten = read(city.resolve("jurisdiction.yaml"));

        Run first = update(1);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("Nobody wrote down what the model said");
        assertThat(read(city.resolve("jurisdiction.yaml"))).isEqualTo(asWritten);
        assertThat(city.resolve("base.yaml")).exists();

        Run second = with("3\n", 2);
        assertThat(second.status()).as(second.out() + second.err()).isZero();
        assertThat(second.out())
                .contains("device-ban.ban.use  ")
                .contains("device-ban.register  is new")
                .contains("{{deadline}}  [-30-]{+20+} days")
                .contains("1 needs your decision:")
                .contains("tell {{office}} and the mayor in writing within {{deadline}}");
        String merged = read(city.resolve("jurisdiction.yaml"));
        assertThat(merged)
                .contains("tell {{office}} and the mayor in writing within {{deadline}}")
                .contains("The mayor asked for it. Brought together with the model of")
                .contains("  # the council, in its first reading\n")
                .contains("device-ban.ban.sale   # sale is for the state")
                .contains("# the clerk keeps this line\nremarks: []\n");
        assertThat(draft(2))
                .contains("use or lend a device")
                .contains("carry a device")
                .contains("tell the Office and the mayor in writing within 20 days")
                .contains("keep a register of devices")
                .contains("comes into force at once")
                .doesNotContain("(b) sell");

        Run third = with("3\n1\n1\n", 3);
        assertThat(third.status()).as(third.out() + third.err()).isZero();
        assertThat(third.out())
                .contains("device-ban.notice")
                .contains("you took it out, the model changed it")
                .contains("the model has it no more");
        assertThat(read(city.resolve("jurisdiction.yaml")))
                .contains("provision: device-ban.notice")
                .contains("and the mayor in writing within {{deadline}}, as {{ref .ban.deployment}} says")
                .contains("do: extend")
                .contains("# the clerk keeps this line");
        assertThat(draft(3))
                .contains("deploy, operate or rent out any apparatus; or (b) carry a device")
                .contains("and the mayor in writing within 20 days, as subsection (1)(a) says");
        assertThat(update(3).out()).doesNotContain("need your decision").doesNotContain("follow the model");
        assertThat(third.err()).contains("Your version stands on the model of today.");
    }

    @Test
    void theModelsWordsCanBeTakenAndTheUpdateUndone() {
        Path city = Generations.city(folder);
        update(1);
        String before = read(city.resolve("jurisdiction.yaml"));
        String base = read(city.resolve("base.yaml"));

        assertThat(with("2\n", 2).status()).isZero();
        assertThat(read(city.resolve("jurisdiction.yaml")))
                .doesNotContain("mayor")
                .doesNotContain("device-ban.report")
                .contains("start.day");
        assertThat(draft(2)).contains("tell the Office in writing within 20 days");

        assertThat(update(2, "--undo").status()).isZero();
        assertThat(read(city.resolve("jurisdiction.yaml"))).isEqualTo(before);
        assertThat(read(city.resolve("base.yaml"))).isEqualTo(base);
        assertThat(update(2, "--dry-run").out()).contains("1 needs your decision:");
    }

    @Test
    void whoStopsIsAskedAgain() {
        Path city = Generations.city(folder);
        update(1);

        Run stopped = with("", 2);
        assertThat(stopped.status()).isEqualTo(Console.FOUND);
        assertThat(stopped.err()).contains("1 question is open");
        assertThat(read(city.resolve("jurisdiction.yaml"))).doesNotContain("in writing");

        Run again = with("what\n4\nA person {{must}} tell {{office}}.\n", 2);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(read(city.resolve("jurisdiction.yaml"))).contains("A person {{must}} tell {{office}}.");
        assertThat(update(2).out()).doesNotContain("need your decision");
    }

    @Test
    void programsGetThePlanAndNothingIsWritten() throws IOException {
        Path city = Generations.city(folder);
        update(1);
        byte[] base = Files.readAllBytes(city.resolve("base.yaml"));

        Run plan = update(2, "--format", "json");

        assertThat(plan.status()).isEqualTo(Console.FOUND);
        assertThat(plan.out())
                .contains("\"kind\" : \"words\"")
                .contains("\"clean\" : \"no\"")
                .contains("\"name\" : \"{{deadline}}\"");
        assertThat(Files.readAllBytes(city.resolve("base.yaml"))).isEqualTo(base);
    }

    @Test
    void theProposalsCanBeSeenAsARedline() {
        Generations.city(folder);
        update(1);
        Path redline = folder.resolve("proposals.docx");

        Run run = update(2, "--dry-run", "--redline", redline.toString());

        assertThat(run.out()).contains("proposals.docx");
        assertThat(redline).exists();
    }

    @Test
    void theDemandsThatBothTouchAreNamed() {
        Generations.city(folder);
        update(1);

        assertThat(update(2, "--dry-run").out())
                .contains("demands of the letter that the newer model or your changes touch")
                .contains("D1 weakened: the model gives device-ban.ban.use other words; ")
                .contains("you took out device-ban.ban.sale")
                .doesNotContain("D2 ")
                .doesNotContain("it touches"); // the report meets no demand
        assertThat(update(2, "--dry-run", "--lang", "ko").out())
                .contains("모형에서 device-ban.ban.use 문구 바뀜")
                .contains("우리가 device-ban.ban.sale 뺌")
                .contains("start.day  여기서 문구를 바꾸었고 그대로 둠");
        assertThat(update(2, "--format", "json").out())
                .contains("\"demand\" : \"D1\"")
                .contains("\"status\" : \"weakened\"")
                .containsPattern("\"by\" : \"model-changed\"|\"provision\" : \"device-ban.ban.use\"");
    }

    /** What met a demand in the old model alone is named too, and so is what now does under another name. */
    @Test
    void aDemandIsKnownByWhatMetItThenAndNow() {
        Generations.city(folder);
        update(1);
        with("1\n", 2);

        String told = update(3, "--dry-run").out();

        assertThat(told)
                .contains("D1 (known once you have decided): ")
                .contains("the model has device-ban.ban.use no more")
                .contains("the model has device-ban.ban.deployment as something new")
                .contains("the model gives device-ban.ban.sale other words; you took out device-ban.ban.sale")
                .contains("  it touches D1");
    }

    /** Each file is whole at every moment, and whoever starts again comes to the same end. */
    @Test
    void killedAtAnyMomentItLosesNothing() throws IOException, InterruptedException {
        Path city = Generations.city(folder);
        update(1);
        Path copy = folder.resolve("copy");
        Generations.copy(city, copy);
        update(2, "--take", "proposal");
        String end = read(city.resolve("jurisdiction.yaml"));
        String endOfBase = read(city.resolve("base.yaml"));
        String begin = read(copy.resolve("jurisdiction.yaml"));
        Path home = Generations.model(2, folder);
        long whole = time(home, city, Long.MAX_VALUE);

        for (int kill = 0; kill < KILLS; kill++) {
            Path victim = folder.resolve("victim-" + kill);
            Generations.copy(copy, victim);
            time(home, victim, whole / 3 + whole * 2 / 3 * kill / KILLS);
            assertThat(read(victim.resolve("jurisdiction.yaml"))).isIn(begin, end);
            time(home, victim, Long.MAX_VALUE);
            assertThat(read(victim.resolve("jurisdiction.yaml"))).isEqualTo(end);
            assertThat(read(victim.resolve("base.yaml"))).isEqualTo(endOfBase);
        }
    }

    @Test
    void aCopyThatAKilledRunLeftHalfMadeIsRemoved() throws IOException {
        Path city = Generations.city(folder);
        Path half = Files.createDirectories(city.resolve(".banbill/part-123/changes"));
        Files.writeString(half.resolve("own.yaml"), "of a killed run");

        assertThat(update(1).status()).isZero();

        assertThat(city.resolve(".banbill/part-123")).doesNotExist();
        assertThat(city.resolve(".banbill")).isNotEmptyDirectory();
    }

    @Test
    void aCopyIsNotMadeBehindALink() throws IOException {
        Path city = Generations.city(folder);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(city.resolve(".banbill"), elsewhere);

        assertThat(update(1).err()).contains("unwritable", "it is a link");

        assertThat(elsewhere).isEmptyDirectory();
    }

    /** Runs an update in a process of its own, and kills it after some milliseconds; gives how long it ran. */
    private static long time(Path home, Path city, long millis) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dbanbill.home=" + home,
                        "-cp",
                        ClassPath.ofThis(),
                        "org.banbill.cli.Main",
                        "update",
                        city.toString(),
                        "--take",
                        "proposal"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(Math.min(millis, 120_000), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        } else {
            assertThat(process.exitValue()).isZero();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
