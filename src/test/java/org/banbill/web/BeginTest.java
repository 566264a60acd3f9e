package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody begins a place of their own: one question a page, nothing lost, all answers checked before anything is
 * written.
 */
class BeginTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(folder);
    }

    private Reply post(String page, String... form) {
        return visitor.post(
                page,
                Stream.concat(Stream.of("token", visitor.gate.token()), Stream.of(form))
                        .toArray(String[]::new));
    }

    private String page(String address, String... query) {
        return Visitor.text(visitor.get(address, query));
    }

    private static String location(Reply reply) {
        assertThat(reply.status()).as(Visitor.text(reply)).isEqualTo(303);
        return reply.headers().getOrDefault("Location", "");
    }

    /** Answers every open question with “I do not know yet”; gives the ids in the order in which they came. */
    private List<String> knowNothing(String language, String place) {
        List<String> asked = new ArrayList<>();
        while (true) {
            Reply question = visitor.get(language + "/question", "place", place);
            if (question.status() == 303) {
                assertThat(location(question))
                        .contains("/answers?place=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
                return asked;
            }
            Matcher id = ID.matcher(Visitor.text(question));
            assertThat(id.find()).isTrue();
            assertThat(asked).as("no question is asked twice").doesNotContain(id.group(1));
            asked.add(id.group(1));
            boolean isName = id.group(1).equals("name"); // which alone must be known
            location(post(
                    language + "/question",
                    "place",
                    place,
                    "id",
                    id.group(1),
                    isName ? "value" : "do",
                    isName ? "Oakville" : "unknown"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, us-city, oakville", "ko, kr-basic, 우리시"})
    void whoeverKnowsNothingYetHasABillWithGaps(String language, String form, String place) throws IOException {
        assertThat(location(post(language + "/begin", "from", form, "name", place)))
                .contains("/question?place=");
        assertThat(folder.resolve(place).resolve("answers.yaml")).exists();
        assertThat(page(language + "/")).as("it can be taken up again").contains("/answers?place=");

        assertThat(knowNothing(language, place)).isNotEmpty();

        assertThat(folder.resolve(place).resolve("jurisdiction.yaml")).doesNotExist();
        assertThat(page(language + "/answers", "place", place)).contains("class=\"strip\"");
        assertThat(visitor.get(language + "/growing", "place", place).status()).isEqualTo(200);
        assertThat(location(post(language + "/answers", "place", place))).contains("/bill?place=");
        assertThat(folder.resolve(place).resolve("jurisdiction.yaml")).exists();
        Reply bill = visitor.get(language + "/bill", "place", place);
        assertThat(bill.status()).as(Visitor.text(bill)).isEqualTo(200);
        // what no town can do is told in plain words
        assertThat(Visitor.text(bill)).contains(language.equals("ko") ? "나머지를 누가 정할 수" : "who can do the rest");
    }

    /** As a terminal, a script and a workbook give it (NewTest): to the byte. */
    @Test
    void theSameAnswersGiveTheSameFolder() throws IOException {
        assertThat(Visitor.text(visitor.get("ko/begin"))).contains("슬로베니아어").doesNotContain("Slovene");
        location(post("en/begin", "from", "us-city", "name", "oakville"));
        assertThat(Visitor.text(visitor.get("en/answers", "place", "oakville")))
                .contains("The bill is in English (United States).");
        answer("code-chapter", "value", "9.65");
        answer("code", "value", "Municipal Code", "source", "oakville.example/code", "checked", "2026-11-28");
        answer("signing", "value", "manager");
        answer("legislature", "value", "the City Council", "source", "city charter, art. 3", "do", "keep");
        answer("supervisory-authority", "do", "unknown");

        location(post("en/answers", "place", "oakville"));

        for (String file : List.of("jurisdiction.yaml", "answers.yaml")) {
            Golden.assertMatches(
                    "golden/new/oakville/" + file,
                    Files.readString(folder.resolve("oakville").resolve(file)));
        }
    }

    private void answer(String question, String... form) {
        location(post(
                "en/question",
                Stream.concat(Stream.of("place", "oakville", "id", question), Stream.of(form))
                        .toArray(String[]::new)));
    }

    @Test
    void anAnswerIsKeptAtOnceAndGoingBackLosesNone() throws IOException {
        location(post("en/begin", "from", "us-city", "name", "oakville"));
        Matcher id = ID.matcher(page("en/question", "place", "oakville"));
        assertThat(id.find()).isTrue();
        String first = id.group(1);

        String next = location(post("en/question", "place", "oakville", "id", first, "value", "Oakville & Bay"));

        assertThat(next).doesNotContain("id=" + first);
        assertThat(Files.readString(folder.resolve("oakville/answers.yaml"))).contains("Oakville & Bay");
        assertThat(page("en/question", "place", "oakville", "id", first)).contains("value=\"Oakville &amp; Bay\"");
        // an empty field erases nothing; its own button does
        location(post("en/question", "place", "oakville", "id", first, "value", ""));
        assertThat(Files.readString(folder.resolve("oakville/answers.yaml"))).contains("Oakville & Bay");
        assertThat(location(post(
                        "en/question", "place", "oakville", "id", first, "value", "New Oakville", "then", "check")))
                .contains("/answers?place=oakville#" + first);
        assertThat(page("en/answers", "place", "oakville")).contains("New Oakville");
        location(post("en/question", "place", "oakville", "id", first, "do", "forget"));
        assertThat(Files.readString(folder.resolve("oakville/answers.yaml"))).doesNotContain("New Oakville");
    }

    @Test
    void anEmptyOrWrongAnswerIsToldAtItsFieldAndStays() {
        location(post("en/begin", "from", "us-city", "name", "oakville"));
        location(post("en/question", "place", "oakville", "id", "name", "value", "Oakville"));

        Reply wrong = post("en/question", "place", "oakville", "id", "minimum-compensation", "value", "a lot");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Visitor.text(wrong))
                .contains("<title>Error: ")
                .contains("href=\"#value\"")
                .contains("value=\"a lot\"")
                .as("in the other language it is the same question")
                .contains("ko/question?id=minimum-compensation&amp;place=oakville");
        Reply unread = post(
                "en/question",
                "place",
                "oakville",
                "id",
                "legislature",
                "value",
                "the City Council",
                "source",
                "City Charter",
                "checked",
                "soon");
        assertThat(unread.status()).isEqualTo(422);
        assertThat(Visitor.text(unread)).contains("value=\"City Charter\"").contains("value=\"soon\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', us-city",
        "../oakville, us-city",
        "con, us-city",
        "gb, us-city",
        "oakville, ''",
        "oakville, ../us-city",
        "oakville, nothing"
    })
    void whatCannotBeBegunIsToldAndNothingIsWritten(String name, String from) throws IOException {
        assertThat(post("en/begin", "from", from, "name", name).status()).isEqualTo(422);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aPlaceThatIsNotHereIsTold() {
        for (String address : List.of("en/question", "en/answers", "en/growing")) {
            assertThat(visitor.get(address, "place", "nowhere").status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(post("en/answers", "place", "nowhere").status()).isEqualTo(404);
        assertThat(post("en/question", "place", "../x", "id", "name", "value", "x")
                        .status())
                .isEqualTo(404);
    }
}
