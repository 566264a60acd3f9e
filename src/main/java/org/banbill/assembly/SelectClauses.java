package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.Outline;
import org.banbill.source.Loaded;
import org.banbill.source.YamlScalar;

/**
 * The first pass: which clauses are in the bill, and which of their provisions, by outline, clauses that are added or
 * left out, options and facts.
 */
final class SelectClauses {

    private final Sources sources;
    private final Library library;
    private final DraftRequest request;
    private final Outline outline;
    private final Findings findings;
    private final Set<String> selected = new HashSet<>();

    SelectClauses(Sources sources, DraftRequest request, Outline outline) {
        this.sources = sources;
        this.library = sources.library();
        this.request = request;
        this.outline = outline;
        this.findings = sources.findings();
    }

    Selection select() {
        checkWishes();
        List<Selection.Entry> body = new ArrayList<>();
        Optional<String> homeOfAdded = groupForAdded();
        for (Outline.Entry entry : outline.contents()) {
            Selection.Entry selected = entry.match(
                    single -> new Selection.Entry(Optional.empty(), "section", clauses(List.of(single.clause()))),
                    group -> {
                        List<SelectedClause> clauses = clauses(group.members());
                        if (homeOfAdded.equals(Optional.of(group.id()))) {
                            clauses.addAll(added());
                        }
                        return new Selection.Entry(Optional.of(group), group.clauseLevel(), clauses);
                    });
            if (!selected.clauses().isEmpty()) {
                body.add(selected);
            }
        }
        if (homeOfAdded.isEmpty()) {
            added().forEach(clause -> body.add(new Selection.Entry(Optional.empty(), "section", List.of(clause))));
        }
        for (Outline.Group schedule : outline.schedules()) {
            List<SelectedClause> clauses = clauses(schedule.members());
            if (!clauses.isEmpty()) {
                body.add(new Selection.Entry(Optional.of(schedule), schedule.clauseLevel(), clauses));
            }
        }
        Map<String, List<SelectedClause>> statements = new LinkedHashMap<>();
        outline.statements().forEach((name, members) -> statements.put(name, clauses(members)));
        return new Selection(body, statements);
    }

    /**
     * What the model has under the name of a clause for this place; empty where it has none. What is wrong with its
     * files is told where they are drafted.
     */
    static Optional<SelectedClause> ofModel(String id, Sources sources, DraftRequest request, Outline outline) {
        Sources model = sources.ofModel();
        return new SelectClauses(model, request, outline).clause(id, outline.position());
    }

    /** Added clauses stand at the end of the last group whose numbers run on. */
    private Optional<String> groupForAdded() {
        Optional<String> last = Optional.empty();
        for (Outline.Entry entry : outline.contents()) {
            if (entry instanceof Outline.Group group && group.numbers() == Outline.Numbers.RUN_ON) {
                last = Optional.of(group.id());
            }
        }
        return last;
    }

    private List<SelectedClause> added() {
        Set<String> there = outline.clauses().map(YamlScalar::text).collect(Collectors.toSet());
        List<SelectedClause> clauses = new ArrayList<>();
        request.clausesToAdd().forEach((id, asked) -> {
            if (!there.contains(id)) {
                clause(id, asked).ifPresent(clauses::add);
            }
        });
        return clauses;
    }

    /** Clauses by their names, each with the provisions that facts and options leave. */
    List<SelectedClause> clauses(List<YamlScalar> members) {
        List<SelectedClause> clauses = new ArrayList<>();
        for (YamlScalar member : members) {
            if (!request.leavesOut(member.text())) {
                clause(member.text(), member.position()).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private Optional<SelectedClause> clause(String id, Position asked) {
        if (!library.clauseIds().contains(id)) {
            findings.error(Rule.UNKNOWN_CLAUSE, asked, id, Suggestion.didYouMean(id, library.clauseIds()));
            return Optional.empty();
        }
        if (!selected.add(id)) {
            return Optional.empty(); // told where the outline is read
        }
        Optional<Clause> clause = sources.clause(id);
        Loaded<ClauseText> written = library.clauseText(id, request.language());
        Optional<ClauseText> text = sources.take(written);
        if (text.isEmpty() && !written.hasErrors() && !sources.untranslated().mayLeaveOut(id)) {
            tellOfMissingText(id);
        }
        if (clause.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> chosen = chosenOptions(clause.get());
        List<DraftProvision> provisions = keep(text.get().provisions(), chosen);
        if (provisions.isEmpty() && !text.get().provisions().isEmpty()) {
            findings.warning(
                    Rule.NOTHING_LEFT,
                    asked,
                    id,
                    request.jurisdiction().id(),
                    wayOut(text.get().provisions()));
        }
        return provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelectedClause(clause.get(), text.get(), provisions));
    }

    private void tellOfMissingText(String id) {
        Set<String> languages = findings.take(library.languagesOfClause(id)).orElse(Set.of());
        findings.error(
                languages.isEmpty() ? Rule.MISSING_TEXT.as("clause") : Rule.MISSING_TEXT.as("clause-other-languages"),
                library.clausePosition(id),
                id,
                request.language(),
                request.language().base(),
                languages);
    }

    private static Message wayOut(List<DraftProvision> provisions) {
        List<String> facts = provisions.stream()
                .flatMap(provision -> provision.when().has().stream())
                .distinct()
                .toList();
        return facts.isEmpty() ? Message.of("take-out-of-outline") : Message.of("add-fact", facts);
    }

    private List<DraftProvision> keep(List<DraftProvision> provisions, Map<String, String> chosen) {
        List<DraftProvision> kept = new ArrayList<>();
        for (DraftProvision provision : provisions) {
            boolean optionHolds = provision.option().entrySet().stream()
                    .allMatch(option -> option.getValue().equals(chosen.get(option.getKey())));
            if (provision.when().holdsFor(request.jurisdiction()) && optionHolds) {
                kept.add(provision.withItems(keep(provision.items(), chosen)));
            }
        }
        return kept;
    }

    /** Each option of the clause with its choice: the command line's, else the jurisdiction's, else the standard. */
    private Map<String, String> chosenOptions(Clause clause) {
        Map<String, String> chosen = new LinkedHashMap<>();
        clause.options().forEach((name, option) -> chosen.put(name, option.standard()));
        request.jurisdiction()
                .options()
                .getOrDefault(clause.id(), Map.of())
                .forEach((name, choice) -> choose(clause, name, choice.text(), choice.position(), chosen));
        request.options()
                .getOrDefault(clause.id(), Map.of())
                .forEach((name, choice) -> choose(clause, name, choice, Position.COMMAND_LINE, chosen));
        return chosen;
    }

    private void choose(Clause clause, String name, String choice, Position position, Map<String, String> chosen) {
        Optional<String> option = name.isEmpty() && clause.options().size() == 1
                ? clause.options().keySet().stream().findFirst()
                : Optional.of(name);
        Clause.Option known = clause.options().get(option.orElse(name));
        if (known == null && name.isEmpty()) {
            boolean hasNone = clause.options().isEmpty();
            findings.error(
                    hasNone ? Rule.UNKNOWN_OPTION.as("no-options") : Rule.UNKNOWN_OPTION.as("several"),
                    position,
                    clause.id(),
                    choice,
                    new TreeSet<>(clause.options().keySet()));
        } else if (known == null) {
            findings.error(
                    Rule.UNKNOWN_OPTION,
                    position,
                    name,
                    clause.id(),
                    Suggestion.didYouMean(name, clause.options().keySet()));
        } else if (!known.choices().contains(choice)) {
            findings.error(
                    Rule.UNKNOWN_CHOICE, position, choice, clause.id(), Suggestion.didYouMean(choice, known.choices()));
        } else {
            chosen.put(option.orElse(name), choice);
        }
    }

    private void checkWishes() {
        Set<String> there = outline.clauses().map(YamlScalar::text).collect(Collectors.toSet());
        request.jurisdiction().with().forEach(clause -> there.add(clause.text()));
        // Of a place's several outlines only its own one must have what the place leaves out.
        boolean ownOutline =
                request.jurisdiction().outline().map(YamlScalar::text).equals(Optional.of(outline.id()));
        request.clausesToLeaveOut().forEach((id, asked) -> {
            boolean binding = ownOutline
                    || asked.equals(Position.COMMAND_LINE)
                    || !library.clauseIds().contains(id);
            if (binding && !there.contains(id)) {
                findings.error(
                        Rule.UNKNOWN_CLAUSE.as("not-in-outline"),
                        asked,
                        id,
                        outline.id(),
                        Suggestion.didYouMean(id, there));
            }
        });
        for (String id : request.options().keySet()) {
            if (!library.clauseIds().contains(id)) {
                findings.error(
                        Rule.UNKNOWN_CLAUSE, Position.COMMAND_LINE, id, Suggestion.didYouMean(id, library.clauseIds()));
            }
        }
    }
}
