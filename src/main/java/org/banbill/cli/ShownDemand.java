package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banbill.finding.Catalogue;
import org.banbill.library.Demand;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** A demand of the letter: what it asks, its parts, and which clauses and terms meet each. */
final class ShownDemand {

    private final Demand demand;
    private final LanguageTag asked;
    /** Demand or part → clause or term → the provisions that meet it. */
    private final Map<String, Map<String, List<String>>> met = new TreeMap<>();

    private ShownDemand(Demand demand, LanguageTag asked) {
        this.demand = demand;
        this.asked = asked;
    }

    static ShownDemand of(Demand demand, Library library, LanguageTag asked) {
        ShownDemand shown = new ShownDemand(demand, asked);
        library.clauseIds()
                .forEach(id -> library.clause(id).value().ifPresent(clause -> shown.gather(id, clause.meets())));
        library.termIds().forEach(id -> library.term(id).value().ifPresent(term -> shown.gather(id, term.meets())));
        return shown;
    }

    private void gather(String id, List<Meets> all) {
        for (Meets meets : all) {
            if (meets.demand().split("/", 2)[0].equals(demand.id())) {
                met.computeIfAbsent(meets.demand(), none -> new TreeMap<>())
                        .put(
                                id,
                                meets.provisions().stream()
                                        .map(YamlScalar::text)
                                        .toList());
            }
        }
    }

    List<String> lines(Catalogue words) {
        List<String> lines = new ArrayList<>();
        lines.add(demand.id() + ": " + demand.text().forPeople(asked));
        lines.add(words.say(demand.by() == Demand.By.LAW ? "show.by-law" : "show.by-others"));
        demand.why().ifPresent(why -> lines.add(why.forPeople(asked)));
        metBy(demand.id(), "  ", lines, words);
        demand.parts().forEach((part, meaning) -> {
            lines.add("  " + demand.id() + "/" + part + ": " + meaning.forPeople(asked));
            metBy(demand.id() + "/" + part, "    ", lines, words);
        });
        return lines;
    }

    private void metBy(String id, String indent, List<String> lines, Catalogue words) {
        met.getOrDefault(id, Map.of()).forEach((clause, provisions) -> {
            String where = provisions.isEmpty() ? clause : clause + " (" + String.join(", ", provisions) + ")";
            lines.add(indent + words.say("show.met-by", where));
        });
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "demand");
        data.put("id", demand.id());
        data.put("text", demand.text().forPeople(asked));
        data.put("by", demand.by().id());
        Map<String, Object> parts = new LinkedHashMap<>();
        demand.parts().forEach((part, meaning) -> parts.put(part, meaning.forPeople(asked)));
        data.put("parts", parts);
        data.put("met", met);
        return data;
    }
}
