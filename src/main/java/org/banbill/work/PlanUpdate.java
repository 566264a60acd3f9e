package org.banbill.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Action;
import org.banbill.merge.Merge;
import org.banbill.source.LanguageTag;
import org.banbill.work.DemandsInModel.Extent;
import org.banbill.work.ModelTexts.Parts;
import org.banbill.work.UpdatePlan.Conflict;
import org.banbill.work.UpdatePlan.Following;
import org.banbill.work.UpdatePlan.Kind;
import org.banbill.work.UpdatePlan.Outcome;
import org.banbill.work.UpdatePlan.Settled;

/**
 * Holds three versions against each other, provision by provision and language by language: what the model said when
 * the own changes were made, what the changes say, what the model says now.
 */
final class PlanUpdate {

    private final ModelBase base;
    private final ModelBase model;
    private final List<OwnChange> changes;
    private final List<LanguageTag> languages;
    private final Renames renames;
    private final DemandsInModel demands;
    private final List<Settled> settled = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Rewritten> edits = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    /** What becomes of a change without a question. */
    record Rewritten(OwnChange change, Optional<Map<String, Object>> content) {}

    PlanUpdate(ModelBase base, ModelBase model, List<OwnChange> changes, List<LanguageTag> languages) {
        this.base = base;
        this.model = model;
        this.changes = changes;
        this.languages = languages;
        this.renames = Renames.between(base.texts(), model.texts());
        this.demands = new DemandsInModel(base, model, renames);
        changes.forEach(this::settle);
    }

    UpdatePlan plan(boolean isBaseKnown) {
        List<Following> follows = new FollowModel(base, model, renames, demands, touched).all();
        return new UpdatePlan(model.edition(), isBaseKnown, follows, settled, conflicts);
    }

    /** What is written without a question, by the change. */
    List<Rewritten> edits() {
        return edits;
    }

    /** The base from now on: what waits for a decision keeps what it said; what is decided does not. */
    ModelBase moved(Set<Conflict> decided) {
        List<Conflict> open = conflicts.stream()
                .filter(conflict -> !decided.contains(conflict))
                .toList();
        return base.movedTo(
                model,
                (language, provision, part) ->
                        open.stream().anyMatch(conflict -> holds(conflict, language, provision, part)),
                renames::after);
    }

    private static boolean holds(Conflict conflict, String language, String provision, String part) {
        boolean isOfLanguage = conflict.language().isEmpty()
                || language.equals(conflict.language())
                || language.startsWith(conflict.language() + "-");
        return conflict.part().isEmpty()
                ? ModelTexts.isWithin(provision, conflict.provision())
                : provision.equals(conflict.provision()) && part.equals(conflict.part()) && isOfLanguage;
    }

    /** The nearest thing of today's model in which a provision stood that is gone. */
    Optional<String> home(String gone) {
        Optional<String> above = above(gone);
        while (above.isPresent() && !model.texts().has(renames.after(above.get()))) {
            above = above(above.get());
        }
        return above.map(renames::after);
    }

    /** The own change that a conflict is of. */
    Optional<OwnChange> change(Conflict conflict) {
        return changes.stream()
                .filter(change -> change.change().position().toString().equals(conflict.position()))
                .findFirst();
    }

    private void settle(OwnChange change) {
        String then = renames.before(change.provision());
        if (change.change().action() == Action.REPLACE || change.change().action() == Action.REMOVE) {
            touched.add(then);
        }
        boolean isOfModel = base.texts().has(then) || model.texts().has(change.provision());
        boolean isBaseKnown = base.texts().has(then) || change.change().action() == Action.REPLACE;
        if (!isOfModel || !isBaseKnown) {
            stays(change); // something that an own change added, or of which nobody knows what it was
            return;
        }
        switch (change.change().action()) {
            case REPLACE -> replace(change);
            case REMOVE -> remove(change);
            case ADD, EXTEND -> beside(change, List.of(change.provision()));
            case MOVE ->
                beside(
                        change,
                        List.of(
                                change.provision(),
                                change.change().of().map(Object::toString).orElse("")));
        }
    }

    private void stays(OwnChange change) {
        settled(change, Outcome.STAYS, "");
    }

    private void settled(OwnChange change, Outcome outcome, String note) {
        settled.add(new Settled(
                change.provision(),
                change.change().action().id(),
                outcome,
                change.change().why(),
                note,
                touchedBy(change)));
    }

    private void remove(OwnChange change) {
        String then = renames.before(change.provision());
        String now = renames.after(then);
        if (!model.texts().has(now)) {
            settled(change, Outcome.SAME, "");
            edits.add(new Rewritten(change, Optional.empty()));
        } else if (ModelTexts.areSame(base.texts(), model.texts(), then)) {
            stays(change);
        } else if (!now.equals(then) && sameWords(then, now)) {
            rename(change, now);
        } else {
            renameOpen(change, now);
            conflicts.add(conflict(Kind.REMOVED_HERE, change, "", "", whole(base, then), "", whole(model, now)));
        }
    }

    private boolean sameWords(String before, String after) {
        return ModelTexts.areSame(whole(base, before), whole(model, after));
    }

    /** The words of a provision and of all in it, in the first language that has it. */
    private static String whole(ModelBase of, String provision) {
        return of.texts().byLanguage().values().stream()
                .map(texts -> {
                    List<String> words = new ArrayList<>();
                    texts.forEach((name, parts) -> {
                        if (ModelTexts.isWithin(name, provision)) {
                            for (String key : List.of("heading", "text", "after")) {
                                words.add(parts.part(key));
                            }
                        }
                    });
                    return ModelTexts.normal(String.join(" ", words));
                })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void beside(OwnChange change, List<String> neighbours) {
        for (String neighbour : neighbours) {
            String now = renames.after(renames.before(neighbour));
            if (base.texts().has(neighbour) && !model.texts().has(now)) {
                conflicts.add(conflict(
                        Kind.GONE_FROM_MODEL,
                        change,
                        "",
                        "",
                        whole(base, neighbour),
                        String.join(" ", change.words("text").values()),
                        ""));
                return;
            }
        }
        String now = renames.after(renames.before(change.provision()));
        boolean isSameNeighbour = change.change()
                .of()
                .map(of -> renames.after(renames.before(of.text())).equals(of.text()))
                .orElse(true);
        if (now.equals(change.provision()) && isSameNeighbour) {
            stays(change);
        } else {
            rename(change, now);
        }
    }

    /** What waits for a decision has its new name at once: under the old one nobody would find it again. */
    private void renameOpen(OwnChange change, String now) {
        if (!now.equals(change.provision())) {
            rename(change, now);
        }
    }

    private void rename(OwnChange change, String now) {
        Map<String, Object> data = change.data();
        data.put("provision", now);
        change.change().of().ifPresent(of -> data.put("of", renames.after(renames.before(of.text()))));
        edits.add(new Rewritten(change, Optional.of(data)));
        settled(change, Outcome.RENAMED, now);
    }

    private void replace(OwnChange change) {
        String then = renames.before(change.provision());
        String now = renames.after(then);
        if (!model.texts().has(now)) {
            conflicts.add(conflict(
                    Kind.GONE_FROM_MODEL,
                    change,
                    "",
                    "",
                    whole(base, then),
                    String.join(" ", change.words("text").values()),
                    ""));
            return;
        }
        Map<String, Object> data = change.data();
        data.put("provision", now);
        boolean isKnown = false;
        boolean hasConflict = false;
        for (String part : List.of("heading", "text", "after")) {
            Map<String, String> kept = new LinkedHashMap<>(change.words(part));
            for (Map.Entry<String, String> words : change.words(part).entrySet()) {
                Optional<Parts> old = find(base, words.getKey(), then);
                Optional<Parts> today = find(model, words.getKey(), now);
                if (old.isEmpty() || today.isEmpty()) {
                    continue;
                }
                isKnown = true;
                String before = old.get().part(part);
                String after = today.get().part(part);
                if (ModelTexts.areSame(words.getValue(), after)) {
                    kept.remove(words.getKey());
                } else if (!ModelTexts.areSame(before, after)) {
                    if (ModelTexts.areSame(words.getValue(), before)) {
                        kept.remove(words.getKey()); // it says what the model said: it follows
                    } else {
                        hasConflict = true;
                        conflicts.add(
                                conflict(Kind.WORDS, change, part, words.getKey(), before, words.getValue(), after));
                    }
                }
            }
            put(data, part, kept);
        }
        boolean isEmpty = List.of("heading", "text", "after", "join").stream().noneMatch(data::containsKey);
        if (hasConflict) {
            renameOpen(change, now);
        } else if (!isKnown && change.change().words().join().isEmpty()) {
            settled(change, Outcome.NO_BASE, "");
        } else if (isEmpty) {
            edits.add(new Rewritten(change, Optional.empty()));
            settled(change, Outcome.SAME, "");
        } else if (!data.equals(change.data())) {
            edits.add(new Rewritten(change, Optional.of(data)));
            settled(change, now.equals(change.provision()) ? Outcome.SAME : Outcome.RENAMED, now);
        } else {
            stays(change);
        }
    }

    static void put(Map<String, Object> data, String part, Map<String, String> words) {
        if (words.isEmpty()) {
            data.remove(part);
        } else if (words.size() == 1 && words.containsKey("")) {
            data.put(part, words.get(""));
        } else {
            data.put(part, words);
        }
    }

    /** In the language of a tag, or in the place's first where the words hold for every language. */
    private Optional<Parts> find(ModelBase of, String tag, String provision) {
        return languages.stream()
                .filter(language -> tag.isEmpty()
                        || language.tag().equals(tag)
                        || language.fallbacks().contains(tag))
                .findFirst()
                .flatMap(language -> of.texts().find(language.tag(), provision));
    }

    private Conflict conflict(
            Kind kind, OwnChange change, String part, String language, String before, String own, String after) {
        return new Conflict(
                kind,
                renames.after(renames.before(change.provision())),
                change.change().action().id(),
                part,
                language,
                before,
                own,
                after,
                kind == Kind.WORDS ? Merge.of(before, own, after) : new Merge(List.of(new Merge.Piece.Agreed(own))),
                change.change().why(),
                change.change().position().toString(),
                touchedBy(change));
    }

    private List<String> touchedBy(OwnChange change) {
        boolean isHeadingAlone = change.change().action() == Action.REPLACE
                && change.words("text").isEmpty()
                && change.words("after").isEmpty()
                && change.change().words().join().isEmpty();
        return demands.touchedBy(change.provision(), isHeadingAlone ? Extent.ALONE : Extent.WITH_ITEMS);
    }

    /** The provision that a name stands in. */
    static Optional<String> above(String name) {
        return new ProvisionId(name).parent().map(ProvisionId::path);
    }
}
