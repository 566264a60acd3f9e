package org.banbill.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;

/**
 * The provisions of a bill as a tree that can be changed step by step, so that each edit names its provision as it is
 * called at that step.
 */
final class EditedTree {

    /** A provision, or the root of one numbered text. */
    static final class Node {
        private final String id;
        private final Optional<Provision> original;
        private final String level;
        private Optional<Node> parent = Optional.empty();
        private final List<Node> children = new ArrayList<>();
        /** What it is called wherever it stands; empty for a provision that is called by the one around it. */
        private String name = "";

        private Node(String id, Optional<Provision> original, String level) {
            this.id = id;
            this.original = original;
            this.level = level;
        }

        Optional<Provision> original() {
            return original;
        }

        String id() {
            return id;
        }

        String level() {
            return level;
        }

        Optional<Node> parent() {
            return parent;
        }

        List<Node> children() {
            return children;
        }

        boolean isRoot() {
            return parent.isEmpty();
        }

        int depth() {
            return parent.map(node -> node.depth() + 1).orElse(0);
        }

        /** Its full name as long as the tree stands as it does now. */
        String path() {
            if (!name.isEmpty() || parent.isEmpty()) {
                return name;
            }
            return parent.get().path() + "." + id;
        }

        /** Whether it can stand among the items of another: clauses and definitions have names of their own. */
        boolean fitsInto(Node around) {
            return around.children.stream()
                    .filter(sibling -> sibling != this)
                    .findFirst()
                    .map(sibling -> sibling.name.isEmpty() == name.isEmpty())
                    .orElse(true);
        }

        boolean isGroup() {
            return name.startsWith("group:");
        }
    }

    private final List<Node> roots = new ArrayList<>();
    private final Map<ProvisionId, Node> byId = new LinkedHashMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Set<String> levelsOfGroups = new HashSet<>();
    private int added;

    EditedTree(Bill bill) {
        for (Block block : bill.blocks()) {
            if (block instanceof Block.Text text) {
                Node root = new Node("", Optional.empty(), "");
                roots.add(root);
                text.provisions().forEach(provision -> grow(provision, root));
            }
        }
    }

    private void grow(Provision provision, Node parent) {
        String path = provision.id().path();
        Node node = new Node(provision.id().lastId(), Optional.of(provision), provision.level());
        boolean isCalledByParent = !parent.isRoot() && path.equals(parent.path() + "." + node.id);
        node.name = isCalledByParent ? "" : path;
        byId.put(provision.id(), node);
        takenIds.add(node.id);
        if (node.isGroup()) {
            levelsOfGroups.add(node.level);
        }
        attach(node, parent, parent.children.size());
        provision.items().forEach(item -> grow(item, node));
    }

    Node of(ProvisionId id) {
        Node node = byId.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no provision " + id);
        }
        return node;
    }

    List<Node> roots() {
        return roots;
    }

    /** Every provision that was there from the beginning. */
    Iterable<Node> originals() {
        return byId.values();
    }

    /** Whether groups have this level. */
    boolean isOfGroups(String level) {
        return levelsOfGroups.contains(level);
    }

    /** A node that is in the tree only once it is put there. */
    Node fresh(String level) {
        String id;
        do {
            added++;
            id = "added-" + added;
        } while (takenIds.contains(id));
        return new Node(id, Optional.empty(), level);
    }

    /** Puts a node among the children of another. */
    void put(Node node, Node parent, int index) {
        node.parent.ifPresent(old -> old.children.remove(node));
        boolean isNew = node.original.isEmpty() && node.parent.isEmpty();
        attach(node, parent, Math.min(index, parent.children.size()));
        if (isNew) {
            // clauses and definitions are called by their own names, and so are new ones among them
            parent.children.stream()
                    .filter(sibling -> sibling != node && !sibling.name.isEmpty())
                    .findFirst()
                    .ifPresent(sibling -> node.name =
                            new ProvisionId(sibling.name).sibling(node.id).path());
        }
    }

    private static void attach(Node node, Node parent, int index) {
        parent.children.add(index, node);
        node.parent = Optional.of(parent);
    }
}
