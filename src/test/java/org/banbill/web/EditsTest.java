package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.banbill.web.Request.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files come back: each edit is seen, accepted or refused, and only what was accepted is written. */
class EditsTest {

    private static final String CAMERAS = "whether it is hardware, software, a hosted service";
    private static final String LIVE = "whether it works live or afterwards";

    @TempDir
    Path folder;

    private Visitor visitor;
    private static byte[] bill = {};

    @BeforeEach
    void begin() {
        visitor = new Visitor(folder);
        bill = bill.length > 0
                ? bill
                : visitor.get("en/download", "place", "gb", "form", "docx").body();
    }

    private Reply bring(String name, byte[] file) {
        return visitor.post(
                visitor.headers(), "en/edited", List.of(new Upload("file", name, file)), "token", visitor.gate.token());
    }

    private String page(String address, String... query) {
        return Visitor.text(visitor.get(address, query));
    }

    private Reply take(String... form) {
        String[] all = Stream.concat(Stream.of("token", visitor.gate.token()), Stream.of(form))
                .toArray(String[]::new);
        return visitor.post("en/edits", all);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void oneEditIsAcceptedAndAnotherRefused() throws IOException {
        byte[] edited = EditedWord.of(
                bill, CAMERAS, "whether it is machinery, software, a hosted service", LIVE, "whether it works live");

        Reply brought = bring("../back <b>.docx", edited);

        assertThat(brought.status()).isEqualTo(303);
        assertThat(brought.headers().get("Location")).endsWith("en/edits?file=1");
        String page = page("en/edits", "file", "1");
        assertThat(page)
                .contains("../back &lt;b&gt;.docx")
                .contains("<del>hardware</del><ins>machinery</ins>")
                .contains("name=\"d1\"")
                .contains("name=\"d2\"")
                .doesNotContain("name=\"d3\"")
                .contains("value=\"gb-edited\"");
        assertThat(written()).isEmpty();

        Reply taken = take("file", "1", "folder", "our-place", "d1", "1.1", "d2", "none");

        assertThat(taken.status()).as(Visitor.text(taken)).isEqualTo(303);
        assertThat(folder.resolve("our-place/jurisdiction.yaml")).exists();
        assertThat(page("en/taken", "of", "2"))
                .contains("our-place")
                .contains("1 edit accepted")
                .doesNotContain("no place");
        assertThat(page("en/preview", "place", "our-place"))
                .contains("whether it is machinery")
                .contains("live or afterwards");
        assertThat(page("en/")).contains("our-place");
        assertThat(page("en/bill", "place", "our-place")).contains("class=\"status changed\"");
    }

    @Test
    void anEditThatNobodyDecidedKeepsAllFromBeingWritten() throws IOException {
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery", LIVE, "whether it works live"));

        Reply reply = take("file", "1", "folder", "our-place", "d1", "1.1");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Visitor.text(reply))
                .contains("<title>Error: ")
                .contains("href=\"#d2\"")
                .contains("value=\"1.1\" checked")
                .contains("value=\"our-place\"");
        assertThat(take("file", "1", "folder", "our-place", "d1", "1.1", "d2", "9.9")
                        .status())
                .isEqualTo(422);
        assertThat(written()).isEmpty();

        assertThat(take("file", "1", "folder", "our-place", "d1", "none", "rest", "accept")
                        .status())
                .isEqualTo(303);
        assertThat(page("en/preview", "place", "our-place"))
                .contains("hardware")
                .contains("whether it works live,");
    }

    @Test
    void twoTextsForOneProvisionAreOneDecision() throws IOException {
        bring("ada.docx", EditedWord.of(bill, CAMERAS, "whether it is a camera", LIVE, "whether it works live"));
        bring("ben.docx", EditedWord.of(bill, CAMERAS, "whether it is a drone"));

        String page = page("en/edits", "file", "1", "other", "2");
        assertThat(page)
                .contains("two texts for one provision")
                .contains("Take ada.docx")
                .contains("Take ben.docx")
                .doesNotContain("name=\"d3\"");
        String conflict =
                page.contains("id=\"d1\"") && page.indexOf("two texts") < page.indexOf("id=\"d2\"") ? "d1" : "d2";
        String single = conflict.equals("d1") ? "d2" : "d1";

        // what is left open may be accepted together, but not where two exclude each other
        assertThat(take("file", "1", "other", "2", "folder", "ours", "rest", "accept")
                        .status())
                .isEqualTo(422);
        assertThat(written()).isEmpty();
        Reply taken =
                take("file", "1", "other", "2", "folder", "ours", conflict, "2.1", single, "1." + single.substring(1));

        assertThat(taken.status()).as(Visitor.text(taken)).isEqualTo(303);
        assertThat(page("en/preview", "place", "ours"))
                .contains("whether it is a drone")
                .contains("whether it works live,")
                .doesNotContain("whether it is a camera");
        assertThat(page("en/taken", "of", "3")).doesNotContain("no place");
    }

    /** The first lawyer's file was taken in; the second's comes a week later. */
    @Test
    void whatAnotherChangedMeanwhileStandsBesideAndAPersonChooses() throws IOException {
        bring("ada.docx", EditedWord.of(bill, CAMERAS, "whether it is a camera"));
        take("file", "1", "folder", "ours", "rest", "accept");
        bring("ben.docx", EditedWord.of(bill, CAMERAS, "whether it is a drone", LIVE, "whether it works live"));

        // for a place that nobody changed yet there is nothing to choose
        assertThat(page("en/edits", "file", "3")).doesNotContain("others changed the same");
        Reply unseen = take("file", "3", "folder", "ours", "rest", "accept");

        assertThat(unseen.status()).isEqualTo(422);
        String page = Visitor.text(unseen);
        assertThat(page)
                .contains("others changed the same since this file was written")
                .contains("camera</ins>")
                .contains("drone</ins>")
                .contains("Leave what ours says")
                .contains("Take ben.docx")
                .contains("name=\"against\" value=\"ours\"");
        String disputed = page.contains("value=\"3.1\"") && page.indexOf("others changed") < page.indexOf("id=\"d2\"")
                ? "1"
                : "2";
        assertThat(page("en/preview", "place", "ours")).contains("whether it is a camera");

        // what is left open may be accepted together, but not this
        assertThat(take("file", "3", "folder", "ours", "against", "ours", "rest", "accept")
                        .status())
                .isEqualTo(422);
        Reply left = take("file", "3", "folder", "ours", "against", "ours", "d" + disputed, "none", "rest", "accept");
        assertThat(left.status()).as(Visitor.text(left)).isEqualTo(303);
        assertThat(page("en/preview", "place", "ours"))
                .contains("whether it is a camera")
                .contains("whether it works live,")
                .doesNotContain("whether it is a drone");

        Reply taken = take(
                "file", "3", "folder", "ours", "against", "ours", "d" + disputed, "3." + disputed, "rest", "accept");
        assertThat(taken.status()).as(Visitor.text(taken)).isEqualTo(303);
        assertThat(page("en/preview", "place", "ours"))
                .contains("whether it is a drone")
                .contains("whether it works live,")
                .doesNotContain("whether it is a camera");
    }

    @Test
    void whatBothDidAlikeIsAskedOnce() throws IOException {
        bring("ada.docx", EditedWord.of(bill, CAMERAS, "whether it is a camera"));
        bring("ben.docx", EditedWord.of(bill, CAMERAS, "whether it is a camera"));

        assertThat(page("en/edits", "file", "1", "other", "2"))
                .contains("name=\"d1\"")
                .doesNotContain("name=\"d2\"")
                .doesNotContain("two texts");
    }

    @Test
    void filesOfDifferentBillsAreNotSetSideBySide() {
        bring("gb.docx", bill);
        bring(
                "ke.docx",
                visitor.get("en/download", "place", "ke", "form", "docx").body());

        assertThat(visitor.get("en/edits", "file", "1", "other", "2").status()).isEqualTo(404);
    }

    @Test
    void anUneditedFileHasNothingToTakeIn() {
        bring("same.docx", bill);

        assertThat(page("en/edits", "file", "1"))
                .contains("There is nothing to take in")
                .doesNotContain("<form method=\"post\" action=\"" + visitor.gate.root() + "en/edits\"");
    }

    @Test
    void aFileThatIsNoneOfOursIsToldAndNotKept() {
        Reply reply = bring("x.docx", new byte[] {'P', 'K', 3, 4, 0});

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Visitor.text(reply)).contains("<title>Error: ");
        assertThat(page("en/edited")).doesNotContain("x.docx");
        assertThat(visitor.post("en/edited", "token", visitor.gate.token()).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "/tmp/x", "a/b", "a\\b", "C:x", ".hidden", "x\u0000", "con", "nul.yaml"})
    void nothingIsWrittenElsewhere(String name) throws IOException {
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery"));

        assertThat(take("file", "1", "folder", name, "d1", "1.1").status()).isEqualTo(422);
        assertThat(written()).isEmpty();
    }

    @Test
    void aLinkThatLeadsElsewhereIsNoPlace(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery"));

        assertThat(take("file", "1", "folder", "linked", "d1", "1.1").status()).isEqualTo(422);
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFileCanBeForgotten() throws IOException {
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery"));

        assertThat(visitor.post("en/edited", "token", visitor.gate.token(), "forget", "1")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get("en/edits", "file", "1").status()).isEqualTo(404);
    }

    @Test
    void aFileThatCameBackCanBeCompared() throws IOException {
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery"));

        assertThat(page("en/compare")).contains("value=\"*1\"");
        assertThat(page("en/compare", "before", "gb/en-GB", "after", "*1")).contains("<ins>machinery</ins>");
        assertThat(visitor.get("en/redline", "before", "gb/en-GB", "after", "*1")
                        .body())
                .startsWith('P', 'K');
    }

    @Test
    void oneWritesAtATime() throws Exception {
        bring("back.docx", EditedWord.of(bill, CAMERAS, "whether it is machinery"));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> visitor.tools.alone(() -> {
            held.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        }));
        other.start();
        held.await();

        assertThat(take("file", "1", "folder", "ours", "d1", "1.1").status()).isEqualTo(409);
        done.countDown();
        other.join();
        assertThat(take("file", "1", "folder", "ours", "d1", "1.1").status()).isEqualTo(303);
    }
}
