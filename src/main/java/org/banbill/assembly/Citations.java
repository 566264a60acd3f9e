package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Reference;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.NumberFormat;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Cite;
import org.banbill.jurisdiction.Tradition.Order;
import org.banbill.jurisdiction.Tradition.Scope;
import org.banbill.library.DraftInline.Joining;
import org.banbill.source.Text;

/** Writes cross-references as the tradition cites: “section 3(2)(a)”, “제3조제2항제1호”, “point (a) of paragraph 2”. */
final class Citations {

    private final Tradition tradition;
    private final Form form;
    private final PatternText patterns;

    Citations(Tradition tradition, Form form, PatternText patterns) {
        this.tradition = tradition;
        this.form = form;
        this.patterns = patterns;
    }

    /** The citation of one or more targets, as it reads in {@code from}. */
    List<Inline> of(List<Unit> targets, Joining joining, Unit from) {
        List<List<Unit>> chains = new ArrayList<>();
        for (Unit target : targets) {
            chains.add(shortened(target.citationChain(), from.citationChain()));
        }
        if (targets.size() == 1) {
            return single(chains.get(0));
        }
        return plural(chains, joining).or(() -> siblings(chains, joining)).orElseGet(() -> joined(chains, joining));
    }

    /** The citation of a unit as it reads outside the text. */
    List<Inline> full(Unit target) {
        return single(target.citationChain());
    }

    /** Leaves out what the target shares with the place where it is cited, but never all of it. */
    private List<Unit> shortened(List<Unit> target, List<Unit> from) {
        if (tradition.citations().scope() == Scope.FULL) {
            return target;
        }
        int shared = 0;
        while (shared < target.size() - 1 && shared < from.size() && target.get(shared) == from.get(shared)) {
            shared++;
        }
        return target.subList(shared, target.size());
    }

    private List<Inline> single(List<Unit> chain) {
        List<Unit> order = new ArrayList<>(chain);
        if (tradition.citations().order() == Order.INNER_FIRST) {
            java.util.Collections.reverse(order);
        }
        List<Inline> citation = new ArrayList<>();
        for (Unit unit : order) {
            Optional<Text> pattern =
                    cite(unit).flatMap(cite -> citation.isEmpty() ? Optional.of(cite.alone()) : cite.following());
            if (pattern.isEmpty()) {
                break; // a level that never follows another is cited by the unit that it stands in
            }
            citation.add(reference(unit, pattern.get()));
        }
        return citation;
    }

    /** “sections 3 and 4”, where all targets are units of one level that need nothing before them. */
    private Optional<List<Inline>> plural(List<List<Unit>> chains, Joining joining) {
        boolean alike = chains.stream()
                .allMatch(chain -> chain.size() == 1
                        && isOfLevel(chain.get(0), chains.get(0).get(0)));
        Optional<Cite> cite = alike ? cite(chains.get(0).get(0)) : Optional.empty();
        Optional<Text> pattern = cite.flatMap(joining == Joining.TO ? Cite::range : Cite::several);
        Optional<Text> each = cite.flatMap(Cite::each);
        if (pattern.isEmpty() || each.isEmpty()) {
            return Optional.empty();
        }
        List<List<Inline>> members = new ArrayList<>();
        for (List<Unit> chain : chains) {
            members.add(List.of(reference(chain.get(0), each.get())));
        }
        String words = patterns.in(pattern.get());
        return Optional.of(
                joining == Joining.TO
                        ? filled(words, "{from}", members.get(0), "{to}", members.get(1))
                        : filled(words, "{list}", list(members, joining), "", List.of()));
    }

    /**
     * “section 3(2)(a) and (b)”, “clauses (a) and (b) of sub-section (2)”: where all targets are units of one level in
     * the same unit, that unit is named once.
     */
    private Optional<List<Inline>> siblings(List<List<Unit>> chains, Joining joining) {
        List<Unit> outer = withoutLast(chains.get(0));
        boolean same = !outer.isEmpty()
                && chains.stream()
                        .allMatch(chain ->
                                withoutLast(chain).equals(outer) && isOfLevel(last(chain), last(chains.get(0))));
        if (!same) {
            return Optional.empty();
        }
        return tradition.citations().order() == Order.INNER_FIRST
                ? ofOuter(chains, outer, joining)
                : inOuter(chains, outer, joining);
    }

    /** Inner first: “clauses (a) and (b)”, and then what they stand in. */
    private Optional<List<Inline>> ofOuter(List<List<Unit>> chains, List<Unit> outer, Joining joining) {
        return plural(chains.stream().map(chain -> List.of(last(chain))).toList(), joining)
                .map(members -> {
                    List<Inline> citation = new ArrayList<>(members);
                    for (int index = outer.size() - 1; index >= 0; index--) {
                        Optional<Text> pattern = cite(outer.get(index)).flatMap(Cite::following);
                        if (pattern.isEmpty()) {
                            break;
                        }
                        citation.add(reference(outer.get(index), pattern.get()));
                    }
                    return citation;
                });
    }

    /** Outer first: what they stand in, and then “(a) and (b)”, or as the level says how several follow. */
    private Optional<List<Inline>> inOuter(List<List<Unit>> chains, List<Unit> outer, Joining joining) {
        Optional<Cite> cite = cite(last(chains.get(0)));
        Optional<Text> following = cite.flatMap(Cite::following);
        if (following.isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> several = joining == Joining.TO ? Optional.empty() : cite.flatMap(Cite::severalFollowing);
        Optional<Text> each = cite.flatMap(Cite::each);
        List<Inline> citation = new ArrayList<>(single(outer));
        if (several.isPresent() && each.isPresent()) {
            List<List<Inline>> members = new ArrayList<>();
            chains.forEach(chain -> members.add(List.of(reference(last(chain), each.get()))));
            citation.addAll(filled(patterns.in(several.get()), "{list}", list(members, joining), "", List.of()));
            return Optional.of(citation);
        }
        // A level whose number follows a comma (“, point (a)”) reads ill where it is only repeated.
        String alone = patterns.in(each.orElse(following.get())).stripLeading();
        if (patterns.in(following.get()).startsWith(",") || alone.startsWith(",")) {
            return Optional.empty();
        }
        List<List<Inline>> members = new ArrayList<>();
        for (List<Unit> chain : chains) {
            members.add(List.of(
                    members.isEmpty()
                            ? reference(last(chain), following.get())
                            : new Reference(last(chain).id(), alone.replace("{n}", number(last(chain))))));
        }
        citation.addAll(list(members, joining));
        return Optional.of(citation);
    }

    /** By id: a level holds whole patterns, which take long to compare. */
    private static boolean isOfLevel(Unit unit, Unit other) {
        return unit.level().id().equals(other.level().id());
    }

    private static List<Unit> withoutLast(List<Unit> chain) {
        return chain.subList(0, chain.size() - 1);
    }

    private static Unit last(List<Unit> chain) {
        return chain.get(chain.size() - 1);
    }

    private List<Inline> joined(List<List<Unit>> chains, Joining joining) {
        List<List<Inline>> members = new ArrayList<>();
        chains.forEach(chain -> members.add(single(chain)));
        return list(members, joining);
    }

    /** a, b and c. */
    private List<Inline> list(List<List<Inline>> members, Joining joining) {
        Tradition.Citations citations = tradition.citations();
        Text last = switch (joining) {
            case AND -> citations.and();
            case OR -> citations.or();
            case TO -> citations.to();
        };
        List<Inline> result = new ArrayList<>(members.get(0));
        for (int index = 1; index < members.size() - 1; index++) {
            result.add(new Words(patterns.in(citations.between())));
            result.addAll(members.get(index));
        }
        return filled(patterns.in(last), "{a}", result, "{b}", members.get(members.size() - 1));
    }

    /** Puts members into the places of a pattern; the first place stands before the second. */
    private static List<Inline> filled(
            String pattern, String place, List<Inline> member, String otherPlace, List<Inline> otherMember) {
        List<Inline> result = new ArrayList<>();
        int at = pattern.indexOf(place);
        String rest = at < 0 ? "" : pattern.substring(at + place.length());
        words(at < 0 ? pattern : pattern.substring(0, at), result);
        result.addAll(member);
        int other = otherPlace.isEmpty() ? -1 : rest.indexOf(otherPlace);
        words(other < 0 ? rest : rest.substring(0, other), result);
        if (other >= 0) {
            result.addAll(otherMember);
            words(rest.substring(other + otherPlace.length()), result);
        }
        return result;
    }

    private static void words(String text, List<Inline> result) {
        if (!text.isEmpty()) {
            result.add(new Words(text));
        }
    }

    private Reference reference(Unit unit, Text pattern) {
        return new Reference(unit.id(), patterns.in(pattern).replace("{n}", number(unit)));
    }

    private String number(Unit unit) {
        Optional<NumberFormat> asCited = cite(unit).flatMap(Cite::number);
        Optional<NumberFormat> asPrinted =
                form.level(unit.level().id()).numbering().map(Form.Numbering::format);
        return unit.label()
                .flatMap(label -> asCited.or(() -> asPrinted).map(format -> format.write(label.number())))
                .orElse("");
    }

    private static Optional<Cite> cite(Unit unit) {
        return unit.level().cite();
    }
}
