package org.banbill.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Severity;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.Question;
import org.banbill.interview.Questionnaire;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.render.text.TextRenderer;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.banbill.source.MemoryFolder;
import org.banbill.work.OwnFolders.OwnFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form asks only what it needs, and its answers give a bill of a place that nobody thought of. */
class BeginningTest {

    private static final Workspace WORKSPACE = new Workspace(DiskFolder.home(Path.of("")), OwnFolders.NONE);

    static Set<String> forms() {
        return WORKSPACE.places().formIds();
    }

    private static Beginning begin(String form, String people) {
        OwnFolder folder = new OwnFolder("somewhere", "somewhere", new MemoryFolder("somewhere", Map.of()));
        return Beginning.of(
                        folder, Optional.of(form), Optional.of(new LanguageTag(people)), LanguageTag.ENGLISH, WORKSPACE)
                .value()
                .orElseThrow();
    }

    /** A name that no place of the library has, in the script of the bill. */
    private static Answers named(String form) {
        return Answers.NONE.with("name", Answer.of(form.startsWith("kr-") ? "가람시" : "Quuxbury"));
    }

    /** Takes what is usual, the first choice, or a number where nothing is. */
    private static Answers answered(Beginning beginning, Answers begun) {
        Answers answers = begun;
        Questionnaire asked = beginning.interview().at(answers);
        for (Optional<Question> next = asked.next(); next.isPresent(); next = asked.next()) {
            Question question = next.get();
            String value = question.standard()
                    .orElseGet(() -> question.choices().isEmpty()
                            ? "7"
                            : question.choices().get(0).id());
            assertThat(beginning.interview().check(question, Answer.of(value), answers))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
            answers = answers.with(question.id(), Answer.of(value));
            asked = beginning.interview().at(answers);
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormGivesACleanDraft(String form) {
        Beginning beginning = begin(form, "en");
        Answers answers = answered(beginning, named(form));

        Result<Map<String, String>> files = beginning.files(answers);

        assertThat(files.findings()).isEmpty();
        assertThat(files.value().orElseThrow()).containsKeys("jurisdiction.yaml", "answers.yaml");
        Result<Draft> made = beginning.draft(answers);
        Draft draft = made.value().orElseThrow();
        assertThat(draft.bill().provisions()).hasSizeGreaterThan(100);
        // nothing of it is called a weakening
        assertThat(made.findings())
                .noneMatch(finding -> Set.of("exception", "core-changed", "out-of-bounds")
                        .contains(finding.rule().id()));
        assertThat(draft.coverage().demands())
                .allMatch(entry -> entry.deviations().isEmpty());
    }

    /** Nobody is asked for what the papers alone print, and none of them lacks it. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyPaperOfTheNewPlaceCanBeDrafted(String form) {
        Beginning beginning = begin(form, "en");
        Map<String, String> files =
                beginning.files(answered(beginning, named(form))).value().orElseThrow();
        Place place = WORKSPACE
                .place(new MemoryFolder("somewhere", files), "somewhere")
                .value()
                .orElseThrow();
        LanguageTag language = place.jurisdiction().languages().get(0);

        List<String> papers = place.papers(language).value().orElseThrow();

        assertThat(papers).hasSizeGreaterThan(10);
        papers.forEach(paper -> assertThat(
                        place.draft(DraftChoices.PLAIN.ofPaper(paper), language).findings())
                .as(paper)
                .noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    /** What the country of a town calls itself, its parliament and its Acts is not so in the town. */
    @ParameterizedTest
    @MethodSource("forms")
    void aDraftSpeaksOfItsOwnPlaceAndOfNoOther(String form) {
        Beginning beginning = begin(form, "en");
        Bill bill = beginning
                .draft(answered(beginning, named(form)))
                .value()
                .orElseThrow()
                .bill();
        String text = TextRenderer.render(bill);

        assertThat(text).contains(named(form).valueOf("name").orElseThrow());
        for (String id : WORKSPACE.places().jurisdictionIds()) {
            Jurisdiction other = WORKSPACE.places().jurisdiction(id).value().orElseThrow();
            other.parameters().values().stream()
                    .filter(value -> !other.level().equals("union"))
                    .filter(value -> Set.of("country", "enacting-words").contains(value.parameter()))
                    .flatMap(value -> value.value().stream())
                    .flatMap(value -> value.in(new LanguageTag(bill.edition().language())).stream())
                    .forEach(words -> assertThat(text.contains(words.text()))
                            .as(form + " says “" + words + "” of " + id)
                            .isFalse());
        }
    }

    /** A form for several kinds of place lets each of them say what it is: a county is no city. */
    @ParameterizedTest
    @CsvSource({
        "us-county, Weld County, the County, City|Town|Mayor",
        "us-county, Caddo Parish, the Parish, City|Town|Mayor",
        "us-city, the Village of Weld, the Village, County"
    })
    void aDraftCallsThePlaceWhatItIs(String form, String name, String calls, String others) {
        Beginning beginning = begin(form, "en");
        Answers begun = named(form).with("country", Answer.of(name)).with("local-government", Answer.of(calls));

        Bill bill = beginning
                .draft(answered(beginning, begun))
                .value()
                .orElseThrow()
                .bill();

        String law = bill.byId().values().stream()
                .map(provision -> Inline.textOf(provision.text()))
                .collect(Collectors.joining("\n"));
        assertThat(law).contains(calls).doesNotContainPattern("\\b(" + others + ")\\b");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormSaysWhatItHasNoPowerToDo(String form) {
        Jurisdiction said = WORKSPACE.places().form(form).value().orElseThrow();

        assertThat(said.competence()).hasSizeGreaterThan(10);
        assertThat(said.parameters().keySet()).doesNotContain("country-head", "council");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionIsAskedInBothLanguages(String form) {
        for (String people : Set.of("en", "ko")) {
            Beginning beginning = begin(form, people);
            boolean isKorean = people.equals("ko");
            for (Question question : beginning.interview().at(Answers.NONE).questions()) {
                assertThat(question.ask()).isNotBlank();
                assertThat(question.ask().codePoints().anyMatch(letter -> letter >= 0xAC00 && letter <= 0xD7A3))
                        .as(form + " " + question.id() + " in " + people + ": " + question.ask())
                        .isEqualTo(isKorean);
            }
            assertThat(beginning.interview().counsel()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kr-basic, 가람시, 가람시장, 가람시의회, 시민",
        "kr-basic, 나래군, 나래군수, 나래군의회, 군민",
        "kr-basic, 다솜광역시 라온구, 다솜광역시 라온구청장, 다솜광역시 라온구의회, 구민",
        "kr-metropolitan, 마루도, 마루도지사, 마루도의회, 도민",
        "kr-metropolitan, 바다특별자치도, 바다특별자치도지사, 바다특별자치도의회, 도민",
        "kr-metropolitan, 다솜광역시, 다솜광역시장, 다솜광역시의회, 시민",
    })
    void koreanNamesTakeTheirOwnForms(String form, String name, String head, String council, String residents) {
        Beginning beginning = begin(form, "ko");
        Answers answers = beginning.interview().settled(Answers.NONE.with("name", Answer.of(name)));

        assertThat(answers.valueOf("country-head")).hasValue(head);
        assertThat(answers.valueOf("council")).hasValue(council);
        assertThat(answers.valueOf("residents")).hasValue(residents);
        assertThat(answers.valueOf("title")).hasValue(name + " 생체인식기술을 이용한 감시의 금지에 관한 조례안");
    }

    @Test
    void whatNobodyKnowsLeavesAGapAndALineOnTheChecklist() {
        Beginning beginning = begin("us-city", "en");
        Answers answers = answered(beginning, Answers.NONE.with("supervisory-authority", Answer.UNKNOWN));

        Result<Draft> draft = beginning.draft(answers);

        assertThat(draft.findings()).anyMatch(finding -> finding.rule() == Rule.UNKNOWN_VALUE);
        assertThat(draft.value().orElseThrow().bill().toString())
                .contains("[not known yet: the authority that supervises the law]", "nobody knows it yet");
        assertThat(beginning.left(answers).unknown()).extracting(Question::id).containsExactly("supervisory-authority");
    }

    @Test
    void whoeverGoesBackKeepsWhatCameLater() {
        Beginning beginning = begin("us-city", "en");
        Answers all = answered(beginning, Answers.NONE);
        Answers back = all.with("signing", Answer.of("manager"));

        Questionnaire asked = beginning.interview().at(back);

        assertThat(asked.question("executive")).isEmpty(); // nobody signs, so nobody is asked who does
        assertThat(back.valueOf("executive")).hasValue("the Mayor");
        assertThat(beginning.interview().settled(back).to("executive")).isEmpty();
        assertThat(beginning
                        .interview()
                        .settled(back.with("signing", Answer.of("mayor")))
                        .valueOf("executive"))
                .hasValue("the Mayor");
    }

    @Test
    void whatWeakensADemandIsToldAtTheQuestion() {
        Beginning beginning = begin("us-city", "en");
        Answers answers = answered(beginning, Answers.NONE);
        Question question =
                beginning.interview().at(answers).question("deletion-period").orElseThrow();

        assertThat(beginning.interview().check(question, Answer.of("400 days"), answers))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.severity()).isEqualTo(Severity.WARNING);
                    assertThat(Catalogue.ENGLISH.say(told.message())).contains("weakened");
                });
    }
}
