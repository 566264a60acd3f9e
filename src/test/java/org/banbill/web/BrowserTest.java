package org.banbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banbill.OtherPrograms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser: with and without script, wide and narrow, by keyboard, read by axe. */
@Tag(OtherPrograms.TAG)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class BrowserTest {

    private static Chromium chromium;

    @TempDir
    Path folder;

    private Serving serving;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

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

    @BeforeEach
    void start() throws IOException {
        serving = Serving.start(Path.of(""), folder, 0);
        open(true, "en-GB", 1280);
    }

    @AfterEach
    void stop() {
        context.close();
        serving.close();
    }

    private void open(boolean hasScript, String locale, int width) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(hasScript)
                        .setLocale(locale)
                        .setViewportSize(width, width < 600 ? 844 : 900));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        String own = "http://127.0.0.1:" + serving.address().getPort() + "/";
        page.onRequest(request -> {
            if (!request.url().startsWith(own)) {
                elsewhere.add(request.url());
            }
        });
        page.navigate(serving.newLink());
    }

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private void isWellMade() {
        assertThat(Chromium.violations(page)).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what does not fit into the width of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280", "ko-KR, 390"})
    void allPagesAreWellMade(String locale, int width) {
        open(true, locale, width);
        String root = page.url();

        for (String address : List.of(
                "",
                "bill?place=kr",
                "demands?place=kr&place=gb",
                "compare",
                "compare?before=kr/ko&after=kr-11/ko",
                "compare?before=nothing&after=kr/ko",
                "begin",
                "stop",
                "no-such-page")) {
            page.navigate(root + address);
            isWellMade();
        }
        assertThat(elsewhere).isEmpty();
        complaints.removeIf(line -> line.contains("404")); // of the page that there is none of
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBillIsFoundReadAndTakenAlong() throws IOException {
        assertThat(page).hasTitle("Choose a place – Banbill");
        link("United Kingdom");
        assertThat(page).hasTitle("United Kingdom – Banbill");
        assertThat(page.frameLocator("iframe.preview").locator("h1").first()).isVisible();
        assertThat(page.locator("#demand-S1 .status")).hasText("met");

        Download word = page.waitForDownload(() -> link("Word"));
        Download text = page.waitForDownload(() -> link("Plain text"));

        assertThat(word.suggestedFilename()).isEqualTo("uk-act.en-GB.docx");
        assertThat(Files.readAllBytes(word.path())).startsWith('P', 'K');
        assertThat(Files.readString(text.path())).contains("biometric");
        try (var written = Files.list(folder)) {
            assertThat(written).as("looking writes nothing").isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void allWorksWithoutScript() throws IOException {
        open(false, "ko-KR", 390);

        assertThat(page).hasTitle("지역 선택 – Banbill");
        link("대한민국");
        assertThat(page.locator("#demand-S1 .status")).hasText("이행");
        link("비교");
        page.selectOption("#before", "gb/en-GB");
        page.selectOption("#after", "ke/en-KE");
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasTitle("영국 → 케냐 – Banbill");
        Download redline = page.waitForDownload(() -> link("변경 추적 문서 내려받기"));
        assertThat(Files.readAllBytes(redline.path())).startsWith('P', 'K');
        link("English");
        assertThat(page).hasTitle("United Kingdom → Kenya – Banbill");
    }

    @Test
    void theKeyboardGoesToTheContentFirst() {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
    }

    @Test
    void aProblemTakesTheFocusAndIsNamedInTheTitle() {
        Response response = page.navigate(page.url() + "bill?place=nowhere");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page).hasTitle("Error: There is no such place – Banbill");
        assertThat(page.locator(".problem")).isFocused();
    }

    @Test
    void aStrangersPageReachesNothing() {
        String ours = page.url();
        Page stranger = context.newPage();
        stranger.route(
                "http://stranger.example/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<form method=post action='" + ours + "stop'><button>go</button></form>" + "<img src='"
                                + ours + "' onerror=\"document.title='nothing'\" onload=\"document.title='seen'\">")));

        stranger.navigate("http://stranger.example/");
        assertThat(stranger).hasTitle("nothing");
        stranger.locator("button").click();

        assertThat(stranger.locator("body")).not().containsText("Banbill has stopped");
        page.reload();
        assertThat(page).hasTitle("Choose a place – Banbill");
    }

    @Test
    void anOpenedLinkOpensNobodyElsesWindow() {
        String link = serving.newLink();
        page.navigate(link);
        assertThat(page).hasTitle("Choose a place – Banbill");

        try (BrowserContext other = chromium.browser().newContext()) {
            Page window = other.newPage();
            assertThat(window.navigate(link).status()).isEqualTo(403);
            assertThat(window.navigate(page.url()).status()).isEqualTo(403);
        }
    }

    @Test
    void itStopsWhenItIsAskedTo() throws InterruptedException {
        link("Stop Banbill");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                .click();
        assertThat(page.locator("h1")).hasText("Banbill has stopped");

        serving.awaitEnd(); // returns at once, or the test takes too long
    }
}
