package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Paper;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Which papers a place can have: those whose facts hold there, and which have words in its language. */
final class FittingPapers {

    private FittingPapers() {}

    /** All of them, by their names. */
    static List<Paper> of(Sources sources, Jurisdiction place, LanguageTag language) {
        List<Paper> fitting = new ArrayList<>();
        for (String id : sources.library().paperIds()) {
            sources.take(sources.library().paper(id))
                    .filter(paper -> paper.fits(place, language))
                    .ifPresent(fitting::add);
        }
        return fitting;
    }

    /** The paper of this name beside a bill; none, with a finding, where there is none or it does not fit. */
    static Optional<Draft> draft(String id, MadeBill made) {
        Sources sources = made.sources();
        Findings findings = sources.findings();
        if (!sources.library().paperIds().contains(id)) {
            findings.error(
                    Rule.UNKNOWN_PAPER,
                    Position.COMMAND_LINE,
                    id,
                    Suggestion.didYouMean(id, sources.library().paperIds()));
            return Optional.empty();
        }
        Optional<Paper> paper = sources.take(sources.library().paper(id));
        Jurisdiction place = made.request().jurisdiction();
        if (paper.isPresent() && !paper.get().fits(place, made.language())) {
            findings.error(Rule.PAPER_DOES_NOT_FIT, Position.COMMAND_LINE, id, place.id(), made.language());
            return Optional.empty();
        }
        return paper.flatMap(found -> form(found, made).map(form -> new MakePaper(made, found, form).make()));
    }

    /** The form as the language writes papers: {@code paper-ko}. */
    private static Optional<Tradition> form(Paper paper, MadeBill made) {
        Sources sources = made.sources();
        String form = paper.form(made.language());
        if (!sources.places().traditionIds().contains(form)) {
            sources.findings()
                    .error(
                            Rule.UNKNOWN_TRADITION.as("paper"),
                            paper.form().map(YamlScalar::position).orElse(paper.position()),
                            form,
                            made.language(),
                            Suggestion.didYouMean(form, sources.places().traditionIds()));
            return Optional.empty();
        }
        return sources.take(sources.places().tradition(form));
    }
}
