package org.banbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
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

/** What is one's own in a place, and a newer model that comes into it, in a real browser. */
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
}
