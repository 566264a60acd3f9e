package org.banbill.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A clause in one language.
 *
 * @param note the drafting note: why each word is there
 */
public record ClauseText(
        String clause,
        LanguageTag language,
        DraftText heading,
        List<DraftProvision> provisions,
        String note,
        Position position) {

    private static final Set<String> KEYS = Set.of("heading", "provisions", "note");

    public ClauseText {
        provisions = List.copyOf(provisions);
    }

    static ClauseText read(String clause, LanguageTag language, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        DraftText heading = mapping.expectText("heading", findings)
                .map(scalar -> Marks.read(scalar, findings))
                .orElse(new DraftText(List.of(), mapping.position()));
        List<DraftProvision> provisions = mapping.expectSequence("provisions", findings)
                .map(sequence -> new ProvisionReader(findings).provisions(sequence))
                .orElse(List.of());
        String note =
                mapping.expectWords("note", findings).map(YamlScalar::text).orElse("");
        return new ClauseText(clause, language, heading, provisions, note, mapping.position());
    }

    /** The same text for a longer tag of its language, such as a country's. */
    ClauseText in(LanguageTag other) {
        return other.equals(language) ? this : new ClauseText(clause, other, heading, provisions, note, position);
    }

    /** The same clause under another heading, which stands in another place. */
    public ClauseText withHeading(DraftText other, Position otherPosition) {
        return new ClauseText(clause, language, other, provisions, note, otherPosition);
    }

    public Stream<DraftProvision> all() {
        return provisions.stream().flatMap(DraftProvision::all);
    }
}
