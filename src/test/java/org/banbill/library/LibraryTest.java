package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.banbill.finding.Finding;
import org.banbill.finding.Rule;
import org.banbill.source.CountingFolder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;
import org.banbill.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The library as a snapshot of folders: what it finds where, in which language, and what it tells of each file. */
class LibraryTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag BRITISH = new LanguageTag("en-GB");
    private static final LanguageTag KOREAN = new LanguageTag("ko");

    private static final CountingFolder FILES = CountingFolder.of(new MemoryFolder(
            "clauses",
            Map.of(
                    "bans/device/clause.yaml", "core: yes\n",
                    "bans/device/en.yaml", text("Devices"),
                    "bans/device/ko.yaml", "heading: 기기\n",
                    "bans/device/english.yaml", text("Devices"),
                    "terms/machine/term.yaml", "{}\n",
                    "terms/machine/en.yaml", "term: machine\nforms: [machines]\ndefinition: {text: means a machine.}\n",
                    "outlines/act.yaml", "title: Act\ncontents: [device]\n",
                    "demands.yaml", "demands: [{id: L1, text: Ban it., by: law}]\n",
                    "spelling/en-US.yaml",
                            "pairs: {colour: color, trade union: labor organization, trade: commerce}\n")));

    private static String text(String heading) {
        return "heading: " + heading + "\nprovisions: [{id: ban, text: No machine may watch.}]\nnote: why\n";
    }

    private final Library library = Library.of(FILES);

    private static String heading(Loaded<ClauseText> text) {
        return text.value().orElseThrow().heading().pieces().get(0).mark();
    }

    @Test
    void itKnowsWhatIsThereByItsFolders() {
        assertThat(library.clauseIds()).containsExactly("device");
        assertThat(library.termIds()).containsExactly("machine");
        assertThat(library.outlineIds()).containsExactly("act");
        assertThat(library.clause("device").value()).map(Clause::part).contains("bans");
        assertThat(library.clause("nobody")).isEqualTo(Loaded.nothing());
    }

    @Test
    void aTextIsFoundUnderAShorterTagOfItsLanguage() {
        Loaded<ClauseText> text = library.clauseText("device", BRITISH);

        assertThat(heading(text)).isEqualTo("Devices");
        assertThat(text.value()).map(ClauseText::language).contains(BRITISH);
        assertThat(library.clauseText("device", new LanguageTag("fr")).value()).isEmpty();
        assertThat(library.termText("machine", BRITISH).value())
                .map(TermText::language)
                .contains(BRITISH);
    }

    @Test
    void whatIsWrongWithAFileComesWithItAndWithNoOther() {
        Loaded<ClauseText> korean = library.clauseText("device", KOREAN);

        assertThat(korean.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "clauses/bans/device/ko.yaml:1:1 error missing-key: The key `note` is missing here. Add `note: …`.",
                        "clauses/bans/device/ko.yaml:1:1 error missing-key: The key `provisions` is missing here."
                                + " Add `provisions: …`.");
        assertThat(library.clauseText("device", ENGLISH).findings()).isEmpty();
        assertThat(library.clauseText("device", KOREAN).findings()).isEqualTo(korean.findings());
    }

    @Test
    void whatWasLoadedKnowsItsFiles() {
        assertThat(library.clauseText("device", BRITISH).files())
                .extracting(SourceFile::name)
                .containsExactly("clauses/bans/device/en.yaml");
    }

    @Test
    void eachFileIsReadOnceWhoeverAsks() {
        CountingFolder files = CountingFolder.of(FILES.folder());
        Library shared = Library.of(files);
        for (LanguageTag language : Set.of(ENGLISH, BRITISH, new LanguageTag("en-US"))) {
            Library own = shared.under(new MemoryFolder("own/clauses", Map.of()));
            own.clauseText("device", language);
            own.termText("machine", language);
            own.clause("device");
            own.outline("act");
            own.demands();
            own.spelling(new LanguageTag("en-US"));
        }

        assertThat(files.times())
                .hasSize(6)
                .allSatisfy((file, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void aFileOfAnotherNameThanALanguagesIsTold() {
        assertThat(library.languagesOfClause("device").value()).contains(Set.of("en", "ko"));
        assertThat(library.languagesOfClause("device").findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.BAD_LANGUAGE);
    }

    @Test
    void theMostLocalFolderGoesFirst() {
        Library own = library.under(new MemoryFolder(
                "our-city/clauses",
                Map.of(
                        "own/device/clause.yaml", "core: no\n",
                        "own/device/en.yaml", text("Ours"),
                        "own/second/clause.yaml", "{}\n",
                        "outlines/act.yaml", "title: Ours\ncontents: [device]\n")));

        assertThat(own.clauseIds()).containsExactly("device", "second");
        assertThat(heading(own.clauseText("device", ENGLISH))).isEqualTo("Ours");
        assertThat(own.clauseText("device", KOREAN).value())
                .describedAs("a clause is taken whole, with its languages")
                .isEmpty();
        assertThat(own.outline("act").files())
                .extracting(SourceFile::name)
                .containsExactly("our-city/clauses/outlines/act.yaml");
        assertThat(own.termIds()).containsExactly("machine");
        assertThat(heading(library.clauseText("device", ENGLISH)))
                .describedAs("the library stays as it is")
                .isEqualTo("Devices");
    }

    @Test
    void twoClausesOfOneNameConcernWhateverIsDrafted() {
        Library twice = Library.of(new MemoryFolder(
                "clauses",
                Map.of("a/ban/clause.yaml", "{}\n", "b/ban/clause.yaml", "{}\n", "b/Bad_Id/clause.yaml", "{}")));

        assertThat(twice.findings())
                .extracting(finding -> finding.position().file() + " " + finding.rule())
                .containsExactly("clauses/b/Bad_Id bad-id", "clauses/b/ban duplicate-id");
        assertThat(twice.under(new MemoryFolder("own", Map.of())).findings()).isEqualTo(twice.findings());
    }

    @Test
    void demandsAndSpellingsAreThoseOfTheirFiles() {
        assertThat(library.demands().or(Map.of())).containsOnlyKeys("L1");
        assertThat(library.spelling(new LanguageTag("en-US"))
                        .or(Spelling.AS_WRITTEN)
                        .apply("Colour, COLOUR, colours, a trade union, Trade unions, trade"))
                .isEqualTo("Color, COLOR, colours, a labor organization, Commerce unions, commerce");
        assertThat(library.spelling(BRITISH)).isEqualTo(Loaded.nothing());
        assertThat(library.papers()).isEqualTo(Loaded.nothing());
    }
}
