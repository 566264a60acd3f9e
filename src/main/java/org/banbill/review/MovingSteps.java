package org.banbill.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Place;
import org.banbill.finding.Message;
import org.banbill.provenance.Provenance;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedTree.Node;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Endings.Ending;
import org.banbill.review.FindMoves.NewWords;

/** The steps that bring the provisions of a bill into the order of the edited file, and new ones to their places. */
final class MovingSteps {

    private final Provenance provenance;
    private final Map<Node, List<Node>> wanted;
    private final Function<Node, ProvisionId> names;
    private final NewWords newWords;
    private final Map<ProvisionId, Set<Revised>> by;
    private final Map<ProvisionId, String> joins;
    private final Map<Node, Message> guesses = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** @param wanted what stands below each provision in the edited file, in order */
    MovingSteps(
            Provenance provenance,
            Map<Node, List<Node>> wanted,
            Function<Node, ProvisionId> names,
            NewWords newWords,
            Map<ProvisionId, Set<Revised>> by,
            Map<ProvisionId, String> joins) {
        this.provenance = provenance;
        this.wanted = wanted;
        this.names = names;
        this.newWords = newWords;
        this.by = by;
        this.joins = joins;
    }

    /**
     * The steps, in the order in which they are made; the tree is rearranged with them.
     *
     * @param guesses what had to be concluded of a provision
     */
    List<Edit> of(EditedTree tree, Map<Node, Message> guesses) {
        this.guesses.putAll(guesses);
        for (Node root : tree.roots()) {
            order(root, tree);
        }
        return edits;
    }

    /** What no step can put in its place. */
    List<Unplaced> unplaced() {
        return unplaced;
    }

    private void order(Node parent, EditedTree tree) {
        List<Node> children = wanted.getOrDefault(parent, List.of());
        Set<Node> staying = new HashSet<>(InOrder.longest(
                children.stream()
                        .filter(child -> child.parent().equals(Optional.of(parent)))
                        .toList(),
                parent.children()));
        Optional<Node> before = Optional.empty();
        for (Node child : children) {
            if (!staying.contains(child)) {
                put(child, parent, before, tree);
            }
            if (child.parent().equals(Optional.of(parent))) {
                before = Optional.of(child);
            }
        }
        for (Node child : children) {
            boolean isThere = child.original().isPresent() || child.parent().isPresent();
            if (isThere) {
                order(child, tree);
            } else {
                tellBelow(child, tree);
            }
        }
    }

    /** What is new below something that has no place has none either; what was there before stays where it was. */
    private void tellBelow(Node node, EditedTree tree) {
        for (Node child : wanted.getOrDefault(node, List.of())) {
            if (child.original().isEmpty()) {
                tell(child, tree);
                tellBelow(child, tree);
            }
        }
    }

    private void tell(Node node, EditedTree tree) {
        String words = node.original().isPresent()
                ? node.path()
                : newWords.of(names.apply(node), Ending.NEW_SENTENCE, node.level())
                        .after();
        Message where = node.original().isPresent() ? Unplaced.at(node.path()) : Message.of("where.new-provision");
        unplaced.add(new Unplaced(Scope.PROVISIONS, where, "", words, hands(node), whyNot(node, tree)));
    }

    private Message whyNot(Node node, EditedTree tree) {
        boolean isPart = node.isGroup() || tree.isOfGroups(node.level());
        return isPart
                ? Message.of("unplaced.parts", provenance.bill().edition().outline())
                : Message.of("unplaced.no-place");
    }

    private void put(Node node, Node parent, Optional<Node> before, EditedTree tree) {
        Optional<Node> first =
                parent.children().stream().filter(child -> child != node).findFirst();
        Optional<String> neighbour = before.or(() -> first).map(Node::path);
        Place place = before.isPresent() ? Place.AFTER : first.isPresent() ? Place.BEFORE : Place.FIRST;
        boolean isNew = node.original().isEmpty();
        boolean fits = isNew || node.fitsInto(parent);
        // groups stand in the outline: none can be added, and nothing can be put beside one
        boolean isGroup = node.isGroup() || (isNew && tree.isOfGroups(node.level()));
        boolean isBesideGroup = before.or(() -> first).filter(Node::isGroup).isPresent();
        if (isGroup || !fits || isBesideGroup || (neighbour.isEmpty() && parent.isRoot())) {
            tell(node, tree);
            return;
        }
        String path = node.path();
        int index = before.map(found -> parent.children().indexOf(found) + 1).orElse(0);
        if (!isNew) {
            Optional<String> of = neighbour.or(() -> Optional.of(parent.path()));
            edits.add(step(Edit.Kind.MOVE, path, place, of, hands(node), Optional.ofNullable(guesses.get(node))));
            tree.put(
                    node,
                    parent,
                    before.isPresent()
                                    && parent.children().contains(node)
                                    && parent.children().indexOf(node) < index
                            ? index - 1
                            : index);
            return;
        }
        tree.put(node, parent, index);
        Edit.Kind kind = neighbour.isPresent() ? Edit.Kind.ADD : Edit.Kind.EXTEND;
        edits.add(new Edit(
                kind,
                neighbour.orElseGet(parent::path),
                words(node, parent),
                Optional.of(node.id()),
                place,
                Optional.empty(),
                Optional.ofNullable(joins.get(names.apply(node))),
                hands(node),
                Optional.ofNullable(guesses.get(node))));
    }

    private Map<Part, Words> words(Node node, Node parent) {
        Words all = newWords.of(names.apply(node), ending(node, parent), node.level());
        Map<Part, Words> parts = new EnumMap<>(Part.class);
        boolean isClause = parent.isRoot() || parent.isGroup();
        if (!isClause) {
            parts.put(Part.TEXT, all);
            return parts;
        }
        HeadingForm form = Optional.ofNullable(provenance.bill().form().levels().get(node.level()))
                .map(LevelForm::heading)
                .orElse(new HeadingForm("", "", List.of(), Optional.empty()));
        String open = form.before().strip();
        String close = form.after().strip();
        int end = open.isEmpty() || close.isEmpty() ? -1 : all.marked().indexOf(close);
        if (end > 0 && all.marked().startsWith(open)) {
            String heading = all.marked().substring(open.length(), end).strip();
            String text = all.marked().substring(end + close.length()).strip();
            parts.put(Part.HEADING, new Words("", heading, heading));
            if (!text.isEmpty()) {
                parts.put(Part.TEXT, new Words("", text, text));
            }
        } else {
            parts.put(Part.HEADING, all);
        }
        return parts;
    }

    /** The tradition closes what stands below words, and what stands before items. */
    private Ending ending(Node node, Node parent) {
        boolean isNewClause = parent.parent()
                .filter(around -> around.isRoot() || around.isGroup())
                .isPresent();
        boolean isItem = !parent.isRoot()
                && !parent.isGroup()
                && parent.original()
                        .map(provision -> !provision.text().isEmpty())
                        .orElse(!isNewClause);
        boolean isAmongItems = parent.children().stream()
                .flatMap(child -> child.original().stream())
                .anyMatch(Closings::isClosedItem);
        if (isItem || isAmongItems) {
            return Ending.SUPPLIED;
        }
        return wanted.getOrDefault(node, List.of()).isEmpty() ? Ending.NEW_SENTENCE : Ending.BEFORE_ITEMS;
    }

    private Set<Revised> hands(Node node) {
        return by.getOrDefault(names.apply(node), Set.of());
    }

    static Edit step(
            Edit.Kind kind,
            String provision,
            Place place,
            Optional<String> neighbour,
            Set<Revised> by,
            Optional<Message> guess) {
        return new Edit(kind, provision, Map.of(), Optional.empty(), place, neighbour, Optional.empty(), by, guess);
    }
}
