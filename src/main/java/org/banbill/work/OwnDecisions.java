package org.banbill.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.compare.BillDifference;
import org.banbill.compare.Placed;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.Places;
import org.banbill.source.LanguageTag;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.work.Differing.Decision;
import org.banbill.work.Differing.Kind;
import org.banbill.work.OwnFolders.OwnFolder;

/** What somebody decided in their folder, and which differences of the text come from which decision. */
final class OwnDecisions {

    private static final String DEFINITIONS = "definitions.";

    private final OwnFolder folder;
    private final Place place;
    private final Jurisdiction model;
    private final List<OwnChange> changes;

    OwnDecisions(OwnFolder folder, Place place, Place model) {
        this.folder = folder;
        this.place = place;
        this.model = model.jurisdiction();
        this.changes = OwnChange.of(place.jurisdiction(), folder.files());
    }

    /** Every decision, texts first. */
    List<Decision> all(LanguageTag language) {
        List<Decision> all = new ArrayList<>();
        changes.forEach(change -> all.add(decision(change)));
        place.library().clauseIds().stream()
                .filter(place.library()::isOwnClause)
                .forEach(id -> all.add(own(
                        Kind.OWN_CLAUSE, id, place.library().clause(id).value().map(c -> c.position()))));
        place.library().termIds().stream()
                .filter(place.library()::isOwnTerm)
                .forEach(id -> all.add(
                        own(Kind.OWN_TERM, id, place.library().term(id).value().map(t -> t.position()))));
        clauses(Kind.WITH, place.jurisdiction().with(), model.with(), all);
        clauses(Kind.WITHOUT, place.jurisdiction().without(), model.without(), all);
        options(all);
        values(language, all);
        return all;
    }

    private static Decision decision(OwnChange change) {
        return new Decision(
                Kind.CHANGE,
                change.provision(),
                change.change().action().id(),
                "",
                change.change().why(),
                change.change().by().map(YamlScalar::text).orElse(""),
                change.change().on().map(YamlScalar::text).orElse(""),
                change.change().position());
    }

    private static Decision own(Kind kind, String id, Optional<Position> position) {
        return plain(kind, id, "", "", "", position.orElse(Position.COMMAND_LINE));
    }

    private static Decision plain(Kind kind, String name, String says, String model, String why, Position position) {
        return new Decision(kind, name, says, model, why, "", "", position);
    }

    private static void clauses(Kind kind, List<YamlScalar> here, List<YamlScalar> there, List<Decision> all) {
        Set<String> known = there.stream().map(YamlScalar::text).collect(Collectors.toSet());
        here.stream()
                .filter(clause -> !known.contains(clause.text()))
                .forEach(clause -> all.add(plain(kind, clause.text(), "", "", "", clause.position())));
    }

    private void options(List<Decision> all) {
        place.jurisdiction()
                .options()
                .forEach((clause, choices) -> choices.forEach((option, choice) -> {
                    Optional<YamlScalar> usual = Optional.ofNullable(
                            model.options().getOrDefault(clause, Map.of()).get(option));
                    String standard = usual.map(YamlScalar::text)
                            .or(() -> place.library()
                                    .clause(clause)
                                    .value()
                                    .map(known -> known.options().get(option))
                                    .map(known -> known.standard()))
                            .orElse("");
                    if (!standard.equals(choice.text())) {
                        all.add(plain(
                                Kind.OPTION, clause + "." + option, choice.text(), standard, "", choice.position()));
                    }
                }));
    }

    private void values(LanguageTag language, List<Decision> all) {
        Map<String, Parameter> known = place.places().parameters().or(Map.of());
        String file = folder.files().written(Places.OWN_FILE);
        place.jurisdiction().parameters().forEach((id, here) -> {
            Parameter parameter = known.get(id);
            if (parameter != null
                    && parameter.nature() == Parameter.Nature.CHOICE
                    && here.position().file().equals(file)) {
                String says = text(here, language);
                String usual = Optional.ofNullable(model.parameters().get(id))
                        .map(value -> text(value, language))
                        .or(() -> parameter.standard().map(text -> text.forPeople(language)))
                        .orElse("");
                if (!says.equals(usual)) {
                    all.add(plain(Kind.VALUE, id, says, usual, why(id), here.position()));
                }
            }
        });
    }

    private static String text(ParameterValue value, LanguageTag language) {
        if (value.verified() == ParameterValue.Verified.UNKNOWN) {
            return "(not known yet)";
        }
        return value.value()
                .map(text -> text.forPeople(language))
                .orElseGet(() -> value.list().stream().map(YamlScalar::text).collect(Collectors.joining(", ")));
    }

    /** The reason that the file gives for a value. */
    private String why(String parameter) {
        Findings told = new Findings(); // whoever drafts the place is told what is wrong with its file
        return new Reading()
                .yaml(folder.files(), Places.OWN_FILE)
                .flatMap(mapping -> mapping.findMapping("parameters", told))
                .flatMap(all -> all.find(parameter))
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .flatMap(value -> value.findText("why", told))
                .map(YamlScalar::text)
                .orElse("");
    }

    /** The decisions that a difference comes from. */
    List<Decision> causes(BillDifference change, List<Decision> decisions) {
        List<Provision> units = change.accept(new Units());
        return decisions.stream()
                .filter(decision -> units.stream().anyMatch(unit -> isFrom(unit, decision, decisions)))
                .toList();
    }

    private static boolean isFrom(Provision unit, Decision decision, List<Decision> decisions) {
        String name = unit.id().path();
        return switch (decision.kind()) {
            case CHANGE ->
                isBy(unit, decision, decisions)
                        || (!decision.says().equals("add") && ModelTexts.isWithin(name, decision.name()));
            case OWN_CLAUSE, WITH, WITHOUT -> unit.id().clause().equals(decision.name());
            case OPTION ->
                new ProvisionId(decision.name())
                        .isBelow(new ProvisionId(unit.id().clause()));
            case OWN_TERM -> ModelTexts.isWithin(name, DEFINITIONS + decision.name());
            case VALUE -> values(unit).anyMatch(decision.name()::equals);
        };
    }

    /** Whether the words stand in a change: it is the last that begins before them in their file. */
    private static boolean isBy(Provision provision, Decision change, List<Decision> decisions) {
        Position words = provision.origin();
        return words.file().equals(change.position().file())
                && isBefore(change.position(), words)
                && decisions.stream()
                        .filter(other -> other.kind() == Kind.CHANGE)
                        .map(Decision::position)
                        .noneMatch(other -> other.file().equals(words.file())
                                && isBefore(change.position(), other)
                                && !other.equals(change.position())
                                && isBefore(other, words));
    }

    private static boolean isBefore(Position one, Position other) {
        return one.line() < other.line() || (one.line() == other.line() && one.column() <= other.column());
    }

    private static Stream<String> values(Provision unit) {
        return Stream.of(unit.heading(), unit.text(), unit.after())
                .flatMap(List::stream)
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .map(Inline.Value::parameter);
    }

    /**
     * The provisions that a change is about, before and after; with what stands in them where all of it came or went.
     */
    private static final class Units implements BillDifference.Visitor<List<Provision>> {

        @Override
        public List<Provision> removed(BillDifference.Removed removed) {
            return removed.before().provision().all().toList();
        }

        @Override
        public List<Provision> added(BillDifference.Added added) {
            return added.after().provision().all().toList();
        }

        @Override
        public List<Provision> moved(BillDifference.Moved moved) {
            return both(moved.before(), moved.after());
        }

        @Override
        public List<Provision> reworded(BillDifference.Reworded reworded) {
            return both(reworded.before(), reworded.after());
        }

        @Override
        public List<Provision> renumbered(BillDifference.Renumbered renumbered) {
            return List.of(renumbered.after().provision());
        }

        @Override
        public List<Provision> otherText(BillDifference.OtherText text) {
            return List.of();
        }

        private static List<Provision> both(Placed before, Placed after) {
            return List.of(before.provision(), after.provision());
        }
    }
}
