package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Place;
import org.banbill.finding.Named;
import org.banbill.library.DraftProvision;

/** A unit of a bill while a place's changes are made: its words, what stands in it, and what it stands in. */
final class Branch {

    /** What a branch is. */
    enum Kind implements Named {
        /** A group of the body, or whatever else holds clauses or definitions. */
        GROUP,
        CLAUSE,
        PROVISION,
        DEFINITION
    }

    private final Kind kind;
    private final Optional<ProvisionId> libraryName;
    private final List<Branch> items = new ArrayList<>();
    /** The same by id; of two with one id, which is an error elsewhere, the one that came first. */
    private final Map<String, Branch> byId = new HashMap<>();

    private DraftProvision words;
    private Optional<Branch> parent = Optional.empty();
    private boolean inLanguage = true;

    private Branch(Kind kind, DraftProvision words, Optional<ProvisionId> libraryName) {
        this.kind = kind;
        this.words = words;
        this.libraryName = libraryName;
    }

    /** What the library says, with all below it. */
    static Branch ofLibrary(Kind kind, DraftProvision words, ProvisionId name) {
        Branch branch = new Branch(kind, words, Optional.of(name));
        for (DraftProvision item : words.items()) {
            branch.put(ofLibrary(Kind.PROVISION, item, name.child(item.id())), Place.LAST);
        }
        return branch;
    }

    /** What a change adds. */
    static Branch added(Kind kind, DraftProvision words) {
        return new Branch(kind, words, Optional.empty());
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return words.id();
    }

    /** The name under which the library knows it; empty for what a change added. */
    Optional<ProvisionId> libraryName() {
        return libraryName;
    }

    /** The words of this branch alone; its items stand in {@link #items()}. */
    DraftProvision words() {
        return words;
    }

    Optional<Branch> parent() {
        return parent;
    }

    List<Branch> items() {
        return items;
    }

    Optional<Branch> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Its full name where it stands now. */
    ProvisionId name() {
        return switch (kind) {
            case GROUP, CLAUSE -> new ProvisionId(id());
            case DEFINITION -> BillTree.DEFINITIONS.child(id());
            case PROVISION -> parent.map(above -> above.name().child(id())).orElseGet(() -> new ProvisionId(id()));
        };
    }

    /** The clause or definition that it belongs to. */
    Branch home() {
        return kind == Kind.PROVISION ? parent.map(Branch::home).orElse(this) : this;
    }

    /** Whether it has words in the language of the bill; what has none is not printed, but can be named. */
    boolean isInLanguage() {
        return inLanguage;
    }

    void setInLanguage(boolean there) {
        inLanguage = there;
    }

    void setWords(DraftProvision others) {
        boolean isRenamed = !others.id().equals(id());
        parent.filter(above -> isRenamed).ifPresent(above -> above.byId.remove(id(), this));
        words = others;
        parent.filter(above -> isRenamed).ifPresent(above -> above.byId.putIfAbsent(id(), this));
    }

    /** Lets the references in its words name their targets otherwise. */
    void nameTargets(UnaryOperator<String> name) {
        words = words.withWords(
                words.heading().map(text -> text.withTargets(name)),
                words.text().withTargets(name),
                words.join(),
                words.after().map(text -> text.withTargets(name)),
                words.position());
    }

    boolean isPartOfBill() {
        return kind == Kind.GROUP || parent.map(Branch::isPartOfBill).orElse(false);
    }

    boolean isWithin(Branch other) {
        return this == other || parent.map(above -> above.isWithin(other)).orElse(false);
    }

    /** How many branches it stands in. */
    int depth() {
        return parent.map(above -> above.depth() + 1).orElse(0);
    }

    /** How many branches stand in each other from this one down. */
    int height() {
        return 1 + items.stream().mapToInt(Branch::height).max().orElse(0);
    }

    /** Puts a branch among the items of this one, first or last. */
    void put(Branch item, Place place) {
        item.parent = Optional.of(this);
        items.add(place == Place.FIRST ? 0 : items.size(), item);
        byId.putIfAbsent(item.id(), item);
    }

    /** Puts a branch before or after this one. */
    void putBeside(Branch other, Place place) {
        other.parent = parent;
        parent.ifPresent(above -> {
            above.items.add(above.items.indexOf(this) + (place == Place.BEFORE ? 0 : 1), other);
            above.byId.putIfAbsent(other.id(), other);
        });
    }

    void takeOut() {
        parent.ifPresent(above -> {
            above.items.remove(this);
            above.byId.remove(id(), this);
        });
        parent = Optional.empty();
    }

    /** This branch and all below it, in reading order. */
    Stream<Branch> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Branch::all));
    }

    /** The provision that it has become, without what has no words in the language. */
    DraftProvision provision() {
        return words.withItems(provisions());
    }

    List<DraftProvision> provisions() {
        return items.stream()
                .filter(Branch::isInLanguage)
                .map(Branch::provision)
                .toList();
    }
}
