package org.banbill.assembly;

import java.util.List;
import java.util.Optional;
import org.banbill.change.Change;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Library;
import org.banbill.library.Outline;
import org.banbill.library.Paper;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/**
 * Makes bills from library and places. What comes of a request depends on the request and the files that it needs, and
 * on nothing else that was drafted before or beside it: many threads can share an assembly. It fails closed: where any
 * finding is an error there is no bill.
 *
 * @param version of Banbill, which the bill tells
 */
public record Assembly(Library library, Places places, String version) {

    /** The bill or paper that was asked for, with its findings and those of the files that went into it. */
    public Result<Draft> draft(DraftRequest asked) {
        Sources sources = Sources.in(asked.language(), library, places);
        sources.findings().addAll(library.findings());
        sources.findings().addAll(places.findings());
        sources.take(asked.place());
        // a paper says nothing of what the bill's annotated copy says: that copy's files are none of its own
        DraftRequest request = asked.paper().isEmpty() ? asked : asked.withoutAnnotations();
        Optional<Draft> made = bill(request, sources)
                .flatMap(bill -> asked.paper().isEmpty()
                        ? Optional.of(bill.draft())
                        : FittingPapers.draft(asked.paper().get(), bill));
        sources.untranslated().told(sources).ifPresent(sources.findings()::add);
        return new Result<>(
                sources.findings().hasErrors() ? Optional.empty() : made,
                sources.findings().inReadingOrder());
    }

    /**
     * What the model says where a place has own versions of it. Nothing where the place cannot be drafted.
     *
     * @param own the changes of the place that are its own, not taken over from another
     */
    public ModelSays model(DraftRequest asked, List<Change> own) {
        Sources sources = Sources.in(asked.language(), library, places);
        DraftRequest request = ApplySettings.to(asked, sources);
        Optional<Tradition> tradition = tradition(request.jurisdiction(), sources);
        Optional<Outline> outline = outline(request, sources);
        return tradition.isEmpty() || outline.isEmpty()
                ? ModelSays.NOTHING
                : ReadModel.of(request, own, tradition.get(), outline.get(), sources);
    }

    /** The papers that can be drawn from the bill of a place in a language; what is wrong with their files. */
    public Result<List<String>> papers(Jurisdiction place, LanguageTag language) {
        Sources sources = Sources.in(language, library, places);
        List<String> names = FittingPapers.of(sources, place, language).stream()
                .map(Paper::id)
                .toList();
        return new Result<>(Optional.of(names), sources.findings().inReadingOrder());
    }

    /**
     * What the bill that is asked for wants to be told, and whatever else is wrong with it. None where it cannot even
     * be begun.
     */
    public Result<Wanted> wanted(DraftRequest asked) {
        Sources sources = Sources.in(asked.language(), library, places);
        sources.take(asked.place());
        Optional<Wanted> wanted = begin(asked, sources).map(making -> {
            making.make();
            return making.wanted();
        });
        return new Result<>(wanted, sources.findings().inReadingOrder());
    }

    /** What is wrong with a value that a place gives, or might give: its form, and what may stand in it. */
    public List<Finding> check(DraftRequest asked, String parameter) {
        Sources sources = Sources.in(asked.language(), library, places);
        Optional<Tradition> tradition = tradition(asked.jurisdiction(), sources);
        Findings findings = new Findings();
        tradition.ifPresent(writing -> new FillParameters(
                        sources.parameters(),
                        asked.jurisdiction(),
                        writing,
                        asked.language(),
                        sources.language(),
                        "",
                        findings)
                .value(parameter, Optional.empty(), asked.jurisdiction().position()));
        return findings.inReadingOrder();
    }

    private Optional<MadeBill> bill(DraftRequest asked, Sources sources) {
        return begin(asked, sources).map(MakeBill::make);
    }

    private Optional<MakeBill> begin(DraftRequest asked, Sources sources) {
        DraftRequest request = ApplySettings.to(asked, sources);
        Optional<Tradition> tradition = tradition(request.jurisdiction(), sources);
        Optional<Outline> outline = outline(request, sources);
        if (tradition.isEmpty()
                || outline.isEmpty()
                || places.parameters().value().isEmpty()
                || !new CheckPower(request, sources).holds(tradition.get(), outline.get())) {
            return Optional.empty();
        }
        return Optional.of(new MakeBill(request, tradition.get(), outline.get(), sources, version));
    }

    private static Optional<Tradition> tradition(Jurisdiction jurisdiction, Sources sources) {
        Places places = sources.places();
        if (jurisdiction.tradition().isEmpty()) {
            sources.findings()
                    .error(
                            Rule.MISSING_KEY.as("tradition"),
                            jurisdiction.position(),
                            jurisdiction.id(),
                            Suggestion.didYouMean("", places.traditionIds()));
        }
        // one with a mistake would only give mistakes that follow from it
        return jurisdiction
                .tradition()
                .map(places::tradition)
                .flatMap(loaded -> sources.take(loaded).filter(tradition -> !loaded.hasErrors()));
    }

    private static Optional<Outline> outline(DraftRequest request, Sources sources) {
        Library library = sources.library();
        Jurisdiction jurisdiction = request.jurisdiction();
        Optional<String> id = request.outline().or(() -> jurisdiction.outline().map(YamlScalar::text));
        Position position = request.outline().isPresent()
                ? Position.COMMAND_LINE
                : jurisdiction.outline().map(YamlScalar::position).orElse(jurisdiction.position());
        if (id.isEmpty()) {
            sources.findings()
                    .error(
                            Rule.MISSING_KEY.as("outline"),
                            position,
                            jurisdiction.id(),
                            Suggestion.didYouMean("", library.outlineIds()));
            return Optional.empty();
        }
        if (!library.outlineIds().contains(id.get())) {
            sources.findings()
                    .error(
                            Rule.UNKNOWN_OUTLINE,
                            position,
                            id.get(),
                            Suggestion.didYouMean(id.get(), library.outlineIds()));
            return Optional.empty();
        }
        return sources.take(library.outline(id.get()));
    }
}
