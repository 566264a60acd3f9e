package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a lawyer edits in Word comes back: shown at its provision, written into a folder, and drafted again. */
class ImportTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    private Path folder;

    /** An edit, what import shows of it, and lines that the draft of the result must have. */
    private record Case(String name, Consumer<Lawyer> edit, String shown, List<String> drafted) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Case> cases() {
        return List.of(
                new Case(
                        "words",
                        lawyer -> lawyer.replace("A person who breaches ", "Whoever breaches "),
                        "replaced  device-ban.report  (2)",
                        List.of(
                                "(2) Whoever breaches subsection (1) must tell the Office† within 30 days, as subsection (1)(a) says.")),
                new Case(
                        "a value",
                        lawyer -> lawyer.replace("30 days", "14 days"),
                        "[-30-]{+14+} days",
                        List.of("within 14 days, as")),
                new Case(
                        "a new item",
                        lawyer -> lawyer.insertAfter("use a device", "lend a device;"),
                        "added     added-1 after device-ban.ban.use  (a)",
                        List.of("(a) use a device;", "(b) lend a device; or", "(c) sell devices")),
                new Case(
                        "a typed number",
                        lawyer -> lawyer.insertAfter("use a device", "(b)\u00A0lend a device;"),
                        "{+lend a device;+}",
                        List.of("(b) lend a device; or")),
                new Case(
                        "an item less",
                        lawyer -> lawyer.delete("sell devices"),
                        "removed   device-ban.ban.sale  (b)",
                        List.of("(a) use a device.")),
                new Case(
                        "a subsection cut in two",
                        lawyer -> lawyer.split(" must tell "),
                        "added     added-1 after device-ban.report  (2)",
                        List.of(
                                "(2) A person who breaches subsection (1) must tell",
                                "(3) The Office† within 30 days")),
                new Case(
                        "a paragraph typed again",
                        lawyer -> lawyer.retype("sell devices", "sell devices for KRW 30,000,000 or less."),
                        "It was typed again",
                        List.of("(b) sell devices for KRW 30,000,000 or less.")),
                new Case(
                        "a paragraph typed again, and a new one that reads like it before it",
                        lawyer -> lawyer.retype("sell devices", "sell devices for KRW 30,000,000 or less.")
                                .insertBefore("or less.", "sell devices for KRW 10,000,000 at night;"),
                        "[-more-]{+less+}",
                        List.of(
                                "(b) sell devices for KRW 10,000,000 at night; or",
                                "(c) sell devices for KRW 30,000,000 or less.")),
                new Case(
                        "a moved item",
                        lawyer -> lawyer.move("use a device", "sell devices"),
                        "device-ban.ban",
                        List.of("(a) sell devices for KRW 30,000,000 or more; or", "(b) use a device.")),
                new Case(
                        "two items made one",
                        lawyer -> lawyer.join("use a device"),
                        "removed   device-ban.ban.sale",
                        List.of("use a device; orsell devices for KRW 30,000,000 or more.")),
                new Case(
                        "a heading",
                        lawyer -> lawyer.replace("Bans", "Prohibitions"),
                        "[-Bans-]{+Prohibitions+}",
                        List.of("Part 1 Prohibitions")),
                new Case(
                        "a definition",
                        lawyer -> lawyer.replace("hears", "listens"),
                        "replaced  definitions.device.hears  (a)",
                        List.of("(a) listens; or")));
    }

    static Stream<Arguments> edits() {
        return cases().stream()
                .flatMap(one -> Stream.of(Tracking.values()).map(tracking -> Arguments.of(one, tracking)));
    }

    @ParameterizedTest(name = "{0}, tracking {1}")
    @MethodSource("edits")
    void anEditComesBackAtItsProvisionAndIsDraftedAgain(Case edit, Tracking tracking) throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, tracking);
        edit.edit().accept(lawyer);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.out()).contains(edit.shown());
        assertThat(run.out()).contains(tracking == Tracking.ON ? "by Anna Kim on 2026-11-20" : "(not tracked)");
        assertThat(run.err() + run.out()).contains("gives the edited text");
        assertThat(run.status()).isZero();
        assertThat(own.resolve("unplaced")).doesNotExist();
        String text = text(MINI, own);
        edit.drafted().forEach(line -> assertThat(text).contains(line));
    }

    @Test
    void whatStillStandsForAMarkStaysAMark() throws IOException {
        Path file = draft(MINI, "xx", "--language", "ko");
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        lawyer.replace("알려야 한다.", "지체 없이 알려야 한다.");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(own.resolve("changes/01-edited.yaml"))
                .content()
                .contains("{{ref .ban}}을(를) 위반한 자는 {{office}}에 {{deadline}} 이내에 {{ref .ban.use}}에 따라 지체 없이 알려야 한다.");
    }

    @Test
    void aParticleThatFollowsTypedWordsIsAWordItself() throws IOException {
        Path file = draft(MINI, "xx", "--language", "ko");
        Path own = folder.resolve("own");

        Terminal.Run run = take(file, lawyer -> lawyer.replace("을 위반한", " 등을 위반한"), own, "edited.docx");

        assertThat(run.err() + run.out()).contains("gives the edited text");
        assertThat(text(MINI, own)).contains("제1항 등을 위반한 자는");
    }

    @Test
    void aNumberTypedIntoAReferenceIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");

        Terminal.Run run = take(
                MINI, file, lawyer -> lawyer.retypeReference("device_ban__ban__use", "(b)"), folder.resolve("own"));

        assertThat(run.out()).contains("UNPLACED  device-ban.report").contains("[-a-]{+b+}");
        assertThat(folder.resolve("own/unplaced/edited.txt"))
                .content()
                .contains("(b)")
                .contains("Anna Kim");
    }

    @Test
    void aNumberTypedIntoAReferenceWithoutTrackingIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, Tracking.OFF);
        lawyer.retypeReference("device_ban__ban__use", "(b)");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                MINI,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.out()).contains("UNPLACED  device-ban.report").contains("[-a-]{+b+}");
        assertThat(folder.resolve("own/unplaced/edited.txt")).content().contains("(b)");
    }

    @Test
    void aNumberThatMovedOnWithItsTargetIsNoEdit() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, Tracking.OFF);
        lawyer.insertBefore("use a device", "lend a device;");
        // as Word shows it after it has refreshed the fields
        lawyer.retypeReference("device_ban__ban__use", "(b)");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                MINI,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.out()).doesNotContain("UNPLACED");
        assertThat(run.err() + run.out()).contains("gives the edited text");
    }

    @Test
    void aNumberTypedWhereOthersMovedOnIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, Tracking.OFF);
        lawyer.insertBefore("use a device", "lend a device;");
        lawyer.retypeReference("device_ban__ban__use", "(c)");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.err() + run.out()).contains("1 edit could not be placed");
        assertThat(own.resolve("unplaced/edited.txt"))
                .content()
                .contains("device-ban.report")
                .contains("(c)");
    }

    /** The first subsection stands in the line of its article, where no list can write its number. */
    @ParameterizedTest
    @EnumSource
    void aNumberTypedOverOneThatStandsInALineIsTold(Tracking tracking) throws IOException {
        Path file = draft(MINI, "xx", "--language", "ko");
        Lawyer lawyer = new Lawyer(file, tracking);
        lawyer.replace("(1)", "(7)");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.out()).contains("UNPLACED  device-ban.ban").contains("([-1-]{+7+})");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("(7)");
        assertThat(text(MINI, own)).contains("제2조 (금지) (1) 누구든지").doesNotContain("7)");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberTakenOutOfALineIsTold(Tracking tracking) throws IOException {
        Path file = draft(MINI, "xx", "--language", "ko");
        Lawyer lawyer = new Lawyer(file, tracking);
        lawyer.replace("(1)", "");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.out()).contains("UNPLACED  device-ban.ban").contains("[-(1)-]");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("(1)");
    }

    @Test
    void aNumberTypedBeforeAParagraphThatHasOneIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");

        Terminal.Run run = take(MINI, file, lawyer -> lawyer.replace("sell ", "(d) sell old "), own);

        assertThat(run.out())
                .contains("UNPLACED  device-ban.ban.sale")
                .contains("replaced  device-ban.ban.sale")
                .contains("sell {+old +}devices");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("(d)");
        assertThat(text(MINI, own)).contains("(b) sell old devices");
    }

    @Test
    void theOnlyArticleOfASupplementHasNoNumberAndComesBack() throws IOException {
        Path file = draft(HOME, "kr-11", "--without", "ordinance-transition");
        Path own = folder.resolve("own");

        Terminal.Run run = take(HOME, file, lawyer -> lawyer.replace("경과한 날부터", "지난 날부터"), own);

        assertThat(run.out()).contains("replaced  ordinance-commencement.day");
        assertThat(run.err() + run.out()).contains("gives the edited text");
        assertThat(text(HOME, own)).contains("부칙\n\n이 조례는 공포 후 30일이 지난 날부터 시행한다.");
    }

    @Test
    void aSectionWithoutTextGoesAsAWhole() throws IOException {
        Path file = draft(HOME, "gb");
        Path own = folder.resolve("own");

        Terminal.Run run =
                take(HOME, file, lawyer -> lawyer.delete("If a provision of this Act, or its application"), own);

        assertThat(run.out()).contains("removed   severability");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("left out as a whole");
        assertThat(Terminal.run(
                                HOME,
                                "draft",
                                own.toString(),
                                "--output",
                                folder.resolve("again").toString())
                        .status())
                .isZero();
    }

    @Test
    void anItemTypedAfterTheLastJoinsNothingAnew() throws IOException {
        Path file = draft(HOME, "us");
        Path edited = folder.resolve("edited.docx");
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        lawyer.insertAfter("no employer, school, insurer, trader", "nothing is stored.");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                HOME,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.err() + run.out()).contains("gives the edited text");
    }

    @Test
    void aProvisionThatStandsAmongClausesIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");

        Terminal.Run run = take(
                file, lawyer -> lawyer.replace("hears", "listens").move(" must tell ", "sees"), own, "edited.docx");

        assertThat(run.out()).contains("UNPLACED");
        assertThat(text(MINI, own)).contains("(a) listens; or");
    }

    /** A group has no place in a local version; what stands in a new one is told with it, and nothing is dropped. */
    @ParameterizedTest
    @EnumSource
    void whatStandsInANewPartIsToldWithIt(Tracking tracking) throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, tracking);
        lawyer.insertAfter(" must tell ", "Costs", "Bans").insertAfter("Costs", "Who pays", "Commencement");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.out() + run.err()).contains("Costs").contains("Who pays");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("Costs");
        String kept = Files.readString(own.resolve("unplaced/edited.txt"));
        assertThat(kept).contains("Who pays");
    }

    @Test
    void contentsOfOlderLibreOfficeAreNoProvisions() throws IOException {
        Path file = draft(HOME, "gb");
        Path edited = folder.resolve("edited.docx");
        new Lawyer(file, Tracking.OFF).rename("TOC", "Contents").save(edited);

        Terminal.Run run = Terminal.run(HOME, "verify", edited.toString());

        assertThat(run.out()).contains("It says what Banbill wrote.");
    }

    @Test
    void aNewSectionInOneParagraphComesBackWhole() throws IOException {
        Path file = draft(HOME, "kr");
        Path edited = folder.resolve("edited.docx");
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        lawyer.insertAfter("2년 이내에 당사자에게", "(새 규정) 새로운 규정은 따로 정한다.", "(법원의 의무)");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                HOME,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.err() + run.out()).contains("gives the edited text");
    }

    /** It has the style of the section that it was typed in: a reader sees a section of its own. */
    @Test
    void aNumberThatTheDraftDoesNotGiveIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");

        Terminal.Run run =
                take(MINI, file, lawyer -> lawyer.insertAfter("A person must not", "A dealer must not—"), own);

        assertThat(run.out())
                .contains("It has no items any more")
                .contains("Its level and its number are not taken in");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("3 A dealer must not—");
        assertThat(text(MINI, own))
                .contains("(1) A person must not—", "(2) A dealer must not—", "(a) use a device; or");
    }

    /** No part is open before it, and the clause above it holds none. */
    @Test
    void aNewPartBehindAClauseThatStandsInNoneIsTold() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");

        Terminal.Run run =
                take(MINI, file, lawyer -> lawyer.replace("hears", "listens").insertBefore("Bans", "Duties"), own);

        assertThat(run.err() + run.out()).contains("1 edit could not be placed");
        assertThat(own.resolve("unplaced/edited.txt")).content().contains("Duties");
        assertThat(text(MINI, own)).contains("(a) listens; or");
    }

    @Test
    void whatNoProvisionCanTakeUpIsToldAndKept() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        lawyer.replace("A Bill", "A Wise Bill");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.status()).isEqualTo(Console.FOUND);
        assertThat(run.out()).contains("UNPLACED");
        assertThat(own.resolve("unplaced/edited.txt"))
                .content()
                .contains("A Wise Bill")
                .contains("Anna Kim");
    }

    @Test
    void aSecondRoundAddsToTheFirst() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");
        take(file, lawyer -> lawyer.replace("hears", "listens"), own, "edited.docx");
        Path again = draft(MINI, own.toString());

        take(again, lawyer -> lawyer.replace("listens", "listens in"), own, "edited.docx");

        assertThat(text(MINI, own)).contains("(a) listens in; or");
        assertThat(own.resolve("changes/01-edited.yaml")).exists();
        assertThat(own.resolve("changes/02-edited.yaml")).exists();
    }

    @Test
    void whatSomebodyEditedInTheFolderIsNotOverwritten() throws IOException {
        Path file = draft(MINI, "xx", "--language", "en");
        Path own = folder.resolve("own");
        take(file, lawyer -> lawyer.replace("hears", "listens"), own, "edited.docx");
        Path changes = own.resolve("changes/01-edited.yaml");
        Files.writeString(changes, Files.readString(changes) + "# mine\n");

        Terminal.Run run = take(file, lawyer -> lawyer.replace("hears", "eavesdrops"), own, "edited.docx");

        assertThat(run.out()).contains("UNPLACED", "Decide between the two by hand.");
        assertThat(changes).content().contains("# mine");
    }

    private Terminal.Run take(Path home, Path file, Consumer<Lawyer> edit, Path own) throws IOException {
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        edit.accept(lawyer);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        return Terminal.run(home, "import", edited.toString(), "--folder", own.toString());
    }

    private Terminal.Run take(Path file, Consumer<Lawyer> edit, Path own, String name) throws IOException {
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        edit.accept(lawyer);
        Path edited = folder.resolve(name);
        lawyer.save(edited);
        return Terminal.run(MINI, "import", edited.toString(), "--folder", own.toString());
    }

    private Path draft(Path home, String place, String... options) throws IOException {
        Path drafts = Files.createTempDirectory(folder, "drafts");
        String[] arguments = Stream.concat(
                        Stream.of("draft", place, "--quiet", "--output", drafts.toString()), Stream.of(options))
                .toArray(String[]::new);
        Terminal.Run run = Terminal.run(home, arguments);
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }

    private String text(Path home, Path own) throws IOException {
        return Files.readString(draft(home, own.toString(), "--format", "txt"));
    }
}
