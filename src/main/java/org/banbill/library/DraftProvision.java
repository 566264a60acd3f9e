package org.banbill.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A provision of a clause as it stands in the file.
 *
 * @param id one step of the provision's name, unique among its siblings
 * @param option option → choice under which it is printed
 * @param items to any depth
 * @param quoting what it has to do with the words of another law
 */
public record DraftProvision(
        String id,
        Optional<DraftText> heading,
        DraftText text,
        Join join,
        List<DraftProvision> items,
        DefinitionsHere definitionsHere,
        Optional<DraftText> after,
        Condition when,
        Map<String, String> option,
        Quoting quoting,
        Position position) {

    /** How the items of a provision are joined. */
    public enum Join implements Named {
        AND,
        OR,
        NONE;

        /** The way under the key {@code join}; empty where there is none, and with a finding where there is no such. */
        public static Result<Join> find(YamlMapping owner) {
            return Result.from(findings -> find(owner, findings));
        }

        static Optional<Join> find(YamlMapping owner, Findings findings) {
            Map<String, Join> known = Map.of("and", AND, "or", OR, "none", NONE);
            Optional<YamlScalar> written = owner.findText("join", findings);
            written.filter(join -> !known.containsKey(join.text()))
                    .ifPresent(join -> findings.error(
                            Rule.UNKNOWN_JOIN,
                            join.position(),
                            join,
                            Suggestion.didYouMean(join.text(), known.keySet())));
            return written.flatMap(join -> Optional.ofNullable(known.get(join.text())));
        }
    }

    /** Whether the definitions of all terms in use are printed as this provision's items. */
    public enum DefinitionsHere {
        NO,
        YES
    }

    public DraftProvision {
        items = List.copyOf(items);
        option = Collections.unmodifiableMap(new LinkedHashMap<>(option));
    }

    /** The same provision with other items. */
    public DraftProvision withItems(List<DraftProvision> others) {
        return new DraftProvision(
                id, heading, text, join, others, definitionsHere, after, when, option, quoting, position);
    }

    /** The same provision under another id. */
    public DraftProvision withId(String other) {
        return new DraftProvision(
                other, heading, text, join, items, definitionsHere, after, when, option, quoting, position);
    }

    /** The same provision with the words of another one, which stand in another place. */
    public DraftProvision withWords(
            Optional<DraftText> otherHeading,
            DraftText otherText,
            Join otherJoin,
            Optional<DraftText> otherAfter,
            Position otherPosition) {
        return new DraftProvision(
                id,
                otherHeading,
                otherText,
                otherJoin,
                items,
                definitionsHere,
                otherAfter,
                when,
                option,
                quoting,
                otherPosition);
    }

    /** A provision without items, printed everywhere. */
    public static DraftProvision plain(
            String id,
            Optional<DraftText> heading,
            DraftText text,
            Join join,
            Optional<DraftText> after,
            Position position) {
        return new DraftProvision(
                id,
                heading,
                text,
                join,
                List.of(),
                DefinitionsHere.NO,
                after,
                Condition.ALWAYS,
                Map.of(),
                Quoting.NONE,
                position);
    }

    /** Heading, text and full-out words of this provision alone. */
    public Stream<DraftText> ownTexts() {
        return Stream.of(heading, Optional.of(text), after).flatMap(Optional::stream);
    }

    /** This provision and all below it, in reading order. */
    public Stream<DraftProvision> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(DraftProvision::all));
    }
}
