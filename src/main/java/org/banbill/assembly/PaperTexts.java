package org.banbill.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Wording.Begins;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Marks;
import org.banbill.library.Quoting;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Fills the lines and cells of a paper. Unlike those of a bill they may refer to provisions of the bill. */
final class PaperTexts {

    private final MadeBill made;
    private final Wording wording;
    private final Unit line;
    private final Findings findings;

    PaperTexts(MadeBill made, Wording wording, Tradition form) {
        this.made = made;
        this.wording = wording;
        this.findings = made.sources().findings();
        this.line = lineOf(form);
    }

    /** A line stands in no unit; it takes the place of one, so that its references read as from outside. */
    private static Unit lineOf(Tradition form) {
        Position nowhere = form.position();
        return new Unit(
                new ProvisionId("line"),
                Unit.Kind.PROVISION,
                form.levels().values().iterator().next(),
                Optional.empty(),
                Optional.empty(),
                new Unit.Draft(
                        Optional.empty(),
                        Optional.empty(),
                        DraftText.nothing(nowhere),
                        DraftProvision.Join.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Quoting.NONE,
                        nowhere));
    }

    /** The words of a text; none, with a finding, where it has none in the language of the bill. */
    List<Inline> of(Text text) {
        return draft(text)
                .map(draft -> wording.of(draft, line, Begins.SENTENCE).inlines())
                .orElse(List.of());
    }

    /** The words of a text of a clause. */
    List<Inline> of(DraftText text) {
        return wording.of(text, line, Begins.SENTENCE).inlines();
    }

    /** Whether the bill has what the text speaks of. */
    boolean isPrintable(Text text) {
        return text.in(made.language())
                .flatMap(words -> Marks.read(words).value())
                .map(draft -> new BesideBill(made, Set.of()).isPrintable(draft))
                .orElse(true);
    }

    private Optional<DraftText> draft(Text text) {
        Optional<YamlScalar> words = text.in(made.language());
        if (words.isEmpty()) {
            text.byLanguage().values().stream()
                    .findFirst()
                    .ifPresent(other -> findings.error(
                            Rule.MISSING_TEXT.as("line"),
                            other.position(),
                            made.language(),
                            made.language().base()));
        }
        return words.flatMap(scalar -> findings.take(Marks.read(scalar)));
    }
}
