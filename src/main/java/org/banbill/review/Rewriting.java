package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedWords.Step;
import org.banbill.review.Endings.Ending;
import org.banbill.review.ExpectedText.Origin;
import org.banbill.review.ExpectedText.Placed;

/**
 * Turns edited words back into the text of a file: what still stands for a parameter, a term, a reference becomes its
 * mark again; what the tradition supplies is left out.
 */
final class Rewriting {

    /** A word of the new text; with an origin where it stood in the old one. */
    private record Piece(String text, Optional<Origin> origin) {}

    /** What may stand after a mark. */
    private static final String CLOSING_SIGNS = "\"'”’」』)]";

    private final Map<ProvisionId, Provision> provisions;
    private final Closings closings;
    private final Map<Owner, List<Piece>> pieces = new LinkedHashMap<>();
    private final Map<Owner, Boolean> changed = new LinkedHashMap<>();
    /** Of each part, what begins at each of its places; found when first asked for. */
    private final Map<Owner, Map<Integer, Filling>> beginnings = new HashMap<>();

    private Set<ProvisionId> gone = Set.of();
    private Endings endings;

    Rewriting(Map<ProvisionId, Provision> provisions, Closings closings) {
        this.provisions = provisions;
        this.closings = closings;
        this.endings = new Endings(provisions, Set.of());
    }

    /**
     * Takes up a paragraph.
     *
     * @param owners whose the words of each part are now; its own where it names none
     * @param nobody whose words are that stand between none
     */
    void add(List<Step> steps, Map<Owner, Owner> owners, Owner nobody) {
        Owner[] typed = ownersOfTyped(steps, owners, nobody);
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            Optional<Origin> origin = step.before().flatMap(Placed::origin);
            if (origin.isPresent()) {
                Owner own = new Owner(origin.get().provision(), origin.get().part());
                Owner owner = owners.getOrDefault(own, own);
                pieces.computeIfAbsent(owner, absent -> new ArrayList<>());
                if (step.isKept()) {
                    pieces.get(owner).add(new Piece(step.before().get().token().text(), origin));
                }
                changed.merge(owner, !step.isKept() || !owner.equals(own), Boolean::logicalOr);
            } else if (step.before().isEmpty()) {
                Owner owner = typed[index];
                pieces.computeIfAbsent(owner, absent -> new ArrayList<>())
                        .add(new Piece(step.after().orElseThrow().text(), Optional.empty()));
                changed.put(owner, true);
            }
        }
    }

    /**
     * Whose the words at each step are, if they were typed there: words between two parts belong to the one before,
     * unless a bracket or a gap closes it; then to the next.
     */
    private static Owner[] ownersOfTyped(List<Step> steps, Map<Owner, Owner> owners, Owner nobody) {
        Owner[] typed = new Owner[steps.size()];
        Owner next = nobody;
        for (int index = steps.size() - 1; index >= 0; index--) {
            typed[index] = next;
            next = owner(steps.get(index), owners).orElse(next);
        }
        Optional<Owner> before = Optional.empty();
        for (int index = 0; index < steps.size(); index++) {
            if (before.isPresent()) {
                typed[index] = before.get();
            }
            if (steps.get(index).before().isPresent()) {
                before = owner(steps.get(index), owners);
            }
        }
        return typed;
    }

    private static Optional<Owner> owner(Step step, Map<Owner, Owner> owners) {
        return step.before()
                .flatMap(Placed::origin)
                .map(origin -> new Owner(origin.provision(), origin.part()))
                .map(own -> owners.getOrDefault(own, own));
    }

    /** The parts whose words changed. */
    List<Owner> changed() {
        return changed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean hasChanged(Owner owner) {
        return changed.getOrDefault(owner, false);
    }

    /** The words of a part, before and after. */
    Words words(Owner owner) {
        return words(owner, endings.of(owner));
    }

    Words words(Owner owner, Ending ending) {
        List<Piece> now = pieces.getOrDefault(owner, List.of());
        StringBuilder shown = new StringBuilder();
        now.forEach(piece -> shown.append(piece.text()));
        return new Words(before(owner), MarkedText.spaced(shown.toString()), marked(now, ending));
    }

    /** The words of a part as they stood, with their marks. */
    String markedBefore(Owner owner, List<Placed> words) {
        List<Piece> then = new ArrayList<>();
        for (Placed placed : words) {
            placed.origin()
                    .filter(origin -> new Owner(origin.provision(), origin.part()).equals(owner))
                    .ifPresent(origin -> then.add(new Piece(placed.token().text(), Optional.of(origin))));
        }
        return marked(
                then,
                Optional.ofNullable(provisions.get(owner.provision()))
                        .map(provision -> Endings.before(provision, owner.part()))
                        .orElse(Ending.TYPED));
    }

    /** The words of a part as they stood. */
    String before(Owner owner) {
        return Optional.ofNullable(provisions.get(owner.provision()))
                .map(provision ->
                        Inline.textOf(MarkedText.text(provision, owner.part())).strip())
                .orElse("");
    }

    /** Whether the words that the tradition puts before a definition still stand as they were. */
    boolean keepsItsHead(Owner owner) {
        Optional<Filling> head = fillings(owner).stream()
                .filter(filling -> filling.from() == 0 && filling.mark().isEmpty())
                .filter(filling -> filling.to() < before(owner).length())
                .findFirst();
        List<Piece> now = pieces.getOrDefault(owner, List.of());
        return head.map(filling -> length(now, 0, filling) > 0).orElse(true);
    }

    private String marked(List<Piece> now, Ending ending) {
        StringBuilder text = new StringBuilder();
        boolean closed = false;
        for (int index = 0; index < now.size(); ) {
            Piece piece = now.get(index);
            Optional<Filling> filling = piece.origin().flatMap(this::beginning);
            boolean wantsSmall = (ending == Ending.NEW_SENTENCE || ending == Ending.BEFORE_ITEMS)
                    && isBlank(text)
                    && Character.isLowerCase(piece.text().codePointAt(0))
                    && filling.map(Filling::mark)
                            .filter(mark -> mark.startsWith("[["))
                            .isPresent();
            // the mark of a Korean particle means nothing but after another mark
            boolean isAlone =
                    filling.map(Filling::mark).filter(Rewriting::isParticle).isPresent() && !endsWithMark(text);
            boolean isMark = filling.isPresent() && !wantsSmall && !isAlone;
            int length = isMark ? length(now, index, filling.get()) : 0;
            if (length == 0) {
                text.append(piece.text());
                index++;
            } else {
                boolean atEnd = now.subList(index + length, now.size()).stream()
                        .allMatch(rest -> rest.text().isBlank());
                boolean supplied = filling.get().mark().isEmpty();
                if (supplied && index > 0 && (!atEnd || ending == Ending.KEPT)) {
                    now.subList(index, index + length).forEach(inside -> text.append(inside.text()));
                } else {
                    text.append(filling.get().mark());
                }
                closed |= supplied && atEnd && ending != Ending.KEPT;
                index += length;
            }
        }
        String marked = MarkedText.spaced(text.toString());
        if (ending == Ending.BEFORE_ITEMS) {
            return closings.withoutIntroduction(marked);
        }
        return closed || ending != Ending.SUPPLIED ? marked : closings.without(marked);
    }

    private static boolean isBlank(StringBuilder text) {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** A mark, and quotation marks and brackets after it. */
    private static boolean endsWithMark(StringBuilder text) {
        int end = text.length();
        while (end > 0 && CLOSING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            String last = text.substring(Math.max(0, end - 2), end);
            if (last.equals("]]")) {
                return true;
            }
            end--;
        }
        return end > 1 && text.substring(end - 2, end).equals("}}");
    }

    private static boolean isParticle(String mark) {
        return !mark.isEmpty() && !mark.startsWith("{{") && !mark.startsWith("[[");
    }

    /**
     * Takes up how provisions came and went.
     *
     * @param removed those that nothing can refer to any more
     */
    void arrange(Set<ProvisionId> removed, Endings now) {
        gone = Set.copyOf(removed);
        beginnings.clear();
        endings = now;
    }

    /** Whether a part refers to a provision that is gone. */
    boolean refersToNothing(Owner owner) {
        NavigableSet<Integer> places = withoutTarget(owner);
        return !places.isEmpty() && fillings(owner).stream().anyMatch(filling -> refersToNothing(filling, places));
    }

    /** @param places of references whose targets are gone */
    private static boolean refersToNothing(Filling filling, NavigableSet<Integer> places) {
        Integer first = filling.mark().startsWith("{{ref ") ? places.ceiling(filling.from()) : null;
        return first != null && first < filling.to();
    }

    /** Where references begin whose targets are gone. */
    private NavigableSet<Integer> withoutTarget(Owner owner) {
        NavigableSet<Integer> places = new TreeSet<>();
        Provision provision = provisions.get(owner.provision());
        if (gone.isEmpty() || provision == null) {
            return places;
        }
        int offset = 0;
        for (Inline inline : MarkedText.text(provision, owner.part())) {
            if (inline instanceof Inline.Reference reference && gone.contains(reference.target())) {
                places.add(offset);
            }
            offset += inline.text().length();
        }
        return places;
    }

    private Optional<Filling> beginning(Origin origin) {
        Owner owner = new Owner(origin.provision(), origin.part());
        return Optional.ofNullable(
                beginnings.computeIfAbsent(owner, this::beginnings).get(origin.offset()));
    }

    /** What begins at each place of a part and still stands for a mark. */
    private Map<Integer, Filling> beginnings(Owner owner) {
        Map<Integer, Filling> byPlace = new HashMap<>();
        NavigableSet<Integer> places = withoutTarget(owner);
        for (Filling filling : fillings(owner)) {
            if (filling.to() > filling.from() && !refersToNothing(filling, places)) {
                byPlace.putIfAbsent(filling.from(), filling);
            }
        }
        return byPlace;
    }

    /** How many pieces from here on are the whole of a filling; 0 where something of it is gone or came between. */
    private static int length(List<Piece> now, int from, Filling filling) {
        int offset = filling.from();
        int index = from;
        Optional<ProvisionId> provision = Optional.empty();
        while (offset < filling.to() && index < now.size()) {
            Piece piece = now.get(index);
            Optional<Origin> origin = piece.origin();
            if (origin.isEmpty() || origin.get().offset() != offset) {
                return 0;
            }
            if (provision.isPresent() && !provision.get().equals(origin.get().provision())) {
                return 0;
            }
            provision = Optional.of(origin.get().provision());
            offset += piece.text().length();
            index++;
        }
        return offset == filling.to() ? index - from : 0;
    }

    private List<Filling> fillings(Owner owner) {
        return Optional.ofNullable(provisions.get(owner.provision()))
                .map(provision -> MarkedText.fillings(provision, owner.part()))
                .orElse(List.of());
    }
}
