package org.banbill.bill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The finished text of an instrument of any kind: no slot, no open option, every number and reference resolved.
 *
 * @param title as it stands in the document's properties
 * @param commentaries in reading order; printed only in an annotated copy
 */
public record Bill(Edition edition, String title, Form form, List<Block> blocks, List<Commentary> commentaries) {

    public Bill {
        blocks = List.copyOf(blocks);
        commentaries = List.copyOf(commentaries);
    }

    /** What stands before its papers: the bill itself, in reading order. */
    public List<Block> withoutPapers() {
        return blocks.stream()
                .takeWhile(block -> !(block instanceof Block.Papers))
                .toList();
    }

    /** The lines of the bill itself that are no provision, in reading order. */
    public Stream<Block.Line> lines() {
        return withoutPapers().stream().filter(Block.Line.class::isInstance).map(Block.Line.class::cast);
    }

    /** Every provision of the document, in reading order. */
    public Stream<Provision> provisions() {
        return provisions(blocks);
    }

    /** Every provision of some blocks, in reading order. */
    public static Stream<Provision> provisions(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .flatMap(text -> text.provisions().stream())
                .flatMap(Provision::all);
    }

    /** Every value that is printed, in reading order. */
    public Stream<Inline.Value> values() {
        return blocks.stream()
                .flatMap(Block::inlines)
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast);
    }

    /** Every provision by its id. */
    public Map<ProvisionId, Provision> byId() {
        return byId(blocks);
    }

    /** Every provision of some blocks by its id. */
    public static Map<ProvisionId, Provision> byId(List<Block> blocks) {
        Map<ProvisionId, Provision> byId = new LinkedHashMap<>();
        provisions(blocks).forEach(provision -> byId.putIfAbsent(provision.id(), provision));
        return byId;
    }
}
