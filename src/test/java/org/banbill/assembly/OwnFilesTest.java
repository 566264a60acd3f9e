package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;

/** The files of a user's folder: its changes, and the clauses that it adds and leaves out. */
class OwnFilesTest {

    private static final String FEE = "heading: Fee\nnote: x\nprovisions: [{id: none, text: None is due.}]\n";

    private OwnPlace withFee() {
        return OwnPlace.ofSmallLibrary()
                .file("clauses/money/fee/clause.yaml", "{}\n")
                .file("clauses/money/fee/en.yaml", FEE);
    }

    @Test
    void filesOfChangesAreReadAfterTheJurisdictionInTheOrderOfTheirNames() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("changes/2.yaml", "changes: [{provision: start.added-1, do: replace, text: Third., why: w}]\n")
                .file(
                        "changes/1.yaml",
                        "from: a.docx\nchanges: [{provision: start.added-1, do: replace, text: Second., why: w}]\n")
                .changes("""
                        - {provision: start.day, do: add, text: First., why: w}
                        """)
                .draft();

        assertThat(drafted.lines("start")).contains("start.added-1 = (2) Third.");
        assertThat(drafted.origin("start.added-1")).isEqualTo("own/changes/2.yaml:1:57");
    }

    @Test
    void filesOfChangesGoIntoTheFingerprint() {
        String before = OwnPlace.ofSmallLibrary().draft().bill().edition().fingerprint();

        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("changes/1.yaml", "changes: []\n")
                .draft();

        assertThat(drafted.bill().edition().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aPlaceAddsClausesAndLeavesClausesOut() {
        Drafted drafted = withFee().says("with: [fee]\nwithout: device-ban").draft();

        assertThat(drafted.lines())
                .contains("fee.none = None is due.")
                .noneMatch(line -> line.startsWith("device-ban"));
        assertThat(drafted.bill().edition().with()).isEmpty();
        assertThat(drafted.bill().edition().without()).isEmpty();
    }

    @Test
    void theCommandLineGoesBeforeTheFile() {
        Drafted drafted = withFee()
                .says("with: [fee]\nwithout: [device-ban]")
                .draft(
                        "en",
                        request -> new DraftRequest(
                                request.place(),
                                request.language(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(),
                                List.of("device-ban"),
                                List.of("fee"),
                                Map.of()));

        assertThat(drafted.lines()).contains("device-ban = 2 Ban").noneMatch(line -> line.startsWith("fee"));
        assertThat(drafted.bill().edition().with()).containsExactly("device-ban");
        assertThat(drafted.bill().edition().without()).containsExactly("fee");
    }

    @Test
    void aClauseThatIsNotThereIsToldAtItsPlaceInTheFile() {
        Drafted drafted = withFee().says("with: [fees]\nwithout: [device-bans]").draft();

        assertThat(drafted.findings().stream().map(Object::toString))
                .containsExactly(
                        "own/jurisdiction.yaml:4:8 error unknown-clause: `fees` is not a clause. Did you mean `fee`?",
                        "own/jurisdiction.yaml:5:11 error unknown-clause: `device-bans` cannot be left out: it is not in"
                                + " the outline `act`. Did you mean `device-ban`?");
    }
}
