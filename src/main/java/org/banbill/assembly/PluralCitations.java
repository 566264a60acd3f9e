package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Reference;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Cite;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Alternatives;
import org.banbill.jurisdiction.Tradition.Order;
import org.banbill.library.DraftInline.Joining;
import org.banbill.source.Text;

/**
 * Writes citations of several units: “sections 3(2) and 5”, “section 3(2)(a) and (b)”, “paragraphs (1) and (2) of
 * section 3(a)”, “제3조제2항제1호 및 같은 조 제3항”. What they share is said once; where the tradition has no form for that, they
 * are cited one after the other. Units that follow one another are cited from the first to the last: a provision that
 * comes between them later is a member of the bill and not of the list, and ends the range. A chain is the units that a
 * citation names, the outermost first.
 */
final class PluralCitations {

    private final Tradition tradition;
    private final Citations citations;
    private final PatternText patterns;
    private final JoinMembers join;
    private final Runs runs;

    PluralCitations(Tradition tradition, Citations citations, PatternText patterns, Runs runs) {
        this.tradition = tradition;
        this.citations = citations;
        this.patterns = patterns;
        this.join = new JoinMembers(tradition, citations, patterns);
        this.runs = runs;
    }

    List<Inline> of(List<List<Unit>> chains, Joining joining) {
        return (isRanged(joining, chains) ? range(chains) : Optional.<List<Inline>>empty())
                .or(() -> beside(chains, joining))
                .or(() -> together(chains, joining))
                .orElseGet(() -> join.list(oneByOne(chains, joining), joining));
    }

    /** Whether all that a list names follow one another, and are all meant. */
    private boolean isRanged(Joining joining, List<List<Unit>> chains) {
        return isRanged(joining) && chains.size() > 1 && runs.of(chains).size() == 1;
    }

    private boolean isRanged(Joining joining) {
        return joining == Joining.AND && hasRanges();
    }

    private boolean hasRanges() {
        return tradition.citations().runs() == Tradition.Runs.FROM_TO;
    }

    /** “sections 29 to 32”; empty where the tradition does not say so of them. */
    private Optional<List<Inline>> range(List<List<Unit>> run) {
        List<Unit> last = run.get(run.size() - 1);
        ProvisionId end = last.get(last.size() - 1).id();
        return together(List.of(run.get(0), last), Joining.TO).map(ends -> {
            int at = ends.size() - 1;
            while (!(ends.get(at) instanceof Reference reference
                    && reference.target().equals(end))) {
                at--;
            }
            List<Inline> citation = new ArrayList<>(ends.subList(0, at));
            citation.addAll(between(run));
            citation.addAll(ends.subList(at, ends.size()));
            return citation;
        });
    }

    /** Those that a range names without a word, so that what becomes of them is told of the range too. */
    private static List<Inline> between(List<List<Unit>> run) {
        return run.subList(1, run.size() - 1).stream()
                .map(chain -> (Inline) new Reference(chain.get(chain.size() - 1).id(), ""))
                .toList();
    }

    /** Members of a list that are not of one level: each by itself, and a range for those that follow one another. */
    private List<List<Inline>> oneByOne(List<List<Unit>> chains, Joining joining) {
        List<List<Inline>> members = new ArrayList<>();
        for (List<List<Unit>> run : isRanged(joining) ? runs.of(chains) : List.of(chains)) {
            Optional<List<Inline>> range = isRanged(joining) && run.size() > 1 ? range(run) : Optional.empty();
            range.ifPresentOrElse(members::add, () -> run.forEach(chain -> members.add(citations.single(chain))));
        }
        return members;
    }

    /** “제15조제1항ㆍ제2항 및 제16조제1항”: those of one unit are joined more closely than the others. */
    private Optional<List<Inline>> beside(List<List<Unit>> chains, Joining joining) {
        List<List<List<Unit>>> groups = Runs.within(chains);
        boolean isMixed = groups.size() > 1 && groups.size() < chains.size() && shared(chains) == 0;
        return tradition
                .citations()
                .joins()
                .within()
                .filter(pattern -> isMixed)
                .flatMap(pattern -> allOf(groups.stream().map(group -> group(group, patterns.in(pattern)))))
                .map(members -> join.list(members, joining));
    }

    private Optional<List<Inline>> group(List<List<Unit>> chains, String pattern) {
        List<Unit> first = chains.get(0);
        if (chains.size() == 1) {
            return Optional.of(citations.single(first));
        }
        int last = first.size() - 1;
        Optional<Cite> cite = citations.cite(first.get(last));
        Optional<Text> following = cite.flatMap(Cite::following);
        if (following.isEmpty() || cannotFollow(patterns.in(following.get()))) {
            return Optional.empty();
        }
        List<List<Inline>> members = chains.stream()
                .map(chain -> List.<Inline>of(citations.reference(chain.get(last), following.get())))
                .toList();
        List<Inline> citation = new ArrayList<>(citations.steps(first.subList(0, last)));
        List<List<Inline>> ranged = hasRanges() ? ranged(members, chains, cite) : members;
        citation.addAll(ranged.get(0));
        for (List<Inline> member : ranged.subList(1, ranged.size())) {
            citation = JoinMembers.filled(pattern, "{a}", citation, "{b}", member);
        }
        return Optional.of(citation);
    }

    /** All of them; empty where one is. */
    private static Optional<List<List<Inline>>> allOf(Stream<Optional<List<Inline>>> members) {
        List<Optional<List<Inline>>> all = members.toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** The members of a list, those that follow one another as one: “3 to 5”. */
    private List<List<Inline>> ranged(List<List<Inline>> members, List<List<Unit>> chains, Optional<Cite> cite) {
        List<List<Inline>> ranged = new ArrayList<>();
        int at = 0;
        for (List<List<Unit>> run : runs.of(chains)) {
            int last = at + run.size() - 1;
            if (at == last) {
                ranged.add(members.get(at));
            } else {
                List<Inline> begun = new ArrayList<>(members.get(at));
                begun.addAll(between(run));
                ranged.add(join.list(List.of(begun, members.get(last)), Joining.TO, cite));
            }
            at = last + 1;
        }
        return ranged;
    }

    /** As one citation; empty where the tradition has none for them. */
    private Optional<List<Inline>> together(List<List<Unit>> chains, Joining joining) {
        int shared = shared(chains);
        List<Unit> outer = chains.get(0).subList(0, shared);
        List<List<Unit>> tails = chains.stream()
                .map(chain -> chain.subList(shared, chain.size()))
                .toList();
        // by id: a level holds whole patterns, which take long to compare
        String level = tails.get(0).get(0).level().id();
        boolean alike = tails.stream().allMatch(tail -> tail.get(0).level().id().equals(level));
        return Optional.of(tails)
                .filter(all -> alike)
                .flatMap(all -> outer.isEmpty() ? plural(all, joining) : within(outer, all, joining));
    }

    /** How many units all chains begin with, leaving one to each. */
    private static int shared(List<List<Unit>> chains) {
        int shortest = chains.stream().mapToInt(List::size).min().orElse(0);
        int shared = 0;
        while (shared < shortest - 1) {
            Unit unit = chains.get(0).get(shared);
            int depth = shared;
            if (!chains.stream().allMatch(chain -> chain.get(depth) == unit)) {
                break;
            }
            shared++;
        }
        return shared;
    }

    private Optional<List<Inline>> within(List<Unit> outer, List<List<Unit>> tails, Joining joining) {
        if (tradition.citations().order() == Order.INNER_FIRST) {
            return plural(tails, joining).map(members -> followedBy(members, outer));
        }
        Optional<List<Inline>> before = tradition
                .citations()
                .severalOf()
                .flatMap(pattern -> plural(tails, joining)
                        .map(members -> JoinMembers.filled(
                                patterns.in(pattern), "{list}", members, "{unit}", citations.steps(outer))));
        return before.or(() -> after(outer, tails, joining));
    }

    /**
     * “sections 3(2) and 5”, “clauses (a) and (b)”: units of one level, each with what follows it. Of several one is
     * one: “section 3(2) or 5”.
     */
    private Optional<List<Inline>> plural(List<List<Unit>> tails, Joining joining) {
        Optional<Cite> cite = citations.cite(tails.get(0).get(0));
        Optional<Text> pattern = cite.flatMap(joining == Joining.TO ? Cite::range : one -> one.several(tails.size()));
        Optional<Text> each = cite.flatMap(Cite::each);
        // of several that have their name behind them none can do without it: 1. ali 2. točka
        boolean isNamedBehind =
                pattern.filter(words -> patterns.in(words).startsWith("{list}")).isPresent();
        boolean isOne =
                joining == Joining.OR && !isNamedBehind && tradition.citations().alternatives() == Alternatives.ONE;
        boolean innerFirst = tradition.citations().order() == Order.INNER_FIRST;
        if (pattern.isEmpty() || each.isEmpty() || (innerFirst && tails.stream().anyMatch(tail -> tail.size() > 1))) {
            return Optional.empty();
        }
        List<List<Inline>> members = new ArrayList<>();
        for (List<Unit> tail : tails) {
            Text words = isOne && members.isEmpty() ? cite.get().alone() : each.get();
            Optional<List<Inline>> member = member(tail, patterns.in(words));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        if (isOne) {
            return Optional.of(join.list(members, joining, cite));
        }
        String words = patterns.in(pattern.get());
        return Optional.of(
                joining == Joining.TO
                        ? JoinMembers.filled(words, "{from}", members.get(0), "{to}", members.get(1))
                        : JoinMembers.filled(words, "{list}", joined(members, tails, joining, cite), "", List.of()));
    }

    /** Members that are of one level: “3 to 5 and 7”. */
    private List<Inline> joined(
            List<List<Inline>> members, List<List<Unit>> tails, Joining joining, Optional<Cite> cite) {
        boolean isFlat = tails.stream().allMatch(tail -> tail.size() == 1);
        return join.list(isFlat && isRanged(joining) ? ranged(members, tails, cite) : members, joining, cite);
    }

    /** Inner first: “clauses (a) and (b)”, and then what they stand in. */
    private List<Inline> followedBy(List<Inline> members, List<Unit> outer) {
        List<Inline> citation = new ArrayList<>(members);
        List<Unit> order = new ArrayList<>(outer);
        Collections.reverse(order);
        for (Unit unit : order) {
            Optional<Text> pattern = citations.cite(unit).flatMap(Cite::following);
            if (pattern.isEmpty()) {
                break;
            }
            citation.add(citations.reference(unit, pattern.get()));
        }
        return citation;
    }

    /** Outer first: what they stand in, and then “(a) and (b)”, or as the level says how several follow. */
    private Optional<List<Inline>> after(List<Unit> outer, List<List<Unit>> tails, Joining joining) {
        Optional<Cite> cite = citations.cite(tails.get(0).get(0));
        Optional<Text> following = cite.flatMap(Cite::following);
        if (following.isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> several =
                joining == Joining.TO ? Optional.empty() : cite.flatMap(one -> one.severalFollowing(tails.size()));
        Optional<Text> each = cite.flatMap(Cite::each);
        boolean listed = several.isPresent() && each.isPresent();
        // “Article 34(1), (3) or (7)”, where paragraphs that begin a citation are “paragraphs 1, 3 or 7”
        String alone = patterns.in(listed ? each.get() : following.get()).stripLeading();
        // A level whose number follows a comma (“, point (a)”) reads ill where it is only repeated.
        if (!listed && cannotFollow(patterns.in(following.get()))) {
            return Optional.empty();
        }
        List<List<Inline>> members = new ArrayList<>();
        for (int index = 0; index < tails.size(); index++) {
            String first = index == 0 && !listed ? patterns.in(following.get()) : alone;
            Optional<List<Inline>> member = member(tails.get(index), first);
            if (member.isEmpty()) {
                return Optional.empty();
            }
            boolean deeper = index > 0 && tails.get(index - 1).size() > 1;
            members.add(deeper ? again(outer, member.get()) : member.get());
        }
        List<Inline> together = joined(members, tails, joining, cite);
        List<Inline> around = citations.steps(outer);
        String pattern = several.map(patterns::in).filter(words -> listed).orElse("{list}");
        if (Citations.isAround(pattern)) {
            return Optional.of(JoinMembers.filled(pattern, "{list}", together, Citations.UNIT, around));
        }
        List<Inline> citation = new ArrayList<>(around);
        citation.addAll(JoinMembers.filled(pattern, "{list}", together, "", List.of()));
        return Optional.of(citations.closed(citation));
    }

    /** Whether a unit so cited cannot stand beside another one: its comma would read as another member. */
    private static boolean cannotFollow(String pattern) {
        return pattern.startsWith(",") || Citations.isAround(pattern);
    }

    /** A unit and those that follow it; empty where one follows after a comma, which would read as another member. */
    private Optional<List<Inline>> member(List<Unit> tail, String first) {
        List<Inline> member = new ArrayList<>(List.of(citations.reference(tail.get(0), first)));
        for (Unit unit : tail.subList(1, tail.size())) {
            Optional<Text> following = citations.cite(unit).flatMap(Cite::following);
            if (following.isEmpty() || cannotFollow(patterns.in(following.get()))) {
                return Optional.empty();
            }
            member.add(citations.reference(unit, following.get()));
        }
        return Optional.of(member);
    }

    /** After a deeper unit the one around both is named again, where the tradition does so: “같은 조 제3항”. */
    private List<Inline> again(List<Unit> outer, List<Inline> member) {
        Unit around = outer.get(outer.size() - 1);
        List<Inline> named = new ArrayList<>();
        citations
                .cite(around)
                .flatMap(Cite::again)
                .ifPresent(pattern -> named.add(citations.reference(around, pattern)));
        named.addAll(member);
        return named;
    }
}
