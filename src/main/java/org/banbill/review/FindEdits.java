package org.banbill.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedWords.Step;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.ExpectedText.Segments;
import org.banbill.review.ExpectedText.Stretch;

/** Finds what a returned file says otherwise than the bill that it was written from. */
final class FindEdits {

    /** The words at the end of a paragraph that a new one after it must share, for it to have been split off. */
    private static final double SPLIT_OFF = 0.6;

    private final Provenance provenance;
    private final Map<ProvisionId, Provision> provisions;
    private final ExpectedText expected;
    private final FinalReading edited;
    private final Arrangement arrangement;
    private final Map<ProvisionId, Message> guesses;
    private final Closings closings;
    private final Rewriting rewriting;
    private final Map<Entry, ProvisionId> fresh = new HashMap<>();
    private final Map<ProvisionId, Set<Revised>> by = new HashMap<>();
    private final Set<ProvisionId> merged = new HashSet<>();
    private final Set<ProvisionId> dangling = new HashSet<>();
    private final Set<ProvisionId> bereft = new HashSet<>();

    private final ShownNumbers shown;
    private final TypedLabels labels;
    private final OvertypedLabels overtyped;

    private FindEdits(Provenance provenance, List<EditedParagraph> paragraphs, List<Provenance> written) {
        this.provenance = provenance;
        this.provisions = provenance.bill().byId();
        this.expected = new ExpectedText(provenance);
        this.edited = new FinalReading(paragraphs);
        this.labels = new TypedLabels(provenance.bill().form());
        this.overtyped = new OvertypedLabels(labels);
        this.shown = new ShownNumbers(edited.fields(), written, CountedNumbers.in(provenance, paragraphs, edited));
        this.arrangement = new Arrangement(expected, edited);
        this.guesses = arrangement.guesses();
        this.closings = new Closings(provenance.bill());
        this.rewriting = new Rewriting(provisions, closings);
    }

    /** What a file says otherwise than it was written. */
    static Edits in(Provenance provenance, List<EditedParagraph> paragraphs) {
        return new FindEdits(provenance, paragraphs, List.of(provenance)).find();
    }

    private Edits find() {
        rewrite();
        List<Unplaced> unplaced = new ArrayList<>(arrangement.unplaced());
        FindMoves moves = new FindMoves(provenance, arrangement.entries(), fresh, merged, this::wordsOfNew);
        Endings endings = new Endings(provisions, moves.finalOrder().keySet());
        Set<ProvisionId> removed = moves.removed();
        rewriting.arrange(removed, endings);
        Map<ProvisionId, Map<Part, Words>> replaced = replaced(endings, removed, unplaced);
        referToNothing(removed, replaced);
        Map<ProvisionId, String> joins = new FindJoins(closings, provisions).in(moves.finalOrder(), this::lastWords);
        List<Edit> placed = new ArrayList<>();
        for (Provision provision : provisions.values()) {
            ProvisionId id = provision.id();
            boolean isThere = !removed.contains(id);
            if (isThere && (replaced.containsKey(id) || joins.containsKey(id))) {
                placed.add(Edit.replace(
                        id.path(),
                        replaced.getOrDefault(id, Map.of()),
                        Optional.ofNullable(joins.get(id)),
                        by.getOrDefault(id, Set.of()),
                        guess(id)));
            }
        }
        placed.addAll(moves.edits(edited, by, joins, this::guess));
        unplaced.addAll(moves.unplaced());
        unplaced.addAll(shown.tracked());
        unplaced.addAll(overtyped.unplaced());
        unplaced.addAll(shown.typed());
        Edits values = ValuesInLines.in(provenance.bill(), unplaced);
        placed.addAll(values.placed());
        RemarkPlaces remarks = new RemarkPlaces(moves.finalNames(), fresh);
        return new Edits(placed, values.unplaced(), remarks.of(arrangement.entries(), edited.orphans()));
    }

    private Optional<Message> guess(ProvisionId id) {
        if (dangling.contains(id)) {
            return Optional.of(Message.of("guess.reference-lost"));
        }
        if (bereft.contains(id)) {
            return Optional.of(Message.of("guess.without-items"));
        }
        return Optional.ofNullable(guesses.get(id));
    }

    private void rewrite() {
        List<Entry> entries = arrangement.entries();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            if (entry.isNew()) {
                if (!fresh.containsKey(entry)) {
                    rewriteNew(entry, List.of(), Map.of());
                }
                continue;
            }
            List<Step> steps = steps(entry);
            Map<Owner, Owner> owners = owners(entry);
            Owner nobody = new Owner(
                    entry.anchors().get(0).provision(), part(entry.anchors().get(0)));
            List<Placed> tail = tail(steps);
            boolean hasSplit = tail.size() >= 3
                    && index + 1 < entries.size()
                    && entries.get(index + 1).isNew()
                    && EditedWords.likeness(
                                    tail,
                                    EditedToken.of(
                                            entries.get(index + 1).paragraph().words()))
                            >= SPLIT_OFF;
            if (hasSplit) {
                rewriteNew(entries.get(index + 1), tail, owners);
            }
            rewriting.add(steps, owners, nobody);
            entry.anchors().forEach(anchor -> note(anchor, entry.paragraph().revisions()));
        }
    }

    private void note(Anchor anchor, Set<Revised> revisions) {
        Set<Revised> all = by.computeIfAbsent(anchor.provision(), absent -> new LinkedHashSet<>());
        all.addAll(revisions);
        all.addAll(edited.deletionsOf(anchor));
    }

    /** @param tail words split off from the paragraph before */
    private void rewriteNew(Entry entry, List<Placed> tail, Map<Owner, Owner> owners) {
        ProvisionId id = new ProvisionId("new:" + fresh.size());
        fresh.put(entry, id);
        Owner owner = new Owner(id, Part.TEXT);
        Map<Owner, Owner> passed = new HashMap<>(owners);
        for (Placed placed : tail) {
            placed.origin().ifPresent(origin -> passed.put(new Owner(origin.provision(), origin.part()), owner));
        }
        rewriting.add(EditedWords.of(tail, EditedToken.of(entry.paragraph().words())), passed, owner);
        by.put(id, entry.paragraph().revisions());
    }

    /** The words that are gone from the end of a paragraph. */
    private static List<Placed> tail(List<Step> steps) {
        List<Placed> tail = new ArrayList<>();
        for (int index = steps.size() - 1; index >= 0; index--) {
            Step step = steps.get(index);
            if (step.isKept()) {
                // a sign at the end may be found again at the end of what is left
                if (tail.isEmpty() && step.after().orElseThrow().text().length() == 1) {
                    continue;
                }
                break;
            }
            step.before().ifPresent(placed -> tail.add(0, placed));
        }
        while (!tail.isEmpty() && tail.get(0).origin().isEmpty()) {
            tail.remove(0);
        }
        return tail;
    }

    private List<Step> steps(Entry entry) {
        List<EditedToken> words = EditedToken.of(entry.paragraph().words());
        List<Placed> before = new ArrayList<>();
        List<Stretch> typed = new ArrayList<>();
        for (Anchor anchor : entry.anchors()) {
            Segments segments =
                    expected.byAnchor().getOrDefault(anchor, new Segments(List.of(), List.of(), Stretch.NONE));
            if (before.isEmpty() && begins(words, segments.label())) {
                before.addAll(segments.label());
            } else if (before.isEmpty() && !segments.label().isEmpty()) {
                String bare = overtyped.without(
                        entry,
                        Objects.requireNonNull(provisions.get(anchor.provision())),
                        entry.paragraph().words());
                words = EditedToken.of(bare);
            }
            typed.add(segments.typed().movedOn(before.size()));
            before.addAll(segments.words());
        }
        return overtyped.settled(entry, EditedWords.of(before, words), typed);
    }

    private static boolean begins(List<EditedToken> words, List<Placed> label) {
        if (label.isEmpty() || words.size() < label.size()) {
            return false;
        }
        for (int index = 0; index < label.size(); index++) {
            if (!label.get(index).token().readsLike(words.get(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a paragraph was joined to the one before it, its words are that one's now; but a heading has no text that
     * could take them up: there they stay what they were.
     */
    private Map<Owner, Owner> owners(Entry entry) {
        Anchor first = entry.anchors().get(0);
        List<Anchor> together = expected.together(first);
        boolean isHeading = Optional.ofNullable(provisions.get(first.provision()))
                .filter(unit -> unit.text().isEmpty())
                .isPresent();
        Map<Owner, Owner> owners = new HashMap<>();
        Owner last = new Owner(first.provision(), part(first));
        for (Anchor anchor : entry.anchors()) {
            boolean isOwn =
                    isHeading || together.contains(anchor) || anchor.provision().equals(first.provision());
            if (isOwn) {
                last = new Owner(anchor.provision(), part(anchor));
            } else {
                for (Part part : Part.values()) {
                    owners.put(new Owner(anchor.provision(), part), last);
                }
                if (anchor.kind() == Kind.UNIT) {
                    merged.add(anchor.provision());
                }
            }
        }
        return owners;
    }

    private static Part part(Anchor anchor) {
        return switch (anchor.kind()) {
            case HEADING -> Part.HEADING;
            case AFTER -> Part.AFTER;
            case UNIT, TEXT, LINE -> Part.TEXT;
        };
    }

    private Map<ProvisionId, Map<Part, Words>> replaced(
            Endings endings, Set<ProvisionId> removed, List<Unplaced> unplaced) {
        Map<ProvisionId, Map<Part, Words>> replaced = new LinkedHashMap<>();
        Set<Owner> changed = new LinkedHashSet<>(rewriting.changed());
        provisions.values().stream()
                .filter(provision -> !removed.contains(provision.id()) && endings.hasLostItems(provision))
                .map(Provision::id)
                .filter(id -> changed.add(new Owner(id, Part.TEXT)))
                .forEach(bereft::add);
        for (Owner owner : changed) {
            if (provisions.containsKey(owner.provision()) && !merged.contains(owner.provision())) {
                replace(owner, replaced, unplaced);
            }
        }
        Set<Anchor> present = new HashSet<>();
        arrangement.entries().forEach(entry -> present.addAll(entry.anchors()));
        for (Anchor anchor : expected.byAnchor().keySet()) {
            boolean unitIsThere = present.contains(new Anchor(anchor.provision(), Kind.UNIT));
            if (!present.contains(anchor) && unitIsThere) {
                Owner owner = new Owner(anchor.provision(), part(anchor));
                String before = rewriting.before(owner);
                replaced.computeIfAbsent(anchor.provision(), absent -> new EnumMap<>(Part.class))
                        .put(owner.part(), new Words(before, "", ""));
                note(anchor, Set.of());
            }
        }
        return replaced;
    }

    /** A reference to a provision that is gone cannot stay one; its words stay as they are. */
    private void referToNothing(Set<ProvisionId> removed, Map<ProvisionId, Map<Part, Words>> replaced) {
        for (Provision provision : provisions.values()) {
            for (Part part : Part.values()) {
                Owner owner = new Owner(provision.id(), part);
                boolean isDone = replaced.getOrDefault(provision.id(), Map.of()).containsKey(part);
                if (!removed.contains(provision.id()) && !isDone && rewriting.refersToNothing(owner)) {
                    String words = rewriting.before(owner);
                    replaced.computeIfAbsent(provision.id(), absent -> new EnumMap<>(Part.class))
                            .put(part, new Words(words, words, rewriting.markedBefore(owner, placed(owner))));
                    dangling.add(provision.id());
                }
            }
        }
    }

    private List<Placed> placed(Owner owner) {
        return Stream.of(Kind.values())
                .map(kind -> expected.byAnchor().get(new Anchor(owner.provision(), kind)))
                .filter(Objects::nonNull)
                .flatMap(segments -> segments.words().stream())
                .toList();
    }

    private void replace(Owner owner, Map<ProvisionId, Map<Part, Words>> replaced, List<Unplaced> unplaced) {
        Words words = rewriting.words(owner);
        if (!rewriting.keepsItsHead(owner)) {
            unplaced.add(new Unplaced(
                    Scope.PROVISIONS,
                    Unplaced.at(owner.provision().path()),
                    words.before(),
                    words.after(),
                    by.getOrDefault(owner.provision(), Set.of()),
                    Message.of("unplaced.name-of-term")));
        } else if (!words.marked().equals(rewriting.markedBefore(owner, placed(owner)))) {
            replaced.computeIfAbsent(owner.provision(), absent -> new EnumMap<>(Part.class))
                    .put(owner.part(), words);
        }
    }

    /** The words of a new provision, without a number typed before them. */
    private Words wordsOfNew(ProvisionId id, Endings.Ending ending, String level) {
        Words words = rewriting.words(new Owner(id, Part.TEXT), ending);
        return new Words("", labels.without(level, words.after()), labels.without(level, words.marked()));
    }

    /** The words with which a provision's own text ends in the edited file. */
    private Optional<String> lastWords(ProvisionId id) {
        Provision provision = provisions.get(id);
        Part part = provision != null && !provision.after().isEmpty() ? Part.AFTER : Part.TEXT;
        Owner owner = new Owner(id, part);
        return rewriting.hasChanged(owner) ? Optional.of(rewriting.words(owner).after()) : Optional.empty();
    }
}
