package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Ban;
import org.banbill.library.Ban.Aspect;
import org.banbill.library.Ban.Extent;
import org.banbill.library.Demand;
import org.banbill.library.Paper;
import org.banbill.library.Precedent.Verified;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Enacted bans and cases as tables, alone and beside the draft. */
final class DrawnBans {

    private final MadeBill made;
    private final Papers papers;
    private final LanguageTag language;

    DrawnBans(MadeBill made, Papers papers) {
        this.made = made;
        this.papers = papers;
        this.language = made.language();
    }

    private List<Ban> bans(Paper.Drawn entry) {
        Sources sources = made.sources();
        Set<String> known = sources.library().banIds();
        entry.of().stream()
                .filter(id -> !known.contains(id.text()))
                .forEach(id -> sources.findings()
                        .error(
                                Rule.UNKNOWN_PRECEDENT,
                                id.position(),
                                id.text(),
                                Suggestion.didYouMean(id.text(), known)));
        Stream<String> ids =
                entry.of().isEmpty() ? known.stream() : entry.of().stream().map(YamlScalar::text);
        return ids.map(id -> sources.take(sources.library().ban(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Each with what it bans, for whom and where, its exceptions and end, and its remedies. */
    List<Block> table(Paper.Drawn entry) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Ban ban : bans(entry)) {
            rows.add(List.of(
                    Papers.cell(name(ban) + " (" + ban.place().forPeople(language) + ", " + ban.since() + "). "
                            + ban.precedent().citation()),
                    Papers.cell(ban.does().forPeople(language)),
                    Papers.cell(known(ban, Aspect.BINDS, Aspect.WHERE)),
                    Papers.cell(known(ban, Aspect.EXCEPTIONS, Aspect.UNTIL)),
                    Papers.cell(known(ban, Aspect.REMEDIES)),
                    Papers.cell(
                            ban.precedent().source() + ", " + ban.precedent().checked() + ", "
                                    + papers.word("precedent-" + ban.verified().id()))));
        }
        return table(
                List.of(21, 23, 14, 15, 13, 14),
                List.of(
                        "column-ban",
                        "column-does",
                        "column-reach",
                        "column-exceptions",
                        "column-remedies",
                        "column-source"),
                rows);
    }

    /** Each demand with the status of the draft and the bans that meet it. */
    List<Block> byDemand(Paper.Drawn entry) {
        List<Ban> bans = bans(entry);
        Map<String, Demand> demands = made.sources().demands();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Coverage.Entry covered : made.draft().coverage().demands()) {
            Demand demand = demands.get(covered.demand());
            if (demand != null) {
                rows.add(List.of(
                        Papers.cell(demand.id() + " " + demand.text().forPeople(language)),
                        Papers.cell(papers.word("status-" + covered.status().id())),
                        Papers.cell(names(bans, demand, Extent.WHOLE)),
                        Papers.cell(names(bans, demand, Extent.PART))));
            }
        }
        return table(
                List.of(34, 14, 26, 26), List.of("column-demand", "column-draft", "column-whole", "column-part"), rows);
    }

    private String names(List<Ban> bans, Demand demand, Extent extent) {
        return bans.stream()
                .filter(ban -> ban.meets(demand) == extent)
                .map(this::name)
                .collect(Collectors.joining("; "));
    }

    /** With the mark of what nobody has read. */
    private String name(Ban ban) {
        return ban.name().forPeople(language) + (ban.verified() == Verified.NO ? papers.word("unverified-mark") : "");
    }

    private String known(Ban ban, Aspect... aspects) {
        String words = Stream.of(aspects)
                .map(aspect -> ban.aspect(aspect, language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? papers.word("not-known") : words;
    }

    private List<Block> table(List<Integer> widths, List<String> head, List<List<List<Inline>>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        FormOf.PAPER_TABLE,
                        widths,
                        head.stream().map(papers::word).toList(),
                        rows));
    }
}
