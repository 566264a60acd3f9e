package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Place;
import org.banbill.finding.Message;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedTree.Node;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Endings.Ending;

/** Finds provisions that came, went, or stand elsewhere, and the steps that lead from the old order to the new one. */
final class FindMoves {

    /** The words of a new provision. */
    @FunctionalInterface
    interface NewWords {
        Words of(ProvisionId id, Ending ending, String level);
    }

    private final Provenance provenance;
    private final EditedTree tree;
    private final Map<Node, ProvisionId> names = new HashMap<>();
    private final NewWords words;
    private final Map<Node, List<Node>> wanted = new LinkedHashMap<>();
    private final Map<Node, Node> wantedIn = new HashMap<>();
    private final Map<Node, Message> guesses = new HashMap<>();
    private final Set<Node> present = new LinkedHashSet<>();
    /** Parts whose headings stand in the file: what stands before one of them is not in it. */
    private final Set<Node> headed = new HashSet<>();

    private final List<Unplaced> unplaced = new ArrayList<>();

    FindMoves(
            Provenance provenance,
            List<Entry> entries,
            Map<Entry, ProvisionId> makeshift,
            Set<ProvisionId> merged,
            NewWords words) {
        this.provenance = provenance;
        this.tree = new EditedTree(provenance.bill());
        this.words = words;
        arrange(entries, makeshift, merged);
    }

    /** Provisions that are there no more. */
    Set<ProvisionId> removed() {
        Set<ProvisionId> removed = new HashSet<>();
        for (Node node : tree.originals()) {
            if (!present.contains(node)) {
                removed.add(nameOf(node));
            }
        }
        return removed;
    }

    /** The items of each provision as they follow one another in the edited file. */
    Map<ProvisionId, List<ProvisionId>> finalOrder() {
        Map<ProvisionId, List<ProvisionId>> order = new LinkedHashMap<>();
        wanted.forEach((parent, children) -> {
            if (!tree.roots().contains(parent) && !children.isEmpty()) {
                order.put(nameOf(parent), children.stream().map(this::nameOf).toList());
            }
        });
        return order;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    /**
     * What each provision is called once all steps are made; those that find no place are left out.
     *
     * @return by the name that it has in the bill as written, or the makeshift one of a new provision
     */
    Map<ProvisionId, ProvisionId> finalNames() {
        Map<ProvisionId, ProvisionId> names = new HashMap<>();
        this.names.forEach((node, name) -> {
            if (node.original().isPresent() || node.parent().isPresent()) {
                names.put(name, new ProvisionId(node.path()));
            }
        });
        return names;
    }

    private ProvisionId nameOf(Node node) {
        return Objects.requireNonNull(names.get(node), "every node that is asked for has a name");
    }

    private void arrange(List<Entry> entries, Map<Entry, ProvisionId> makeshift, Set<ProvisionId> merged) {
        for (Node node : tree.originals()) {
            names.put(node, node.original().orElseThrow().id());
        }
        for (Entry entry : entries) {
            entry.anchors().stream()
                    .map(Anchor::provision)
                    .filter(id -> !merged.contains(id))
                    .forEach(id -> present.add(tree.of(id)));
        }
        present.stream().filter(Node::isGroup).forEach(headed::add);
        keepGroups();
        List<Node> open = new ArrayList<>();
        Set<Node> placed = new HashSet<>();
        String style = "";
        for (Entry entry : entries) {
            if (entry.isNew()) {
                Node node = fresh(entry, open, style);
                ProvisionId name = makeshift.get(entry);
                if (name == null) {
                    throw new IllegalStateException("a new provision without a makeshift id");
                }
                names.put(node, name);
                present.add(node);
            }
            for (Anchor anchor : entry.anchors()) {
                Node node = tree.of(anchor.provision());
                if (present.contains(node) && placed.add(node)) {
                    place(node, open);
                }
            }
            boolean isUnit = entry.isNew() || entry.anchors().get(0).kind() == Kind.UNIT;
            style = isUnit ? entry.paragraph().style() : "";
        }
        emptied();
    }

    /** A section of which only the heading is left cannot be drafted: it goes as a whole, and that is told. */
    private void emptied() {
        for (Node node : tree.originals()) {
            Node parent = node.parent().orElseThrow();
            boolean isSection = !node.isGroup() && (parent.isRoot() || parent.isGroup());
            boolean hadText = !node.children().isEmpty();
            boolean hasText = !wanted.getOrDefault(node, List.of()).isEmpty();
            if (isSection && hadText && !hasText && present.remove(node)) {
                Optional.ofNullable(wantedIn.get(node)).map(wanted::get).ifPresent(children -> children.remove(node));
                unplaced.add(new Unplaced(
                        Scope.PROVISIONS,
                        Unplaced.at(node.path()),
                        "",
                        "",
                        Set.of(),
                        Message.of("guess.without-text")));
            }
        }
    }

    /** A part's heading that is gone leaves its sections where they are. */
    private void keepGroups() {
        for (Node node : tree.originals()) {
            if (node.isGroup()
                    && !present.contains(node)
                    && node.children().stream().anyMatch(present::contains)) {
                present.add(node);
                unplaced.add(new Unplaced(
                        Scope.PROVISIONS,
                        Unplaced.at(node.path()),
                        node.path(),
                        "",
                        Set.of(),
                        Message.of(
                                "unplaced.parts-stay",
                                provenance.bill().edition().outline())));
            }
        }
    }

    /**
     * A provision stays where it was as long as the one around it is still open; otherwise it belongs to what stands
     * above it now.
     */
    private void place(Node node, List<Node> open) {
        Node parent = node.parent().orElseThrow();
        if (open.isEmpty()) {
            open.add(rootOf(node));
        }
        if (parent.isRoot() && !open.contains(parent)) {
            open.clear();
            open.add(parent);
        } else if (parent.isGroup()
                && !headed.contains(parent)
                && !wanted.containsKey(parent)
                && !open.contains(parent)) {
            place(parent, open);
        } else if (!present.contains(parent) || !open.contains(parent)) {
            int depth = Math.max(1, Math.min(node.depth(), open.size()));
            parent = open.get(depth - 1);
        }
        want(node, parent, open);
    }

    private static Node rootOf(Node node) {
        Node root = node;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        return root;
    }

    /** @param open the provisions around the latest one, from the root to itself */
    private void want(Node node, Node parent, List<Node> open) {
        open.subList(open.indexOf(parent) + 1, open.size()).clear();
        open.add(node);
        wanted.computeIfAbsent(parent, absent -> new ArrayList<>()).add(node);
        wantedIn.put(node, parent);
    }

    /** A new provision: its style tells its level, or that of the provision whose text it continues. */
    private Node fresh(Entry entry, List<Node> open, String styleBefore) {
        if (open.isEmpty()) {
            open.add(tree.roots().get(0));
        }
        String style = entry.paragraph().style();
        String level = provenance.levelOfStyle().getOrDefault(style, "");
        String above = provenance.levelOfTextStyle().getOrDefault(style, "");
        int last = open.size() - 1;
        int sibling = style.equals(styleBefore) ? last : lastOf(level, open);
        int parent = lastOf(above, open);
        boolean isGuess = false;
        if (sibling < 1 && parent < 0) {
            isGuess = level.isEmpty();
            sibling = isGuess ? last : -1;
            parent = tree.isOfGroups(level) ? 0 : last;
        }
        Node around = open.get(sibling > 0 ? sibling - 1 : Math.max(parent, 0));
        String own = sibling > 0 ? open.get(sibling).level() : level.isEmpty() ? levelBelow(around) : level;
        Node node = tree.fresh(own);
        if (isGuess) {
            guesses.put(node, Message.of("guess.no-level"));
        }
        want(node, around, open);
        return node;
    }

    private static int lastOf(String level, List<Node> open) {
        for (int index = open.size() - 1; index > 0; index--) {
            if (open.get(index).level().equals(level)) {
                return index;
            }
        }
        return -1;
    }

    private static String levelBelow(Node around) {
        return around.children().stream().map(Node::level).findFirst().orElse("");
    }

    /** The steps, in the order in which they are made. */
    List<Edit> edits(
            FinalReading edited,
            Map<ProvisionId, Set<Revised>> by,
            Map<ProvisionId, String> joins,
            Function<ProvisionId, Optional<Message>> guess) {
        for (Node node : tree.originals()) {
            guess.apply(nameOf(node)).ifPresent(told -> guesses.put(node, told));
        }
        MovingSteps steps = new MovingSteps(provenance, wanted, this::nameOf, words, by, joins);
        List<Edit> edits = steps.of(tree, guesses);
        unplaced.addAll(steps.unplaced());
        for (Node node : tree.originals()) {
            // a part is there as long as anything stands in it, so that it goes with the last of its sections
            boolean parentGoes = node.parent()
                    .filter(parent -> !parent.isRoot() && !parent.isGroup() && !present.contains(parent))
                    .isPresent();
            if (!present.contains(node) && !parentGoes && !node.isGroup()) {
                Set<Revised> hands = new LinkedHashSet<>();
                for (Kind kind : Kind.values()) {
                    hands.addAll(edited.deletionsOf(new Anchor(nameOf(node), kind)));
                }
                edits.add(MovingSteps.step(
                        Edit.Kind.REMOVE, node.path(), Place.AFTER, Optional.empty(), hands, Optional.empty()));
            }
        }
        return edits;
    }
}
