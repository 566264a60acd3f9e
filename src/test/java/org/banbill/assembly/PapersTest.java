package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Form;
import org.banbill.check.FinishedBill;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers beside a bill: what they say of it follows it. */
class PapersTest {

    private static final Folder HOME = DiskFolder.home(Path.of(""));

    private static OwnPlace withPaper(String provisions) {
        return OwnPlace.extending("gb")
                .file("clauses/papers/note.yaml", """
                        title: {en: A Note}
                        for: {en: for anybody to read}
                        meets: [P1]
                        document:
                          - {style: title, text: "A note on {{ref public-authorities}}"}
                          - {clauses: [note-text], level: whole, provision-level: operative}
                        """)
                .file("clauses/notes/note-text/clause.yaml", "core: false\n")
                .file(
                        "clauses/notes/note-text/en.yaml",
                        "heading: Note\nprovisions:\n"
                                + provisions.stripIndent().indent(2) + "note: none\n");
    }

    private static DraftRequest of(String paper, DraftRequest request, String... without) {
        return new DraftRequest(
                request.place(),
                request.language(),
                Optional.empty(),
                Optional.of(paper),
                Map.of(),
                List.of(),
                List.of(without),
                Map.of());
    }

    private static Drafted draft(OwnPlace place, String... without) {
        return place.draft("en-GB", request -> of("note", request, without));
    }

    @Test
    void aPaperCitesAndQuotesTheBillAndFollowsItsNumbers() {
        OwnPlace place = withPaper("- {id: a, text: 'See {{ref private-actors.ban}}, “{{heading private-actors}}”.'}");

        assertThat(draft(place).lines())
                .containsExactly("note-text = ", "note-text.a = See clause 9(1), “Ban on use by private actors”.");

        place.changes("- {provision: severability, do: move, of: private-actors, place: before, why: order}");
        assertThat(draft(place).lines()).contains("note-text.a = See clause 10(1), “Ban on use by private actors”.");
    }

    @Test
    void itQuotesTheWordsThatALocalVersionGives() {
        OwnPlace place = withPaper("- {id: a, text: 'It says: {{text severability}}'}")
                .changes("- {provision: severability.parts, do: replace, text: 'The rest stands.', why: shorter}");

        assertThat(draft(place).lines()).anyMatch(line -> line.contains("The rest stands."));
    }

    /** A page with nothing but the clerk's line is no page to sign. */
    @ParameterizedTest
    @CsvSource({"gb, en-GB", "kr, ko", "ar, es-AR", "si, sl", "il, he", "th, th"})
    void aTableForSignaturesStaysOnOnePage(String place, String language) {
        Drafted resolution = OwnPlace.extending(place).draft(language, request -> of("resolution", request));
        assertThat(resolution.bill().form().lineStyles())
                .hasEntrySatisfying(
                        "signature", line -> assertThat(line.keepWithNext()).isEqualTo(Form.KeepWithNext.YES));
    }

    /** A change names provisions by their ids and holds marks: neither is for those who read the paper. */
    @Test
    void whatAPlaceChangedIsCitedAndReadsAsTheBillPrintsIt() {
        assertThat(paper("ar-c", "es", "amendments-sheet"))
                .contains("el artículo 34, apartado 2, inciso a)", "el artículo 9°, apartado 1")
                .doesNotContain("Words[text={{", "administrative-fines.breaches");
        assertThat(OwnPlace.extending("gb")
                        .changes(
                                "- {provision: severability.parts, do: remove, why: shorter}\n- {provision: supply.ban, do: add, text: 'A [[supplier]] bound by {{ref .ban}} says so.', why: clear}")
                        .draft("en-GB", request -> of("amendments-sheet", request))
                        .bill()
                        .blocks()
                        .toString())
                .contains("Words[text=Severability]", "A supplier bound by subsection (1) says so.")
                .doesNotContain("Words[text=A [[", "Words[text=severability");
    }

    @Test
    void aHeadingThatCitesAProvisionBeginsWithACapital() {
        OwnPlace place = OwnPlace.extending("gb");
        assertThat(place.draft("en-GB", request -> of("explanatory-notes", request))
                        .bill()
                        .blocks()
                        .toString())
                .contains("Clause 7: Ban on use by public authorities")
                .doesNotContain("clause 7: ");
    }

    private static String paper(String place, String language, String paper) {
        return OwnPlace.ofLibrary(place, language, request -> of(paper, request))
                .bill()
                .blocks()
                .toString();
    }

    /** A bill has clauses until it is an Act: the table of demands cites it as the notes beside it do. */
    @Test
    void theTableOfDemandsCitesTheBillAsTheRestOfThePaperDoes() {
        assertThat(paper("gb", "en-GB", "explanatory-notes"))
                .contains("Clause 7: Ban on use by public authorities", "clause 7(1)")
                .doesNotContain("section 7(1)");
    }

    @Test
    void aClauseWithoutANumberIsHeadedByItsHeadingAlone() {
        assertThat(paper("gb", "en-GB", "explanatory-notes"))
                .contains("[text=State Immunity Act 1978]")
                .doesNotContain(": State Immunity Act 1978");
    }

    /** What a journalist reads: no name of the files, and no complete ban where a town cannot enact one. */
    @Test
    void thePressSheetOfATownSaysInWordsWhatTheTownCannotDo() {
        assertThat(paper("us-ca-san-francisco", "en-US", "press-sheet"))
                .contains("S7 shared lists", "as far as its powers reach", "Main points")
                .doesNotContain("S7/shared-lists", "complete ban");
        assertThat(paper("kr-11", "ko", "press-sheet")).contains("S6 민간 행위자").doesNotContain("전면 금지");
    }

    /** Each house in its own form, with no heading twice and none over nothing. */
    @Test
    void aResolutionHasTheFormOfItsHouse() {
        assertThat(paper("kr-11", "ko", "resolution"))
                .containsOnlyOnce("[text=주문]")
                .containsOnlyOnce("[text=제안이유]")
                .doesNotContain("style=formula");
        assertThat(paper("us-ca-san-francisco", "en-US", "resolution"))
                .contains("WHEREAS, Technology", "be it RESOLVED, That ")
                .doesNotContain("recognizing that");
        assertThat(paper("gb", "en-GB", "resolution")).contains("The House of Commons", "That this House,");
        assertThat(paper("ug", "en-UG", "resolution")).contains("Parliament").doesNotContain("this House");
    }

    @Test
    void whatTheBillLacksThePaperDoesNotSpeakOf() {
        OwnPlace place = withPaper("""
                - {id: a, text: 'See {{ref severability}}.'}
                - {id: b, text: 'See {{ref severability and transition}}.'}
                """);

        assertThat(draft(place, "severability").lines("note-text"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("note-text.b = See clause ")
                .doesNotContain(" and ");
    }

    @Test
    void aNameThatNoClauseHasIsTold() {
        Drafted drafted = draft(withPaper("- {id: a, text: 'See {{ref severability.nothing}}.'}"));

        assertThat(drafted.finding("dangling-reference"))
                .contains("note-text/en.yaml")
                .contains("severability.nothing");
    }

    @Test
    void aBillCannotQuoteItself() {
        Drafted drafted = OwnPlace.extending("gb")
                .says("with: [own-clause]")
                .file("clauses/own/own-clause/clause.yaml", "core: false\n")
                .file("clauses/own/own-clause/en.yaml", """
                        heading: Own
                        provisions:
                          - {id: a, text: 'As in {{text severability}}.'}
                        note: none
                        """)
                .draft("en-GB");

        assertThat(drafted.finding("bad-mark")).contains("only a paper can do");
    }

    @Test
    void aPaperThatDoesNotFitIsRefused() {
        OwnPlace place = withPaper("- {id: a, text: 'Words.'}").file("clauses/papers/note.yaml", """
                        title: {en: A Note}
                        for: {en: for cities}
                        when: {level: city}
                        document: [{clauses: [note-text]}]
                        """);

        assertThat(draft(place).rules()).contains("paper-does-not-fit");
        assertThat(draft(place).result()).isEmpty();
    }

    @Test
    void aDemandThatAPaperCarriesIsNotMetByTheBill() {
        Drafted with = draft(withPaper("- {id: a, text: 'Words.'}"));

        assertThat(with.status("P1"))
                .startsWith("by-paper ")
                .contains("A Note, a paper for anybody to read; not by the bill");
    }

    static Stream<String> placesWithBills() {
        Places places = Places.of(HOME.in("jurisdictions"));
        return places.jurisdictionIds().stream()
                .filter(id -> places.jurisdiction(id)
                        .value()
                        .flatMap(Jurisdiction::tradition)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("placesWithBills")
    void everyPaperThatFitsAPlaceIsWholeThere(String id) {
        Places places = Places.of(HOME.in("jurisdictions"));
        Assembly assembly = new Assembly(Library.of(HOME.in("clauses")), places, "test");
        Loaded<Jurisdiction> place = places.jurisdiction(id);
        place.value().orElseThrow().languages().forEach(language -> {
            Result<List<String>> papers = assembly.papers(place.value().orElseThrow(), language);
            assertThat(papers.value().orElseThrow()).isNotEmpty();
            for (String paper : papers.value().orElseThrow()) {
                DraftRequest plain = DraftRequest.plain(place, language);
                Result<Draft> draft = assembly.draft(new DraftRequest(
                        place,
                        language,
                        Optional.empty(),
                        Optional.of(paper),
                        plain.options(),
                        List.of(),
                        List.of(),
                        Map.of()));
                assertThat(draft.findings()).as(id + " " + paper).isEmpty();
                List<Finding> last =
                        FinishedBill.check(draft.value().orElseThrow().bill());
                assertThat(last).as(id + " " + paper).isEmpty();
            }
        });
    }
}
