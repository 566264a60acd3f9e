package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments come back with their threads, authors, times and states, at the provision where they stood. */
class CommentThreadsTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String COMMENTS = """
            <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
            <w:comment w:id="70" w:author="Anna Kim" w:date="2026-11-20T10:15:00Z"><w:p w14:paraId="00000070">
            <w:r><w:t>Why only devices?</w:t></w:r></w:p></w:comment>
            <w:comment w:id="71" w:author="Ben Oh" w:date="2026-11-21T08:00:00"><w:p w14:paraId="00000071">
            <w:r><w:t>See the term.</w:t></w:r></w:p></w:comment>
            <w:comment w:id="72" w:author="Anna Kim" w:date="2026-11-21T09:00:00Z"><w:p w14:paraId="00000072">
            <w:r><w:t>Good.</w:t></w:r></w:p></w:comment>
            </w:comments>
            """;
    private static final String THREADS = """
            <w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">
            <w15:commentEx w15:paraId="00000070" w15:done="1"/>
            <w15:commentEx w15:paraId="00000071" w15:paraIdParent="00000070" w15:done="1"/>
            <w15:commentEx w15:paraId="00000072" w15:paraIdParent="00000071" w15:done="1"/>
            </w15:commentsEx>
            """;

    @TempDir
    private Path folder;

    private ToAndFro files;
    private Path draft;

    @BeforeEach
    void draft() {
        files = new ToAndFro(MINI, folder);
        draft = files.draft("xx", "--language", "en");
    }

    @Test
    void threadIsWrittenBackAsOne() throws IOException {
        Terminal.Run run = imported(lawyer().comment("sell devices", 70, 71, 72));

        assertThat(run.out())
                .contains(
                        "remark    device-ban.ban.sale  ✓ Anna Kim: Why only devices?", "    ↳ ✓ Ben Oh: See the term.")
                .doesNotContain("UNPLACED");
        Lawyer redraft = annotated();
        assertThat(redraft.part("word/comments.xml"))
                .contains("w:author=\"Anna Kim\" w:date=\"2026-11-20T10:15:00Z\"")
                .contains("w:author=\"Ben Oh\" w:date=\"2026-11-21T08:00:00\"");
        assertThat(redraft.part("word/commentsExtended.xml").split("w15:paraIdParent", -1))
                .as("both answers belong to the first comment")
                .hasSize(3);
        assertThat(redraft.part("word/commentsExtended.xml").split("w15:done=\"1\"", -1))
                .hasSize(4);
    }

    @Test
    void fileThatGoesToAndFroBringsEachCommentOnce() throws IOException {
        imported(lawyer().comment("sell devices", 70, 71, 72));

        Terminal.Run run = files.imported(annotated().replace("30 days", "14 days"), "second");

        assertThat(run.out()).doesNotContain("UNPLACED");
        assertThat(annotated().part("word/comments.xml").split("Why only devices", -1))
                .hasSize(2);
    }

    @Test
    void commentOnNewProvisionStaysWithIt() throws IOException {
        Lawyer lawyer = lawyer().insertAfter("use a device", "lend a device;").comment("lend a device", 70, 71, 72);

        Terminal.Run run = imported(lawyer);

        assertThat(run.out()).contains("remark    device-ban.ban.added-1").doesNotContain("UNPLACED");
    }

    /** Whoever marks a place may write nothing beside it, and a file may say any time: neither holds up an edit. */
    @ParameterizedTest
    @CsvSource({
        "Why only devices?,''",
        "2026-11-20T10:15:00Z,some Tuesday",
        "2026-11-20T10:15:00Z,2026-13-45T99:00:00Z",
    })
    void commentWithoutWordsOrTimeHoldsUpNoEdit(String written, String by) throws IOException {
        Lawyer lawyer = new Lawyer(draft, Tracking.OFF)
                .add("comments.xml", WORD + "comments+xml", OFFICE, "comments", COMMENTS.replace(written, by))
                .comment("sell devices", 70, 71, 72)
                .replace("30 days", "14 days");

        Terminal.Run run = imported(lawyer);

        assertThat(run.out())
                .contains("{+14+} days", "remark    device-ban.ban.sale", "Anna Kim", "Ben Oh: See the term.");
        assertThat(annotated().part("word/comments.xml")).contains("w:author=\"Anna Kim\"", "See the term.");
    }

    @Test
    void answersInRingAreCommentsOfTheirOwn() throws IOException {
        Lawyer ring = new Lawyer(draft, Tracking.ON)
                .add("comments.xml", WORD + "comments+xml", OFFICE, "comments", COMMENTS)
                .add(
                        "commentsExtended.xml",
                        WORD + "commentsExtended+xml",
                        OFFICE,
                        "commentsExtended",
                        THREADS.replace(
                                "w15:paraId=\"00000070\" w15:done",
                                "w15:paraId=\"00000070\" w15:paraIdParent=\"00000072\" w15:done"))
                .comment("sell devices", 70, 71, 72);

        assertThat(imported(ring).out()).contains("Why only devices?", "See the term.", "Good.");
    }

    private Lawyer lawyer() throws IOException {
        return new Lawyer(draft, Tracking.ON)
                .add("comments.xml", WORD + "comments+xml", OFFICE, "comments", COMMENTS)
                .add(
                        "commentsExtended.xml",
                        WORD + "commentsExtended+xml",
                        "http://schemas.microsoft.com/office/2011/relationships/",
                        "commentsExtended",
                        THREADS);
    }

    private Terminal.Run imported(Lawyer lawyer) throws IOException {
        return files.imported(lawyer, "edited");
    }

    private Lawyer annotated() throws IOException {
        files.draft(files.own().toString(), "--language", "en", "--force", "--annotated");
        try (Stream<Path> drafted = Files.list(folder.resolve("drafts"))) {
            Path copy = drafted.filter(file -> file.toString().contains(".annotated."))
                    .findFirst()
                    .orElseThrow();
            return new Lawyer(copy, Tracking.ON);
        }
    }
}
