package org.banbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banbill.cli.Generations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a place of one's own in a real browser: questions, edited files, what is one's own, a newer model. */
@Timeout(240)
@SuppressWarnings("NullAway.Init") // each test opens its own page first
class PlacePagesBrowserTest {

    private static Chromium chromium;

    @TempDir
    private Path temp;

    private Serving serving;
    private BrowserContext context;
    private Page page;
    private String root;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void stop() {
        context.close();
        serving.close();
    }

    private void open(Path home, Path folder, String locale, int width) throws IOException {
        serving = Serving.start(home, folder, 0);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(serving.newLink());
        root = page.url();
    }

    private void isWellMade() {
        assertThat(Chromium.violations(page)).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what does not fit into the width of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280", "en-GB, 390"})
    void aNewerModelComesIn(String locale, int width) throws IOException {
        Path folder = temp.resolve("places");
        Generations.city(folder);
        Visitor first = new Visitor(Generations.model(1, temp), folder);
        first.post("en/update", "token", first.gate.token(), "place", "oakville");
        open(Generations.model(2, temp), folder, locale, width);

        page.navigate(root + "own?place=oakville");
        isWellMade();
        page.navigate(root + "update?place=oakville");
        isWellMade();
        page.locator("#c1 input[value=words]").check();
        page.locator("#words-c1").fill("");
        press("Bring it in");
        assertThat(page.locator(".problem")).isFocused();
        isWellMade();
        page.locator("#c1 input[value=proposal]").check();
        press("Bring it in");

        assertThat(page.locator("[role=status]")).hasText("Written.");
        isWellMade();
        assertThat(Generations.read(folder.resolve("oakville/jurisdiction.yaml")))
                .contains("and the mayor in writing");
        complaints.removeIf(line -> line.contains("422")); // of the form that lacked words
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280, us-city", "ko-KR, 390, kr-basic"})
    void aPlaceIsBegun(String locale, int width, String form) throws IOException {
        open(Path.of(""), temp, locale, width);

        page.navigate(root + "begin");
        page.locator("input[value=" + form + "]").check();
        page.locator("#name").fill("oakville");
        page.locator("main form button").click();
        isWellMade();
        page.navigate(root + "answers?place=oakville");
        isWellMade();
        page.locator("main form button").first().click();
        isWellMade(); // what is still missing is told
        complaints.removeIf(line -> line.contains("422"));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280", "ko-KR, 390"})
    void anEditedFileIsTakenIn(String locale, int width) throws IOException {
        Visitor visitor = new Visitor(temp);
        byte[] bill = visitor.get("en/download", "place", "gb", "form", "docx").body();
        Path one = Files.write(
                temp.resolve("ada.docx"),
                EditedWord.of(bill, "whether it works live or afterwards", "whether it works live"));
        Path other = Files.write(
                temp.resolve("bo.docx"),
                EditedWord.of(bill, "whether it works live or afterwards", "whenever it works"));
        open(Path.of(""), temp.resolve("places"), locale, width);

        page.navigate(root + "edited");
        page.setInputFiles("input[type=file]", new Path[] {one, other});
        page.locator("main form[enctype] button").click();
        page.waitForURL("**/edit*");
        isWellMade();
        page.navigate(root + "edits?file=1&other=2");
        isWellMade();
        page.locator("input[name=d1]").nth(1).check();
        page.locator("#folder").fill("our-place");
        page.locator("section.take button").first().click();
        page.waitForURL("**/taken*");
        isWellMade();
        page.navigate(root + "bill?place=our-place");
        isWellMade();
        page.navigate(root + "own?place=our-place");
        isWellMade();
        assertThat(complaints).isEmpty();
    }
}
