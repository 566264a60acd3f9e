package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.assembly.Deviation.Reach;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftProvision.Join;
import org.banbill.library.ExceptionWords.Words;
import org.banbill.library.TermText;

/** Holds the provisions and definitions of a bill against those of the model, whoever changed them and how. */
final class FindDeviations {

    private final ModelText model;
    private final ModelText bill;
    private final LocalVersion version;
    private final ReadExceptions exceptions;
    private final PlainWords plain;
    /** What the model calls the things that it forbids. */
    private final Words forbidden;

    private final Set<ProvisionId> ofModel = new HashSet<>();
    private final Set<String> clausesOfModel = new HashSet<>();
    private final Map<String, Position> homes = new LinkedHashMap<>();
    private final List<Deviation> found = new ArrayList<>();

    FindDeviations(
            ModelText model,
            ModelText bill,
            LocalVersion version,
            TermIndex terms,
            ReadExceptions exceptions,
            PlainWords plain) {
        this.model = model;
        this.bill = bill;
        this.version = version;
        this.exceptions = exceptions;
        this.plain = plain;
        model.provisions().keySet().forEach(name -> clausesOfModel.add(name.clause()));
        this.forbidden = Words.of(model.provisions().entrySet().stream()
                .filter(entry -> entry.getKey().parent().filter(this::forbids).isPresent())
                .flatMap(entry -> entry.getValue().ownTexts())
                .flatMap(text -> text.all(TermUse.class))
                .flatMap(use -> terms.find(use.key()).stream())
                .flatMap(TermText::printed)
                .toList());
        bill.provisions().forEach((name, provision) -> homes.putIfAbsent(name.clause(), provision.position()));
    }

    /** In the order of the model, then what it has not. */
    List<Deviation> find() {
        model.provisions().forEach(this::compare);
        bill.provisions().forEach((name, provision) -> {
            if (!ofModel.contains(name)) {
                added(name, provision);
            }
        });
        return List.copyOf(found);
    }

    private void compare(ProvisionId name, DraftProvision before) {
        ProvisionId now = version.moved().getOrDefault(name, name);
        Optional<DraftProvision> after = bill.find(now);
        if (after.isEmpty()) {
            removed(name, before);
            return;
        }
        ofModel.add(now);
        boolean inSameList = now.equals(name)
                || now.parent()
                        .equals(name.parent().map(above -> version.moved().getOrDefault(above, above)));
        if (!inSameList) {
            add(name, Kind.MOVED, before, after.get(), List.of(), after.get().position());
        }
        words(name, now, before, after.get());
    }

    private void removed(ProvisionId name, DraftProvision before) {
        boolean withWhatItStoodIn = name.parent()
                .filter(above -> model.find(above).isPresent())
                .map(above -> version.moved().getOrDefault(above, above))
                .filter(above -> bill.find(above).isEmpty())
                .isPresent();
        if (!withWhatItStoodIn) {
            Position position = Optional.ofNullable(version.removed().get(name))
                    .or(() -> Optional.ofNullable(homes.get(name.clause())))
                    .orElse(before.position());
            // one exception less takes nothing away; one condition of an exception less does
            boolean exception = takesOut(name) && !isCondition(name, model);
            Kind kind = exception ? Kind.REWORDED : Kind.REMOVED;
            found.add(new Deviation(name, kind, all(before), "", List.of(), reach(name), position));
        }
    }

    private void words(ProvisionId name, ProvisionId now, DraftProvision before, DraftProvision after) {
        boolean same = texts(before, name.clause()).equals(texts(after, now.clause()));
        boolean joined = before.items().size() > 1 && before.join() != after.join();
        if (same && !joined) {
            return;
        }
        String earlier = plain.ofOwn(before);
        String later = plain.ofOwn(after);
        List<String> phrases = exceptions.newIn(later, earlier, takesOut(name));
        boolean lostBan = !exceptions.known().bans().newIn(earlier, later).isEmpty();
        boolean narrowerList = joined && after.join() == Join.AND && !takesOut(name);
        Kind kind = !phrases.isEmpty() ? Kind.EXCEPTION : lostBan || narrowerList ? Kind.NARROWED : Kind.REWORDED;
        add(name, kind, before, after, phrases, after.position());
    }

    private static List<String> texts(DraftProvision provision, String clause) {
        return Stream.of(Optional.of(provision.text()), provision.after())
                .map(text -> text.map(words -> ReadExceptions.compared(words, clause))
                        .orElse(""))
                .toList();
    }

    private void added(ProvisionId name, DraftProvision provision) {
        Optional<ProvisionId> above = name.parent().filter(ofModel::contains);
        boolean inOwnClause = !clausesOfModel.contains(name.clause());
        if (above.isPresent()) {
            item(name, provision, above.get());
            return;
        }
        List<String> phrases = exceptions.inNew(provision);
        // what a word means that the model does not know touches nothing of the model
        boolean isDefinition = name.clause().equals(BillTree.DEFINITIONS.path());
        Stream<String> around = name.parent().stream().flatMap(this::introductions);
        if (!phrases.isEmpty() || (!isDefinition && exceptions.mustBeJudged(provision, around, forbidden))) {
            found.add(new Deviation(
                    name,
                    phrases.isEmpty() ? Kind.ADDED : Kind.EXCEPTION,
                    "",
                    plain.shown(provision),
                    phrases,
                    exceptions.reach(provision, name, inOwnClause),
                    provision.position()));
        }
    }

    /** A new item of a list that the model has: what it does hangs on the list. */
    private void item(ProvisionId name, DraftProvision provision, ProvisionId above) {
        List<String> phrases = exceptions.inNew(provision);
        boolean definition = above.clause().equals(BillTree.DEFINITIONS.path());
        boolean oneOfAll = definition
                && bill.find(above).filter(list -> list.join() == Join.AND).isPresent();
        boolean narrows = oneOfAll
                || introductions(above)
                        .anyMatch(words -> exceptions.known().everyOf().isIn(words));
        Optional<Kind> kind;
        if (takesOut(above)) {
            kind = isCondition(name, bill) ? Optional.empty() : Optional.of(Kind.EXCEPTION);
        } else if (narrows) {
            kind = Optional.of(phrases.isEmpty() ? Kind.NARROWED : Kind.EXCEPTION);
        } else if (exceptions.isAgainst(provision, introductions(above), forbidden)) {
            kind = Optional.of(Kind.ADDED);
        } else {
            kind = phrases.isEmpty() || forbids(above) ? Optional.empty() : Optional.of(Kind.EXCEPTION);
        }
        kind.ifPresent(one -> found.add(
                new Deviation(name, one, "", plain.shown(provision), phrases, reach(above), provision.position())));
    }

    /** Whether it is one of several things that must hold together. */
    private static boolean isCondition(ProvisionId name, ModelText text) {
        return name.parent()
                .flatMap(text::find)
                .filter(list -> list.join() == Join.AND)
                .isPresent();
    }

    /** What a change at a provision touches: that provision, or whatever an exception is an exception to. */
    private Reach reach(ProvisionId name) {
        if (name.clause().equals(BillTree.DEFINITIONS.path()) || !takesOut(name)) {
            return Reach.of(name);
        }
        return chain(name)
                .filter(above -> exceptions.known().exceptions().isIn(plain.ofOwn(above)))
                .findFirst()
                .map(above -> exceptions.reach(above, name, false))
                .orElse(Reach.of(name));
    }

    /** Whether a list takes something out of a rule: each further item then takes out more. */
    private boolean takesOut(ProvisionId list) {
        return introductions(list)
                .map(words -> exceptions.known().exceptions().last(words)
                        - exceptions.known().bans().last(words))
                .filter(nearer -> nearer != 0)
                .findFirst()
                .filter(nearer -> nearer > 0)
                .isPresent();
    }

    /** Whether the items of a list are forbidden acts. The words nearest before them decide. */
    private boolean forbids(ProvisionId list) {
        return !takesOut(list)
                && introductions(list)
                        .anyMatch(words -> exceptions.known().bans().isIn(words));
    }

    private Stream<String> introductions(ProvisionId list) {
        return chain(list).map(plain::ofOwn);
    }

    /** A provision and those that it stands in, the nearest first; as the model has them, else as the bill does. */
    private Stream<DraftProvision> chain(ProvisionId name) {
        return Stream.iterate(Optional.of(name), Optional::isPresent, above -> above.flatMap(ProvisionId::parent))
                .flatMap(Optional::stream)
                .flatMap(above -> model.find(above).or(() -> bill.find(above)).stream());
    }

    private void add(
            ProvisionId name,
            Kind kind,
            DraftProvision before,
            DraftProvision after,
            List<String> phrases,
            Position position) {
        found.add(new Deviation(name, kind, plain.shown(before), plain.shown(after), phrases, reach(name), position));
    }

    private String all(DraftProvision provision) {
        return provision
                .all()
                .map(plain::shown)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The bill, or the model, as named provisions. */
    static ModelText named(Stream<SelectedClause> clauses, Map<String, DraftProvision> definitions) {
        ModelText text = new ModelText();
        clauses.forEach(clause -> text.addAll(new ProvisionId(clause.clause().id()), clause.provisions()));
        definitions.forEach((term, definition) -> text.add(BillTree.DEFINITIONS.child(term), definition));
        return text;
    }
}
