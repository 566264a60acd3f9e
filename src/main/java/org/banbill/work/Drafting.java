package org.banbill.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Result;
import org.banbill.ooxml.PackageStep;
import org.banbill.render.Annotations;
import org.banbill.render.RenderOptions;
import org.banbill.render.format.Format;
import org.banbill.scrub.Scrub;
import org.banbill.scrub.Scrubbed;
import org.banbill.source.LanguageTag;

/** Drafts a place in the languages and forms that are wanted. */
public final class Drafting {

    private final DraftOrder order;
    private final Set<String> jurisdictions;
    private final Findings findings = new Findings();
    private final Set<Message> left = new LinkedHashSet<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * What came of drafting.
     *
     * @param drafts one for each language
     * @param files by name
     * @param left what scrubbing cannot decide
     */
    public record Drafted(List<Draft> drafts, Map<String, byte[]> files, Set<Message> left) {
        public Drafted {
            drafts = List.copyOf(drafts);
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            left = Collections.unmodifiableSet(new LinkedHashSet<>(left));
        }
    }

    private Drafting(DraftOrder order, Set<String> jurisdictions) {
        this.order = order;
        this.jurisdictions = jurisdictions;
    }

    /** The files of a place; none where any error forbids one of them. */
    public static Result<Drafted> of(Place place, DraftChoices choices, DraftOrder order, Workspace workspace) {
        return new Drafting(order, workspace.places().jurisdictionIds()).make(place, choices);
    }

    private Result<Drafted> make(Place place, DraftChoices choices) {
        List<Draft> drafts = new ArrayList<>();
        FindingsOfDrafts together = new FindingsOfDrafts(place);
        for (LanguageTag language : findings.take(place.languages(choices)).orElse(List.of())) {
            for (DraftChoices wanted : wanted(place, choices, language)) {
                Result<Draft> draft = order.isAnnotated()
                        ? place.draft(wanted, language)
                        : place.draftWithoutAnnotations(wanted, language);
                together.take(wanted.paper().orElse(""), draft).ifPresent(made -> {
                    drafts.add(made);
                    render(made.bill());
                });
            }
        }
        findings.addAll(together.inReadingOrder());
        Optional<Drafted> drafted = findings.hasErrors() || drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drafted(drafts, files, left));
        return new Result<>(drafted, findings.inReadingOrder());
    }

    /** The bill and the papers that are wanted, in this order. */
    private List<DraftChoices> wanted(Place place, DraftChoices choices, LanguageTag language) {
        PapersWanted papers = order.papers();
        return switch (papers.extent()) {
            case BILL_ALONE -> List.of(choices);
            case PAPERS_ALONE -> papers.names().stream().map(choices::ofPaper).toList();
            case BILL_WITH_ALL -> {
                List<DraftChoices> all = new ArrayList<>(List.of(choices));
                findings.take(place.papers(language)).orElse(List.of()).forEach(name -> all.add(choices.ofPaper(name)));
                yield all;
            }
        };
    }

    private void render(Bill bill) {
        List<PackageStep> steps = new ArrayList<>();
        order.template().ifPresent(house -> steps.add(parts -> house.dress(parts, findings)));
        if (order.isScrubbed()) {
            steps.add(this::scrubbed);
        }
        RenderOptions options = new RenderOptions(order.isAnnotated() ? Annotations.SHOWN : Annotations.NONE, steps);
        String paper = bill.edition().paper();
        String name = (paper.isEmpty() ? bill.edition().outline() : paper) + "."
                + bill.edition().language();
        for (Format format : order.formats()) {
            format.renderer().render(bill, options).forEach(file -> files.put(name + file.ending(), file.bytes()));
        }
    }

    private Map<String, byte[]> scrubbed(Map<String, byte[]> parts) {
        Scrubbed scrubbed = Scrub.ofDraft(parts, jurisdictions);
        left.addAll(scrubbed.left());
        return scrubbed.parts();
    }
}
