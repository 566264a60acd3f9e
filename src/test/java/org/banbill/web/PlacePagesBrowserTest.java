package org.banbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banbill.OtherPrograms;
import org.banbill.cli.Generations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a place of one's own in a real browser: questions, edited files, what is one's own, a newer model. */
@Tag(OtherPrograms.TAG)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // each test opens its own page first
class PlacePagesBrowserTest {

    /** How long a busy machine may take, in milliseconds; whatever is waited for ends the wait. */
    private static final int PATIENCE = 60_000;

    private static Chromium chromium;

    @TempDir
    private Path temp;

    private Serving serving;
    private BrowserContext context;
    private Page page;
    private String root;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
        open(home, folder, locale, width, true);
    }

    private void open(Path home, Path folder, String locale, int width, boolean hasScript) throws IOException {
        serving = Serving.start(home, folder, 0);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(hasScript)
                        .setLocale(locale)
                        .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        String own = "http://127.0.0.1:" + serving.address().getPort() + "/";
        page.onRequest(request -> {
            if (!request.url().startsWith(own)) {
                elsewhere.add(request.url());
            }
        });
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
    @CsvSource({"en-GB, 1280", "ko-KR, 390"})
    void aNewerModelComesIn(String locale, int width) throws IOException {
        String bringIn = locale.startsWith("ko") ? "받아들이기" : "Bring it in";
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
        press(bringIn);
        assertThat(page.locator(".problem")).isFocused();
        isWellMade();
        page.locator("#c1 input[value=proposal]").check();
        press(bringIn);

        assertThat(page.locator("[role=status]")).hasText(locale.startsWith("ko") ? "썼습니다." : "Written.");
        isWellMade();
        assertThat(Generations.read(folder.resolve("oakville/jurisdiction.yaml")))
                .contains("and the mayor in writing");
        complaints.removeIf(line -> line.contains("422")); // of the form that lacked words
        assertThat(complaints).isEmpty();
    }

    /** From nothing to a bill: each question takes its usual answer, or the one given here. */
    @ParameterizedTest
    @CsvSource({
        "en-GB, 1280, us-city, oakville, Oakville, true",
        "ko-KR, 390, kr-basic, 가람시, 가람시, true",
        "en-GB, 390, uk-council, oakville, Oakville, false"
    })
    void aPlaceIsBegun(String locale, int width, String form, String folder, String name, boolean hasScript)
            throws IOException {
        open(Path.of(""), temp, locale, width, hasScript);
        boolean[] isLookedAt = new boolean[2];

        page.navigate(root + "begin");
        page.locator("input[value=" + form + "]").check();
        page.locator("#name").fill(folder);
        // by the keyboard: a click on what must be scrolled to takes Playwright half a minute in a page without script
        page.locator("#name").press("Enter");
        for (int asked = 0; !page.url().contains("/answers?"); asked++) {
            assertThat(asked).as("questions of " + form).isLessThan(40);
            String id = page.locator("input[name=id]").inputValue();
            if (page.locator("input[type=radio]").count() > 0) {
                wellMadeOnce(isLookedAt, 0, hasScript);
                page.locator("input[type=radio]").last().check();
            } else {
                wellMadeOnce(isLookedAt, 1, hasScript);
                String usual = page.locator("#value").inputValue();
                page.locator("#value").fill(id.equals("name") ? name : usual.isEmpty() ? "9.65" : usual);
            }
            // the next page asks another question, or lists all answers
            page.locator("main form button").first().click();
            assertThat(page.locator("input[name=id][value=" + id + "]")).hasCount(0);
        }
        if (hasScript) {
            isWellMade();
        }
        page.locator("main form button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/bill\\?.*"));
        assertThat(page.locator("#demand-S1 .status")).isVisible();
        if (hasScript) {
            isWellMade();
        }

        assertThat(temp.resolve(folder).resolve("jurisdiction.yaml")).exists();
        assertThat(complaints).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    private void wellMadeOnce(boolean[] isLookedAt, int kind, boolean hasScript) {
        if (hasScript && !isLookedAt[kind]) {
            isLookedAt[kind] = true;
            isWellMade();
        }
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
