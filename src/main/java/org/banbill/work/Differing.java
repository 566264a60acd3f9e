package org.banbill.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.compare.BillDifference;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.source.LanguageTag;
import org.banbill.work.Comparing.Side;
import org.banbill.work.DemandChanges.DemandChange;
import org.banbill.work.OwnFolders.OwnFolder;

/**
 * What is different in somebody's own version from what the model gives for the same place: each difference with what
 * it comes from and why somebody wanted it, and each demand of the letter that it touches.
 *
 * @param differences of the texts, in reading order
 * @param decisions every own decision, also one whose words nothing shows
 * @param demands those that the differences touch, in the letter's order
 */
public record Differing(
        String place,
        LanguageTag language,
        List<Difference> differences,
        List<Decision> decisions,
        List<DemandChange> demands) {

    public Differing {
        differences = List.copyOf(differences);
        decisions = List.copyOf(decisions);
        demands = List.copyOf(demands);
    }

    /**
     * A place of the text that is another.
     *
     * @param causes the decisions that it comes from; none where it follows from other differences
     */
    public record Difference(BillDifference change, List<Decision> causes) {
        public Difference {
            causes = List.copyOf(causes);
        }
    }

    /** What somebody can decide in a folder of their own. */
    public enum Kind implements Named {
        /** Other words, or a provision more or less. */
        CHANGE,
        /** A clause of their own, new or in the place of one of the model. */
        OWN_CLAUSE,
        OWN_TERM,
        /** A clause of the library that the model's outline has not. */
        WITH,
        WITHOUT,
        OPTION,
        VALUE
    }

    /**
     * A decision.
     *
     * @param name of what it is about: a provision, clause, term, parameter
     * @param says what was decided, where that is short
     * @param model what the model has instead, where that is short
     * @param why empty where nobody wrote a reason down
     */
    public record Decision(
            Kind kind, String name, String says, String model, String why, String by, String on, Position position) {}

    /**
     * A folder beside its model.
     *
     * @param language a tag; empty for the place's first language
     */
    public static Result<Differing> of(String name, String language, Workspace workspace) {
        return Result.from(findings -> {
            Optional<Place> place = findings.take(workspace.place(name));
            Optional<OwnFolder> folder = workspace.ownFolder(name);
            if (place.isPresent() && folder.isEmpty()) {
                findings.error(Rule.UNKNOWN_FOLDER.as("diff"), Position.COMMAND_LINE, name);
            }
            if (place.isEmpty() || folder.isEmpty()) {
                return Optional.empty();
            }
            Optional<LanguageTag> tag = findings.take(place.get().languages(DraftChoices.in(language)))
                    .flatMap(languages -> languages.stream().findFirst());
            // what is wrong with the place is told of the place alone
            Optional<Draft> after =
                    tag.flatMap(spoken -> findings.take(place.get().draft(DraftChoices.PLAIN, spoken)));
            if (after.isEmpty()) {
                return Optional.empty();
            }
            Optional<Place> model = findings.take(ModelOfPlace.of(folder.get(), workspace));
            return model.flatMap(of -> findings.take(of.draft(DraftChoices.PLAIN, tag.get()))
                    .map(before -> between(
                            name, tag.get(), new OwnDecisions(folder.get(), place.get(), of), before, after.get())));
        });
    }

    private static Differing between(
            String name, LanguageTag language, OwnDecisions decided, Draft before, Draft after) {
        Comparing comparing = Comparing.of(Side.of("model", before), Side.of(name, after));
        List<Decision> decisions = decided.all(language);
        // what stands around the provisions, the tables of the papers above all, follows from them
        List<Difference> differences = comparing.changes().stream()
                .filter(change -> !(change instanceof BillDifference.OtherText))
                .map(change -> new Difference(change, decided.causes(change, decisions)))
                .toList();
        return new Differing(
                name, language, differences, decisions, comparing.demands().orElse(List.of()));
    }

    /** For programs. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", place);
        data.put("language", language.tag());
        data.put(
                "differences",
                differences.stream()
                        .map(difference -> {
                            Map<String, Object> one = ChangesData.of(difference.change());
                            one.put(
                                    "causes",
                                    difference.causes().stream()
                                            .map(Differing::data)
                                            .toList());
                            return one;
                        })
                        .toList());
        data.put("decisions", decisions.stream().map(Differing::data).toList());
        data.put("demands", demands.stream().map(ChangesData::of).toList());
        return data;
    }

    private static Map<String, Object> data(Decision decision) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", decision.kind().id());
        data.put("name", decision.name());
        Map<String, String> optional = new LinkedHashMap<>();
        optional.put("says", decision.says());
        optional.put("model", decision.model());
        optional.put("why", decision.why());
        optional.put("by", decision.by());
        optional.put("on", decision.on());
        optional.forEach((key, text) -> {
            if (!text.isEmpty()) {
                data.put(key, text);
            }
        });
        data.put("position", decision.position().toString());
        return data;
    }

    /** Decisions of which no difference of the texts shows anything. */
    public List<Decision> unseen() {
        List<Decision> unseen = new ArrayList<>(decisions);
        differences.forEach(difference -> unseen.removeAll(difference.causes()));
        return unseen;
    }
}
