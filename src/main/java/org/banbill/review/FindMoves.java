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
import java.util.function.Function;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.ProvisionId;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Place;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedTree.Node;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Endings.Ending;
import org.banbill.review.Provenance.Anchor;

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
    private final Map<Node, String> guesses = new HashMap<>();
    private final Map<ProvisionId, String> joins = new HashMap<>();
    private final Set<Node> present = new LinkedHashSet<>();
    private final List<Edit> edits = new ArrayList<>();
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
                wanted.values().forEach(children -> children.remove(node));
                unplaced.add(new Unplaced(
                        Scope.PROVISIONS,
                        node.path(),
                        "",
                        "",
                        Set.of(),
                        "All its text is gone and its heading stands: a section without text is left out as a whole."));
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
                        node.path(),
                        node.path(),
                        "",
                        Set.of(),
                        "The heading of a part stands in the outline; a local version can only give it other words."));
            }
        }
    }

    /**
     * A provision stays where it was as long as the one around it is still open; otherwise it belongs to what stands
     * above it now.
     */
    private void place(Node node, List<Node> open) {
        Node parent = node.parent().orElseThrow();
        if (parent.isRoot() && !open.contains(parent)) {
            open.clear();
            open.add(parent);
        } else if (parent.isGroup() && !wanted.containsKey(parent) && !open.contains(parent)) {
            place(parent, open);
        } else if (!present.contains(parent) || !open.contains(parent)) {
            int depth = Math.max(1, Math.min(node.depth(), open.size()));
            parent = open.get(depth - 1);
        }
        want(node, parent, open);
    }

    /** @param open the provisions around the latest one, from the root to itself */
    private void want(Node node, Node parent, List<Node> open) {
        open.subList(open.indexOf(parent) + 1, open.size()).clear();
        open.add(node);
        wanted.computeIfAbsent(parent, absent -> new ArrayList<>()).add(node);
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
            parent = last;
        }
        Node around = open.get(sibling > 0 ? sibling - 1 : Math.max(parent, 0));
        String own = sibling > 0 ? open.get(sibling).level() : level.isEmpty() ? levelBelow(around) : level;
        Node node = tree.fresh(own);
        if (isGuess) {
            guesses.put(
                    node, "Its style tells no level; it is taken for a provision of the same level as the one before.");
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
            Map<ProvisionId, Set<Revision>> by,
            Map<ProvisionId, String> joins,
            Function<ProvisionId, String> guess) {
        this.joins.putAll(joins);
        for (Node node : tree.originals()) {
            guesses.put(node, guess.apply(nameOf(node)));
        }
        for (Node root : tree.roots()) {
            order(root, by);
        }
        for (Node node : tree.originals()) {
            boolean parentGoes = node.parent()
                    .filter(parent -> !parent.isRoot() && !present.contains(parent))
                    .isPresent();
            if (!present.contains(node) && !parentGoes) {
                Set<Revision> hands = new LinkedHashSet<>();
                for (Kind kind : Kind.values()) {
                    hands.addAll(edited.deletionsOf(new Anchor(nameOf(node), kind)));
                }
                edits.add(step(Edit.Kind.REMOVE, node.path(), Place.AFTER, Optional.empty(), hands, ""));
            }
        }
        return edits;
    }

    private void order(Node parent, Map<ProvisionId, Set<Revision>> by) {
        List<Node> children = wanted.getOrDefault(parent, List.of());
        Set<Node> staying = new HashSet<>(InOrder.longest(
                children.stream()
                        .filter(child -> parent.children().contains(child))
                        .toList(),
                parent.children()));
        Optional<Node> before = Optional.empty();
        for (Node child : children) {
            if (!staying.contains(child)) {
                put(child, parent, before, by.getOrDefault(nameOf(child), Set.of()));
            }
            if (parent.children().contains(child)) {
                before = Optional.of(child);
            }
        }
        for (Node child : children) {
            boolean isThere = child.original().isPresent() || child.parent().isPresent();
            if (isThere) {
                order(child, by);
            } else {
                tellBelow(child, by);
            }
        }
    }

    /** What is new below something that has no place has none either; what was there before stays where it was. */
    private void tellBelow(Node node, Map<ProvisionId, Set<Revision>> by) {
        for (Node child : wanted.getOrDefault(node, List.of())) {
            if (child.original().isEmpty()) {
                tell(child, by.getOrDefault(nameOf(child), Set.of()));
                tellBelow(child, by);
            }
        }
    }

    private void tell(Node node, Set<Revision> hands) {
        String words = node.original().isPresent()
                ? node.path()
                : this.words.of(nameOf(node), Ending.NEW_SENTENCE, node.level()).after();
        String where = node.original().isPresent() ? node.path() : "a new provision";
        unplaced.add(new Unplaced(
                Scope.PROVISIONS, where, "", words, hands, "It stands now where a local version cannot put it."));
    }

    private void put(Node node, Node parent, Optional<Node> before, Set<Revision> hands) {
        Optional<Node> first =
                parent.children().stream().filter(child -> child != node).findFirst();
        Optional<String> neighbour = before.or(() -> first).map(Node::path);
        Place place = before.isPresent() ? Place.AFTER : first.isPresent() ? Place.BEFORE : Place.FIRST;
        boolean isNew = node.original().isEmpty();
        boolean fits = isNew || node.fitsInto(parent);
        // a group stands in the outline, and nothing can be put beside one
        boolean isBesideGroup = before.or(() -> first).filter(Node::isGroup).isPresent();
        if (node.isGroup() || !fits || isBesideGroup || (neighbour.isEmpty() && parent.isRoot())) {
            tell(node, hands);
            return;
        }
        String path = node.path();
        int index = before.map(found -> parent.children().indexOf(found) + 1).orElse(0);
        if (!isNew) {
            Optional<String> of = neighbour.or(() -> Optional.of(parent.path()));
            edits.add(step(Edit.Kind.MOVE, path, place, of, hands, guesses.getOrDefault(node, "")));
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
                Optional.ofNullable(joins.get(nameOf(node))),
                hands,
                guesses.getOrDefault(node, "")));
    }

    private Map<Part, Words> words(Node node, Node parent) {
        Words all = words.of(nameOf(node), ending(node, parent), node.level());
        Map<Part, Words> parts = new EnumMap<>(Part.class);
        boolean isClause = parent.isRoot() || parent.isGroup();
        if (!isClause) {
            parts.put(Part.TEXT, all);
            return parts;
        }
        HeadingForm form = Optional.ofNullable(provenance.bill().form().levels().get(node.level()))
                .map(LevelForm::heading)
                .orElse(new HeadingForm("", "", List.of()));
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

    private static Edit step(
            Edit.Kind kind, String provision, Place place, Optional<String> neighbour, Set<Revision> by, String guess) {
        return new Edit(kind, provision, Map.of(), Optional.empty(), place, neighbour, Optional.empty(), by, guess);
    }
}
