package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.redline.Tracking.Kind;
import org.banbill.wording.Alignment.Pair;

/** Weaves the paragraphs and tables of two documents, of two table cells, or of two headers. */
final class BlockRedline {

    /** A moved stretch: its paragraphs stand together in both documents. */
    private record Stretch(String name, String idBefore, String idAfter) {}

    private final Tracking tracking;
    private final ParagraphRedline paragraphs;
    private final TableRedline tables;

    BlockRedline(Tracking tracking) {
        this.tracking = tracking;
        this.paragraphs = new ParagraphRedline(tracking);
        this.tables = new TableRedline(tracking, this);
    }

    List<Element> weave(List<Element> before, List<Element> after) {
        return weave(before, after, BlockAlignment.of(before, after));
    }

    List<Element> weave(List<Element> before, List<Element> after, BlockAlignment alignment) {
        return new Weaving(before, after, alignment).weave();
    }

    /** Blocks that stand in one document alone. */
    List<Element> whole(List<Element> blocks, Kind kind) {
        return blocks.stream().map(block -> whole(block, kind)).toList();
    }

    private Element whole(Element block, Kind kind) {
        return switch (block.name()) {
            case "w:p" -> paragraphs.whole(block, kind);
            case "w:tbl" -> tables.whole(block, kind);
            default -> block;
        };
    }

    /** The weaving of two documents. */
    private final class Weaving {

        private final List<Element> before;
        private final List<Element> after;
        private final BlockAlignment alignment;
        private final Map<Integer, Integer> origins = new HashMap<>();
        private final Map<Integer, Stretch> begins = new HashMap<>();
        private final Map<Integer, Stretch> ends = new HashMap<>();
        private final List<Element> woven = new ArrayList<>();

        private Weaving(List<Element> before, List<Element> after, BlockAlignment alignment) {
            this.before = before;
            this.after = after;
            this.alignment = alignment;
            alignment.moves().forEach((from, to) -> origins.put(to, from));
            stretches();
        }

        private void stretches() {
            int count = 0;
            for (int from = 0; from < before.size(); from++) {
                Integer to = alignment.moves().get(from);
                if (to == null
                        || Integer.valueOf(to - 1).equals(alignment.moves().get(from - 1))) {
                    continue;
                }
                int length = 1;
                while (Integer.valueOf(to + length).equals(alignment.moves().get(from + length))) {
                    length++;
                }
                Stretch stretch = new Stretch("move" + ++count, tracking.nextId(), tracking.nextId());
                begins.put(from, stretch);
                ends.put(from + length - 1, stretch);
            }
        }

        private List<Element> weave() {
            int inBefore = 0;
            int inAfter = 0;
            List<Pair> pairs = alignment.pairs();
            for (int at = 0; at < pairs.size(); at++) {
                Pair pair = pairs.get(at);
                gap(inBefore, pair.before(), inAfter, pair.after());
                Pair next = at + 1 < pairs.size() ? pairs.get(at + 1) : new Pair(before.size(), after.size());
                boolean isBeforeNew = next.before() == pair.before() + 1 && next.after() > pair.after() + 1;
                both(before.get(pair.before()), after.get(pair.after()), isBeforeNew);
                inBefore = pair.before() + 1;
                inAfter = pair.after() + 1;
            }
            gap(inBefore, before.size(), inAfter, after.size());
            return woven;
        }

        /**
         * First what is gone, then what is new: LibreOffice gives a deleted paragraph behind an inserted one the style
         * of that one when the changes are rejected.
         */
        private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
            for (int at = fromBefore; at < toBefore; at++) {
                Integer target = alignment.moves().get(at);
                if (target == null) {
                    woven.add(whole(before.get(at), Kind.DELETED));
                } else {
                    moved(at, target, Kind.MOVED_FROM);
                }
            }
            for (int at = fromAfter; at < toAfter; at++) {
                Integer origin = origins.get(at);
                if (origin == null) {
                    woven.add(whole(after.get(at), Kind.INSERTED));
                } else {
                    moved(origin, at, Kind.MOVED_TO);
                }
            }
        }

        private void moved(int from, int to, Kind kind) {
            Element paragraph = paragraphs.whole(kind.isBefore() ? before.get(from) : after.get(to), kind);
            Stretch begun = begins.get(from);
            if (begun != null) {
                List<Node> children = new ArrayList<>(paragraph.children());
                children.add(1, tracking.moveStart(kind, id(begun, kind), begun.name()));
                paragraph = paragraph.with(children);
            }
            woven.add(paragraph);
            Stretch ended = ends.get(from);
            if (ended != null) {
                woven.add(tracking.moveEnd(kind, id(ended, kind)));
            }
        }

        private String id(Stretch stretch, Kind kind) {
            return kind.isBefore() ? stretch.idBefore() : stretch.idAfter();
        }

        private void both(Element old, Element block, boolean isBeforeNew) {
            if (old.is("w:p") && block.is("w:p")) {
                woven.add(isBeforeNew ? paragraphs.bothBeforeNew(old, block) : paragraphs.both(old, block));
            } else if (old.is("w:tbl") && block.is("w:tbl")) {
                woven.add(tables.both(old, block));
            } else {
                woven.add(block);
            }
        }
    }
}
