package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Change.Place;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;

/** A unit of a bill while a place's changes are made: its words, what stands in it, and what it stands in. */
final class Branch {

    /** What a branch is. */
    enum Kind {
        /** A group of the body, or whatever else holds clauses or definitions. */
        GROUP,
        CLAUSE,
        PROVISION,
        DEFINITION
    }

    private final Kind kind;
    private final Optional<ProvisionId> libraryName;
    private final List<Branch> items = new ArrayList<>();
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
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
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
        words = others;
    }

    boolean isPartOfBill() {
        return kind == Kind.GROUP || parent.map(Branch::isPartOfBill).orElse(false);
    }

    boolean isWithin(Branch other) {
        return this == other || parent.map(above -> above.isWithin(other)).orElse(false);
    }

    /** Puts a branch among the items of this one, first or last. */
    void put(Branch item, Place place) {
        item.parent = Optional.of(this);
        items.add(place == Place.FIRST ? 0 : items.size(), item);
    }

    /** Puts a branch before or after this one. */
    void putBeside(Branch other, Place place) {
        other.parent = parent;
        parent.ifPresent(above -> above.items.add(above.items.indexOf(this) + (place == Place.BEFORE ? 0 : 1), other));
    }

    void takeOut() {
        parent.ifPresent(above -> above.items.remove(this));
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

    Stream<DraftText> ownTexts() {
        return words.ownTexts();
    }
}
