package org.banbill.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Clause;
import org.banbill.library.Condition;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.Paper;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/**
 * What a file names elsewhere exists: clauses that a clause requires or excludes, options and choices of a provision,
 * parameters of a condition, outlines and clauses of a jurisdiction. Passes: {@code option: {procedure: civil}} where
 * the clause has it. Fails: {@code option: {court: civil}}, which would leave the provision out without a word.
 */
final class KnownName implements LibraryCheck {

    private static final Set<Paper.Subject> DRAWN_BANS = Set.of(Paper.Subject.BANS, Paper.Subject.BANS_BY_DEMAND);

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String id : library.clauseIds()) {
            library.clause(id).value().ifPresent(clause -> {
                Stream.concat(clause.requires().stream(), clause.excludes().stream())
                        .forEach(name -> expect(name, Message.of("a-clause"), library.clauseIds(), findings));
                for (String language : library.languagesOfClause(id).or(Set.of())) {
                    library.clauseText(id, new LanguageTag(language)).value().stream()
                            .flatMap(text -> text.all())
                            .forEach(provision -> provision(provision, clause, places, findings));
                }
            });
        }
        for (String id : library.banIds()) {
            library.ban(id).value().stream()
                    .flatMap(ban -> ban.clauses().stream())
                    .forEach(clause -> expect(clause, Message.of("a-clause"), library.clauseIds(), findings));
        }
        for (String id : library.paperIds()) {
            library.paper(id).value().ifPresent(paper -> {
                paper.conditions().forEach(when -> parameters(when, paper.position(), places, findings));
                paper.document().stream()
                        .flatMap(KnownName::clauses)
                        .forEach(clause -> expect(clause, Message.of("a-clause"), library.clauseIds(), findings));
                paper.document().stream()
                        .flatMap(KnownName::bans)
                        .forEach(ban -> expect(ban, Message.of("a-precedent"), library.banIds(), findings));
            });
        }
        for (String id : places.jurisdictionIds()) {
            places.jurisdiction(id).value().ifPresent(place -> place(place, library, findings));
        }
    }

    private static void provision(DraftProvision provision, Clause clause, Places places, Findings findings) {
        for (Map.Entry<String, String> option : provision.option().entrySet()) {
            Clause.Option known = clause.options().get(option.getKey());
            if (known == null) {
                expect(
                        option.getKey(),
                        provision.position(),
                        Message.of("an-option", clause.id()),
                        clause.options().keySet(),
                        findings);
            } else {
                expect(
                        option.getValue(),
                        provision.position(),
                        Message.of("a-choice", option.getKey()),
                        known.choices(),
                        findings);
            }
        }
        parameters(provision.when(), provision.position(), places, findings);
    }

    /** The clauses that a piece of a paper names. */
    private static Stream<YamlScalar> clauses(Paper.Entry entry) {
        return entry instanceof Paper.Clauses clauses ? clauses.clauses().stream() : Stream.empty();
    }

    /** The precedents that a table of a paper names. */
    private static Stream<YamlScalar> bans(Paper.Entry entry) {
        return entry instanceof Paper.Drawn drawn && DRAWN_BANS.contains(drawn.subject())
                ? drawn.of().stream()
                : Stream.empty();
    }

    private static void parameters(Condition when, Position position, Places places, Findings findings) {
        if (places.parameters().value().isEmpty()) {
            return; // could not be read, which is told already
        }
        for (List<String> names : List.of(when.given(), when.missing())) {
            names.forEach(name -> expect(
                    name,
                    position,
                    Message.of("a-parameter"),
                    places.parameters().or(Map.of()).keySet(),
                    findings));
        }
    }

    private static void place(Jurisdiction place, Library library, Findings findings) {
        Set<String> outlines = library.outlineIds();
        String standard = place.outline().map(YamlScalar::text).orElse("");
        place.outlines().stream()
                .filter(outline -> !outline.equals(standard)) // told where it is drafted
                .forEach(outline -> expect(outline, place.position(), Message.of("an-outline"), outlines, findings));
        place.options()
                .forEach((clause, choices) -> choices.values().stream()
                        .limit(1)
                        .forEach(choice -> expect(
                                clause, choice.position(), Message.of("a-clause"), library.clauseIds(), findings)));
    }

    private static void expect(YamlScalar name, Message what, Collection<String> known, Findings findings) {
        expect(name.text(), name.position(), what, known, findings);
    }

    private static void expect(
            String name, Position position, Message what, Collection<String> known, Findings findings) {
        if (!known.contains(name)) {
            findings.error(Rule.KNOWN_NAME, position, name, what, Suggestion.didYouMean(name, known));
        }
    }
}
