package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.banbill.cli.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is one's own in a place, and how a newer model comes into it, on the page. */
class UpdatePageTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path city;

    @BeforeEach
    void aCityThatChangedTheModel() {
        folder = temp.resolve("places");
        Generations.city(folder);
        city = folder.resolve("oakville");
    }

    private Visitor visitor(int generation) {
        return new Visitor(Generations.model(generation, temp), folder);
    }

    private static Reply post(Visitor visitor, String... form) {
        return visitor.post(
                "en/update",
                Stream.concat(Stream.of("token", visitor.gate.token(), "place", "oakville"), Stream.of(form))
                        .toArray(String[]::new));
    }

    private static String page(Visitor visitor, String address) {
        return Visitor.text(visitor.get(address, "place", "oakville"));
    }

    /** The key of the first question, as its form has it. */
    private static String key(String page) {
        String from = page.substring(page.indexOf("name=\"key-c1\" value=\"") + "name=\"key-c1\" value=\"".length());
        return from.substring(0, from.indexOf('"'))
                .replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'");
    }

    @Test
    void bothChangedIsShownSideBySideAndDecided() {
        Visitor first = visitor(1);
        assertThat(page(first, "en/update")).contains("Nobody wrote down what the model said");
        assertThat(post(first).status()).isEqualTo(303);
        assertThat(city.resolve("base.yaml")).exists();
        assertThat(page(first, "en/update")).contains("Nothing is new");
        String before = Generations.read(city.resolve("jurisdiction.yaml"));

        Visitor second = visitor(2);
        String page = page(second, "en/update");
        assertThat(page)
                .contains("1 question needs your decision.")
                .containsPattern("<ins> ?and the mayor ?</ins>")
                .containsPattern("<ins> ?in writing ?</ins>")
                .contains("name=\"c1\" value=\"proposal\"")
                .contains("<code>device-ban.register</code>")
                .contains("Demands that the newer model or your changes touch")
                .contains("<li>the model gives device-ban.ban.use other words</li>")
                .contains("<li>you took out device-ban.ban.sale</li>")
                .doesNotContain("name=\"c2\"");

        Reply reply = post(second, "c1", "proposal", "key-c1", key(page));

        assertThat(reply.status()).as(Visitor.text(reply)).isEqualTo(303);
        assertThat(reply.headers().get("Location")).endsWith("en/update?place=oakville&told=written");
        assertThat(Generations.read(city.resolve("jurisdiction.yaml")))
                .contains("and the mayor in writing within {{deadline}}")
                .contains("# the clerk keeps this line");
        assertThat(page(second, "en/update")).contains("Nothing is new");

        assertThat(post(second, "do", "undo").headers().get("Location")).endsWith("told=undone");
        assertThat(Generations.read(city.resolve("jurisdiction.yaml"))).isEqualTo(before);
    }

    @Test
    void wordsOfOnesOwnAreTakenAndTheirLackIsTold() {
        post(visitor(1));
        Visitor second = visitor(2);
        String key = key(page(second, "en/update"));

        Reply lacking = post(second, "c1", "words", "words-c1", " ", "key-c1", key);
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(Visitor.text(lacking)).contains("<title>Error: ").contains("href=\"#words-c1\"");

        post(second, "c1", "words", "words-c1", "A person {{must}} tell\r\n{{office}}.", "key-c1", key);
        assertThat(Generations.read(city.resolve("jurisdiction.yaml"))).contains("A person {{must}} tell {{office}}.");
    }

    @Test
    void whatIsLeftOpenStaysOpen() {
        post(visitor(1));
        Visitor second = visitor(2);

        assertThat(post(second).status()).isEqualTo(303);

        assertThat(page(second, "en/update")).contains("1 question needs your decision.");
        assertThat(Generations.read(city.resolve("jurisdiction.yaml"))).doesNotContain("in writing");
    }

    @Test
    void whatIsOnesOwnIsShownWithItsReason() {
        assertThat(page(visitor(1), "en/own"))
                .contains("A city cannot regulate sale.")
                .containsPattern("<ins> ?and the mayor ?</ins>")
                .contains("By Anna Kim.")
                .contains("no longer met");
        assertThat(page(visitor(1), "ko/own")).contains("이유: A city cannot regulate sale.");
        assertThat(page(visitor(1), "en/bill"))
                .contains("en/own?place=oakville")
                .contains("en/update?place=oakville");
    }

    @Test
    void thereIsNoSuchPageOfTheModelItself() {
        Visitor visitor = visitor(1);

        assertThat(visitor.get("en/own", "place", "xx").status()).isEqualTo(404);
        assertThat(visitor.get("en/update", "place", "xx").status()).isEqualTo(404);
        assertThat(visitor.get("en/update", "place", "../oakville").status()).isEqualTo(404);
    }

    @Test
    void aPaperIsADownloadOfItsOwn() {
        Visitor visitor = new Visitor(folder);
        String page = Visitor.text(visitor.get("en/bill", "place", "gb"));
        String paper = page.replaceFirst("(?s).*?form=paper&(?:amp;)?paper=([a-z-]+)\".*", "$1");

        Reply reply = visitor.get("en/download", "place", "gb", "form", "paper", "paper", paper);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().get("Content-Disposition")).contains(paper + ".en-GB.docx");
        assertThat(reply.body()).startsWith('P', 'K');
        assertThat(visitor.get("en/download", "place", "gb", "form", "paper", "paper", "../x")
                        .status())
                .isEqualTo(404);
    }
}
