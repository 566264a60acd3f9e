package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Words;
import org.banbill.jurisdiction.Cite;
import org.banbill.jurisdiction.Joins;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.DraftInline.Joining;
import org.banbill.source.Text;

/** Puts the members of a citation together with the words of the tradition: “a, b and c”, “a to b”. */
final class JoinMembers {

    private final Tradition tradition;
    private final Citations citations;
    private final PatternText patterns;

    JoinMembers(Tradition tradition, Citations citations, PatternText patterns) {
        this.tradition = tradition;
        this.citations = citations;
        this.patterns = patterns;
    }

    /** Citations that are not of one level: a, b and c. */
    List<Inline> list(List<List<Inline>> members, Joining joining) {
        return list(members, joining, Optional.empty());
    }

    /** @param level how the units of the level that all are of are cited */
    List<Inline> list(List<List<Inline>> members, Joining joining, Optional<Cite> level) {
        Joins joins = level.map(Cite::joins)
                .orElse(Joins.NONE)
                .over(tradition.citations().joins());
        Optional<Text> last = switch (joining) {
            case AND -> joins.and();
            case OR -> joins.or();
            case TO -> joins.to();
        };
        // what stands between two members closes the one before it, also where that is a comma itself
        List<Inline> result = new ArrayList<>(members.get(0));
        for (int index = 1; index < members.size() - 1; index++) {
            result = new ArrayList<>(citations.open(result));
            words(joins.between().map(patterns::in).orElse(""), result);
            result.addAll(members.get(index));
        }
        // a tradition without it is told of where it is read
        String pattern = last.map(patterns::in).orElse("{a}{b}");
        return filled(pattern, "{a}", result, "{b}", members.get(members.size() - 1));
    }

    /** Puts members into the places of a pattern; the first place stands before the second. */
    static List<Inline> filled(
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
}
