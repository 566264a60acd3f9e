package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.library.Quoting;
import org.banbill.source.Text;

/**
 * Sets each law that the bill amends beside the law as amended (신ㆍ구조문대비표): drawn from the amending provisions, so that
 * no word of theirs is repeated by hand.
 */
final class SideBySideTables {

    private static final List<Integer> HALVES = List.of(50, 50);

    private final Map<ProvisionId, Unit> units;
    private final Wording lines;

    SideBySideTables(Map<ProvisionId, Unit> units, Wording lines) {
        this.units = units;
        this.lines = lines;
    }

    /** @param text the words of a tradition's text in the bill's language */
    List<Block> of(List<Provision> numbered, DocumentEntry.SideBySide entry, Function<Text, List<Inline>> text) {
        Map<List<Inline>, List<List<List<Inline>>>> laws = new LinkedHashMap<>();
        numbered.stream()
                .flatMap(Provision::all)
                .filter(provision -> !rows(provision).isEmpty())
                .forEach(provision -> {
                    List<List<List<Inline>>> ofLaw = laws.computeIfAbsent(law(provision), law -> new ArrayList<>());
                    rows(provision).forEach(row -> ofLaw.add(row(row, provision)));
                });
        if (laws.isEmpty()) {
            return List.of();
        }
        List<Block> tables = new ArrayList<>();
        tables.add(new Block.PageBreak());
        tables.add(new Block.Line(entry.titleStyle(), text.apply(entry.title())));
        List<String> head = entry.head().stream().map(text).map(Inline::textOf).toList();
        laws.forEach((law, rows) -> {
            if (!law.isEmpty()) {
                tables.add(new Block.Line(entry.lawStyle(), law));
            }
            tables.add(new Block.Table(entry.style(), HALVES, head, rows));
        });
        return tables;
    }

    private List<Quoting.Row> rows(Provision provision) {
        Unit unit = units.get(provision.id());
        return unit == null ? List.of() : unit.draft().quoting().sideBySide();
    }

    /** The name of the law that a provision amends; one law has one table, whatever number of provisions amend it. */
    private List<Inline> law(Provision amending) {
        return Optional.ofNullable(units.get(amending.id()))
                .flatMap(Unit::law)
                .map(lines::ofLine)
                .orElse(List.of());
    }

    private static List<List<Inline>> row(Quoting.Row row, Provision amending) {
        String then = row.then()
                .orElseGet(() -> amending.items().stream()
                        .flatMap(SideBySideTables::paragraphs)
                        .collect(Collectors.joining("\n")));
        return List.of(List.of(new Words(row.now())), List.of(new Words(then)));
    }

    /** In the order in which they are read: what is said behind its items stands there. */
    private static Stream<String> paragraphs(Provision quoted) {
        String first = Stream.of(
                        quoted.label().map(Label::text).orElse(""),
                        Inline.textOf(quoted.heading()),
                        Inline.textOf(quoted.text()))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(
                        Stream.of(first),
                        quoted.items().stream().flatMap(SideBySideTables::paragraphs),
                        Stream.of(Inline.textOf(quoted.after())))
                .flatMap(paragraphs -> paragraphs)
                .filter(text -> !text.isBlank());
    }
}
