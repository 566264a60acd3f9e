package org.banbill.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/**
 * What is wrong with the bill and the papers of a place. Where their texts ask the place for something that it does not
 * have, such as a value or a word of its tradition, the cause is one, however many texts ask: it is told once, at the
 * place's file, with the drafts that need it.
 */
public final class FindingsOfDrafts {

    /** What texts of the model ask of a place and its tradition. */
    private static final Set<Rule> ASKED = EnumSet.of(Rule.MISSING_VALUE, Rule.UNKNOWN_PARAMETER, Rule.UNKNOWN_FORM);

    private final Place place;
    private final Findings findings = new Findings();
    private final Map<Message, Asked> asked = new LinkedHashMap<>();

    /** The same thing asked for at several places. */
    private record Asked(Finding first, Set<Position> places, Set<String> drafts) {}

    public FindingsOfDrafts(Place place) {
        this.place = place;
    }

    /**
     * Takes what a draft tells, and gives its value.
     *
     * @param paper empty for the bill
     */
    public <T> Optional<T> take(String paper, Result<T> result) {
        for (Finding finding : result.findings()) {
            if (ASKED.contains(finding.rule()) && isOfModel(finding)) {
                Asked one = asked.computeIfAbsent(
                        finding.message(), need -> new Asked(finding, new LinkedHashSet<>(), new LinkedHashSet<>()));
                one.places().add(finding.position());
                one.drafts().add(paper);
            } else {
                findings.add(finding);
            }
        }
        return result.value();
    }

    /** Whether no text of the place's own asks: in one of those each is a mistake for itself. */
    private boolean isOfModel(Finding finding) {
        String own = place.jurisdiction().position().file();
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        boolean isOwnText = place.isOfLibrary()
                ? finding.rule() != Rule.MISSING_VALUE
                : finding.position().file().startsWith(folder);
        return !isOwnText;
    }

    /** All of them, sorted by file, line and column. */
    public List<Finding> inReadingOrder() {
        Findings all = new Findings();
        all.addAll(findings.inReadingOrder());
        asked.values().forEach(one -> all.add(one.places().size() == 1 ? one.first() : together(one)));
        return all.inReadingOrder();
    }

    private Finding together(Asked one) {
        List<Message> drafts = new ArrayList<>();
        one.drafts()
                .forEach(paper -> drafts.add(paper.isEmpty() ? Message.of("the-bill") : Message.of("quoted", paper)));
        Finding first = one.first();
        return new Finding(
                first.severity(),
                first.rule(),
                place.jurisdiction().position(),
                Message.of("needed-by", first.message(), one.places().size(), first.position(), drafts));
    }
}
