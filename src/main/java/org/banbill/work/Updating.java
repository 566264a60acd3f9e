package org.banbill.work;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.assembly.ModelSays;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.Places;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.SourceFile;
import org.banbill.work.Comparing.Side;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.UpdatePlan.Conflict;
import org.banbill.work.UpdatePlan.Decision;
import org.banbill.work.UpdatePlan.Kind;

/**
 * Brings somebody's own version of the model together with a newer model. It looks at the folder as it is at one
 * moment; after each thing that was written, whoever goes on begins with a new one.
 */
public final class Updating {

    private final Workspace workspace;
    private final OwnFolder folder;
    private final Place place;
    private final ModelBase base;
    private final boolean isBaseKnown;
    private final PlanUpdate planned;

    private Updating(Workspace workspace, OwnFolder folder, Place place, Optional<ModelBase> known) {
        this.workspace = workspace;
        this.folder = folder;
        this.place = place;
        List<OwnChange> changes = OwnChange.of(place.jurisdiction(), folder.files());
        ModelBase today = today(place, folder.files());
        this.base = known.orElse(today);
        this.isBaseKnown = known.isPresent();
        this.planned = new PlanUpdate(base, today, changes, place.jurisdiction().languages());
    }

    /** The folder of this name as it is; none, with findings, where it is no place or cannot be read. */
    public static Result<Updating> of(String name, Workspace workspace) {
        return Result.from(findings -> {
            Optional<Place> place = findings.take(workspace.place(name));
            Optional<OwnFolder> folder = workspace.ownFolder(name);
            if (place.isPresent() && folder.isEmpty()) {
                findings.error(Rule.UNKNOWN_FOLDER.as("update"), Position.COMMAND_LINE, name);
            }
            if (place.isEmpty() || folder.isEmpty() || findings.hasErrors()) {
                return Optional.empty();
            }
            Optional<Optional<ModelBase>> known =
                    findings.take(ModelBase.read(folder.get().files()));
            return findings.hasErrors()
                    ? Optional.empty()
                    : known.map(found -> new Updating(workspace, folder.get(), place.get(), found));
        });
    }

    /** The base that a folder has from now on, if its changes are made against today's model. */
    static ModelBase today(Place place, Folder files) {
        List<Change> own = OwnChange.of(place.jurisdiction(), files).stream()
                .map(OwnChange::change)
                .toList();
        Map<LanguageTag, ModelSays> model = new LinkedHashMap<>();
        place.jurisdiction()
                .languages()
                .forEach(language ->
                        model.put(language, place.assembly().model(DraftRequest.plain(place.loaded(), language), own)));
        // who meets what is the same in every language
        Map<String, List<String>> meets = new LinkedHashMap<>();
        model.values().stream()
                .limit(1)
                .forEach(says -> says.meets()
                        .forEach((demand, provisions) -> meets.put(
                                demand,
                                provisions.stream().map(ProvisionId::path).toList())));
        return ModelBase.of(ModelTexts.of(model), values(place, files), meets);
    }

    /** What the model gives the parameters for which the folder says nothing itself. */
    private static Map<String, String> values(Place place, Folder files) {
        Jurisdiction jurisdiction = place.jurisdiction();
        LanguageTag language = jurisdiction.languages().get(0);
        Map<String, String> values = new TreeMap<>();
        Map<String, Parameter> known = place.places().parameters().or(Map.of());
        known.forEach((id, parameter) -> {
            ParameterValue given = jurisdiction.parameters().get(id);
            if (given == null) {
                parameter.standard().ifPresent(text -> values.put(id, text.forPeople(language)));
            } else if (!given.position().file().equals(files.written(Places.OWN_FILE))) {
                given.value().ifPresent(text -> values.put(id, text.forPeople(language)));
            }
        });
        return values;
    }

    public UpdatePlan plan() {
        return planned.plan(isBaseKnown);
    }

    /** The demands of the letter that the newer model touches, or one's own changes, in the letter's order. */
    public List<TouchedDemand> demands() {
        LanguageTag language = place.jurisdiction().languages().get(0);
        Optional<Coverage> coverage =
                place.draft(DraftChoices.PLAIN, language).value().map(Draft::coverage);
        return TouchedDemand.all(
                plan(), coverage, place.library().demands().or(Map.of()).keySet());
    }

    /** The plan for programs. */
    public Map<String, Object> data() {
        Map<String, Object> data = plan().data();
        data.put("demands", demands().stream().map(TouchedDemand::data).toList());
        return data;
    }

    /** Whether something is to be written before a person decides anything. */
    public boolean isSettled() {
        return isBaseKnown
                && planned.edits().isEmpty()
                && planned.moved(Set.of()).equals(base);
    }

    /** Writes what needs no decision. */
    public Result<List<String>> settle() {
        return Result.from(findings ->
                findings.take(files(Map.of())).flatMap(files -> findings.take(kept().write(files, plan().edition()))));
    }

    /** Writes one decision. */
    public Result<List<String>> decide(Conflict conflict, Decision decision) {
        return Result.from(findings -> findings.take(files(Map.of(conflict, decision)))
                .flatMap(files -> findings.take(kept().write(files, plan().edition()))));
    }

    /** Puts back what was in the folder before the last update; the paths, none where there was no update. */
    public static Result<List<String>> undo(OwnFolder folder) {
        return new KeptFolder(Path.of(folder.where())).undo();
    }

    private KeptFolder kept() {
        return new KeptFolder(Path.of(folder.where()));
    }

    /**
     * The bill as it is, and as it would be if every proposal were taken.
     *
     * @param language a tag; empty for the place's first language
     */
    public Result<Comparing> proposed(String language) {
        return Result.from(findings -> {
            Map<Conflict, Decision> all = new LinkedHashMap<>();
            plan().conflicts().stream()
                    .filter(conflict -> conflict.kind() == Kind.WORDS)
                    .forEach(conflict -> all.put(
                            conflict, new Decision.Words(conflict.merge().text())));
            Optional<Map<String, String>> files = findings.take(files(all));
            Optional<Side> now =
                    findings.take(Side.draft(folder.id(), folder.where(), DraftChoices.in(language), workspace));
            return files.flatMap(after -> now.flatMap(before -> findings.take(new TrialFolder(workspace, folder, after)
                            .draft(before.bill().edition()))
                    .map(draft -> Comparing.of(before, side(draft)))));
        });
    }

    private Side side(Draft draft) {
        return Side.of(folder.id(), draft);
    }

    /** What is written into reasons is in the bill's language, as far as Banbill speaks it: papers print them. */
    private Catalogue said() {
        return Catalogue.in(place.jurisdiction().languages().get(0).base());
    }

    /** The files after decisions, the base last. */
    private Result<Map<String, String>> files(Map<Conflict, Decision> decisions) {
        return Result.from(findings -> files(decisions, findings));
    }

    private Optional<Map<String, String>> files(Map<Conflict, Decision> decisions, Findings findings) {
        Map<OwnChange, Optional<Map<String, Object>>> contents = new LinkedHashMap<>();
        planned.edits().forEach(edit -> contents.put(edit.change(), edit.content()));
        decisions.forEach((conflict, decision) ->
                planned.change(conflict).ifPresent(change -> content(change, conflict, decision, contents, findings)));
        Map<String, List<ChangeItems.Edit>> byFile = contents.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().file(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                entry -> new ChangeItems.Edit(
                                        entry.getKey().change().position(), entry.getValue()),
                                Collectors.toList())));
        Map<String, String> files = new LinkedHashMap<>();
        byFile.forEach((name, edits) -> findings.take(folder.files().file(name))
                .map(SourceFile::text)
                .flatMap(text -> findings.take(ChangeItems.edited(text, edits)))
                .ifPresent(text -> files.put(name, text)));
        files.put(ModelBase.FILE, planned.moved(decisions.keySet()).write());
        return findings.hasErrors() ? Optional.empty() : Optional.of(files);
    }

    private void content(
            OwnChange change,
            Conflict conflict,
            Decision decision,
            Map<OwnChange, Optional<Map<String, Object>>> contents,
            Findings findings) {
        Map<String, Object> data = new LinkedHashMap<>(
                contents.getOrDefault(change, Optional.of(change.data())).orElseGet(change::data));
        Runnable undone = () -> contents.put(change, Optional.empty());
        switch (conflict.kind()) {
            case WORDS -> contents.put(change, words(change, conflict, decision, data));
            case REMOVED_HERE ->
                decision.visit(
                        () -> {}, // it stays taken out
                        undone,
                        words -> refuse(Rule.NO_PLACE.as("taken-out"), change, conflict, findings));
            case GONE_FROM_MODEL -> {
                Consumer<Optional<String>> elsewhere = other -> elsewhere(change, conflict, other, data, findings)
                        .ifPresent(moved -> contents.put(change, Optional.of(moved)));
                decision.visit(
                        () -> elsewhere.accept(Optional.empty()),
                        undone,
                        words -> elsewhere.accept(Optional.of(words)));
            }
        }
    }

    /** A change of words after a decision; empty where it says nothing more than the model. */
    private Optional<Map<String, Object>> words(
            OwnChange change, Conflict conflict, Decision decision, Map<String, Object> data) {
        data.put("provision", conflict.provision());
        return decision.match(
                () -> Optional.of(data),
                () -> otherWords(change, conflict, Optional.empty(), data),
                other -> otherWords(
                        change,
                        conflict,
                        Optional.of(other).filter(text -> !ModelTexts.areSame(text, conflict.model())),
                        data));
    }

    /** @param other empty where the model's words hold */
    private Optional<Map<String, Object>> otherWords(
            OwnChange change, Conflict conflict, Optional<String> other, Map<String, Object> data) {
        Map<String, String> words = new LinkedHashMap<>(change.words(conflict.part()));
        if (other.isPresent()) {
            words.put(conflict.language(), other.get());
            String earlier = "\\Q" + said().say("update.brought-together", "\\E\\w+\\Q") + "\\E";
            String why = change.change().why().replaceFirst(earlier, "");
            data.put("why", why + said().say("update.brought-together", plan().edition()));
        } else {
            words.remove(conflict.language());
        }
        PlanUpdate.put(data, conflict.part(), words);
        boolean isEmpty = ModelTexts.Parts.KEYS.stream().noneMatch(data::containsKey);
        return isEmpty ? Optional.empty() : Optional.of(data);
    }

    /**
     * The own words as an item of what they stood in, where what they changed is gone.
     *
     * @param other words, in the place of the own
     */
    private Optional<Map<String, Object>> elsewhere(
            OwnChange change, Conflict conflict, Optional<String> other, Map<String, Object> data, Findings findings) {
        Optional<String> home = planned.home(conflict.provision());
        boolean hasWords = data.containsKey("text") || data.containsKey("heading");
        if (home.isEmpty() || !hasWords) {
            refuse(Rule.NO_PLACE, change, conflict, findings);
            return Optional.empty();
        }
        data.put("provision", home.get());
        data.put("do", "extend");
        data.remove("place");
        data.remove("of");
        other.ifPresent(text -> data.put("text", text));
        data.put(
                "why", change.change().why() + said().say("update.gone-since", plan().edition(), conflict.provision()));
        return Optional.of(data);
    }

    private static void refuse(MessageKey text, OwnChange change, Conflict conflict, Findings findings) {
        findings.error(text, change.change().position(), conflict.provision());
    }
}
