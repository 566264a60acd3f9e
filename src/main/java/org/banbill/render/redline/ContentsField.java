package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.List;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;

/**
 * The field around the contents. It begins in the first entry and ends in the last, and must do so in both views: it is
 * taken off, and put around the woven entries unmarked. Where only one document has contents, their entries are links
 * without the field: LibreOffice cannot delete a field of several paragraphs as a tracked change.
 */
final class ContentsField {

    private final boolean isShared;
    private final List<Element> begin;
    private final List<Element> end;

    private ContentsField(boolean isShared, List<Element> begin, List<Element> end) {
        this.isShared = isShared;
        this.begin = begin;
        this.end = end;
    }

    static ContentsField of(List<Element> before, List<Element> after) {
        List<Element> entries = after.stream().filter(BlockAlignment::isEntry).toList();
        if (entries.isEmpty() || before.stream().noneMatch(BlockAlignment::isEntry)) {
            return new ContentsField(false, List.of(), List.of());
        }
        List<Element> first = marks(entries.get(0));
        List<Element> last = marks(entries.get(entries.size() - 1));
        return new ContentsField(
                true,
                first.stream().filter(run -> !InlineTokens.isField(run, "end")).toList(),
                last.stream().filter(run -> InlineTokens.isField(run, "end")).toList());
    }

    private static List<Element> marks(Element entry) {
        return entry.elements("w:r").stream().filter(ContentsField::isMark).toList();
    }

    private static boolean isMark(Element run) {
        return run.find("w:fldChar").or(() -> run.find("w:instrText")).isPresent();
    }

    List<Element> without(List<Element> blocks) {
        return blocks.stream()
                .map(block -> BlockAlignment.isEntry(block)
                        ? block.with(block.elements().stream()
                                .filter(child -> !(child.is("w:r") && isMark(child)))
                                .toList())
                        : block)
                .toList();
    }

    /** Puts the field around the entries that stand in both views. */
    List<Element> around(List<Element> woven) {
        List<Integer> entries = new ArrayList<>();
        for (int index = 0; index < woven.size(); index++) {
            if (BlockAlignment.isEntry(woven.get(index))) {
                entries.add(index);
            }
        }
        if (!isShared || entries.isEmpty()) {
            return woven;
        }
        List<Element> around = new ArrayList<>(woven);
        int first = entries.get(0);
        int last = entries.get(entries.size() - 1);
        around.set(first, with(around.get(first), 1, begin));
        around.set(last, with(around.get(last), around.get(last).children().size(), end));
        return around;
    }

    private static Element with(Element paragraph, int at, List<Element> runs) {
        List<Node> children = new ArrayList<>(paragraph.children());
        children.addAll(at, runs);
        return paragraph.with(children);
    }
}
