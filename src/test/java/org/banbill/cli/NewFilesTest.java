package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people add by files alone: another tradition's citations, another language's cases, a city beside a city. */
class NewFilesTest {

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Path CLAUSE = Path.of("clauses/final/start/en.yaml");
    private static final Path TRADITION = Path.of("jurisdictions/traditions/plain.yaml");

    @TempDir
    Path home;

    @BeforeEach
    void layTheSmallLibrary() throws IOException {
        try (Stream<Path> files = Files.walk(MINI)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(MINI.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(Path file, String written, String by) throws IOException {
        String text = Files.readString(home.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(home.resolve(file), text.replace(written, by));
    }

    private void say(String text) throws IOException {
        replace(CLAUSE, "\"{{This act}} comes into force on {{first-day}}.\"", "\"" + text + "\"");
    }

    private String draft(String place, String... more) throws IOException {
        Path out = home.resolve("out");
        Terminal.Run run = Terminal.run(
                home,
                Stream.concat(
                                Stream.of(
                                        "draft",
                                        place,
                                        "--language",
                                        "en",
                                        "--format",
                                        "txt",
                                        "--force",
                                        "--output",
                                        out.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readString(out.resolve("act.en.txt"));
    }

    @Test
    void provisionsOfOneUnitAreCitedUnderIt() throws IOException {
        say("See {{ref device-ban.ban.use and device-ban.ban.sale}}, {{ref device-ban.ban.use to device-ban.ban.sale}}"
                + " and {{ref device-ban.ban or device-ban.report}}.");

        assertThat(draft("xx"))
                .contains("See section 2(1)(a) and (b), section 2(1)(a) to (b) and section 2(1) or (2).");
    }

    @Test
    void aTraditionSaysHowSeveralFollow() throws IOException {
        say("See {{ref device-ban.ban.use and device-ban.ban.sale}}.");
        replace(
                TRADITION,
                "cite: {alone: {en: \"paragraph ({n})\", ko: \"제{n}호\"}, following: {en: \"({n})\", ko: \"제{n}호\"}}",
                "cite: {alone: \"point ({n})\", following: \", point ({n})\", several-following: \", points {list}\", each: \"({n})\"}");

        assertThat(draft("xx")).contains("See section 2(1), points (a) and (b).");
    }

    @Test
    void withoutThatWhatFollowsACommaIsCitedInFull() throws IOException {
        say("See {{ref device-ban.ban.use and device-ban.ban.sale}}.");
        replace(
                TRADITION,
                "cite: {alone: {en: \"paragraph ({n})\", ko: \"제{n}호\"}, following: {en: \"({n})\", ko: \"제{n}호\"}}",
                "cite: {alone: \"point ({n})\", following: \", point ({n})\"}");

        assertThat(draft("xx")).contains("See section 2(1), point (a) and section 2(1), point (b).");
    }

    @Test
    void innerFirstTheUnitIsNamedOnceBehind() throws IOException {
        say("See {{ref device-ban.ban.use and device-ban.ban.sale}}.");
        replace(TRADITION, "order: outer-first", "order: inner-first");
        replace(
                TRADITION,
                "cite: {alone: {en: \"paragraph ({n})\", ko: \"제{n}호\"}, following: {en: \"({n})\", ko: \"제{n}호\"}}",
                "cite: {alone: \"clause ({n})\", following: \" of clause ({n})\", several: \"clauses {list}\", each: \"({n})\"}");
        replace(TRADITION, "following: {en: \"({n})\", ko: \"제{n}항\"}", "following: \" of sub-section ({n})\"");
        replace(
                TRADITION,
                "cite: {alone: {en: \"section {n}\", ko: \"제{n}조\"}}",
                "cite: {alone: \"section {n}\", following: \" of section {n}\"}");

        assertThat(draft("xx")).contains("See clauses (a) and (b) of sub-section (1) of section 2.");
    }

    @Test
    void amountsHaveTwoDigitsAfterThePointOrNone() throws IOException {
        assertThat(draft("xx", "--set", "price=1200")).contains("KRW 1,200 ");

        replace(Path.of("jurisdictions/xx.yaml"), "currency: KRW", "currency: CHF");
        assertThat(draft("xx", "--set", "price=12.5")).contains("CHF 12.50");
        assertThat(draft("xx", "--set", "price=1200")).contains("CHF 1,200 ");
    }

    @Test
    void whatIsKnownOfOneCityIsOnlyALeadForAnother() throws IOException {
        replace(Path.of("jurisdictions/xx.yaml"), "level: country", "level: city\ncompetence: [{demand: D2, why: w}]");
        replace(
                Path.of("jurisdictions/xx.yaml"),
                "verified: no, source: unknown",
                "verified: yes, source: X1, checked: 2026-11-23");
        Files.writeString(
                home.resolve("jurisdictions/xx-a.yaml"),
                "name: {en: Another}\nlevel: city\nextends: xx\nlanguages: [en]\n");
        Files.writeString(
                home.resolve("jurisdictions/xx-b.yaml"),
                "name: {en: District}\nlevel: state\nextends: xx\nlanguages: [en]\ncompetence: [{demand: D2, why: w}]\n");

        assertThat(draft("xx")).doesNotContain("†");
        assertThat(draft("xx-b")).doesNotContain("†");
        assertThat(draft("xx-a")).contains("the Office†").contains("taken over from xx (X1)");
    }
}
