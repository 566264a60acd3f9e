package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Coverage.Entry;
import org.banbill.assembly.Coverage.Status;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Jurisdiction.Competence;
import org.banbill.library.Demand;
import org.banbill.library.Meets;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Holds a bill against the letter: which provision meets which demand, and what is missing. */
final class CoverDemands {

    private final Sources sources;
    private final Jurisdiction jurisdiction;
    private final LanguageTag language;
    private final Map<ProvisionId, Unit> units;
    private final LocalVersion version;
    private final Citations citations;
    private final NamesByEnding names;
    private final Map<ProvisionId, Integer> places = new HashMap<>();
    private final Map<String, Set<ProvisionId>> meeting = new LinkedHashMap<>();
    private final Set<String> softened = new LinkedHashSet<>();

    CoverDemands(
            Sources sources,
            Jurisdiction jurisdiction,
            LanguageTag language,
            Map<ProvisionId, Unit> units,
            LocalVersion version,
            Citations citations) {
        this.sources = sources;
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.units = units;
        this.version = version;
        this.citations = citations;
        this.names = new NamesByEnding(units.keySet());
        units.keySet().forEach(id -> places.put(id, places.size()));
    }

    Coverage cover(List<Gathered> terms) {
        version.selection().body().stream()
                .flatMap(entry -> entry.clauses().stream())
                .forEach(clause -> clause.clause()
                        .meets()
                        .forEach(meets ->
                                note(meets, new ProvisionId(clause.clause().id()))));
        for (Gathered gathered : terms) {
            gathered.term()
                    .flatMap(term -> sources.term(term.term()))
                    .ifPresent(term ->
                            term.meets().forEach(meets -> note(meets, BillTree.DEFINITIONS.child(gathered.id()))));
        }
        List<Entry> entries = new ArrayList<>();
        sources.demands().values().forEach(demand -> entries.add(entry(demand)));
        return new Coverage(jurisdiction.id(), entries);
    }

    private void note(Meets meets, ProvisionId owner) {
        if (meets.provisions().isEmpty() && units.containsKey(owner)) {
            meet(meets, owner);
            if (version.softens(owner)) {
                softened.add(meets.demand());
            }
        }
        for (YamlScalar written : meets.provisions()) {
            find(owner, written.text()).ifPresent(id -> meet(meets, id));
            if (version.softens(owner.child(written.text()))) {
                softened.add(meets.demand());
            }
        }
    }

    private void meet(Meets meets, ProvisionId provision) {
        meeting.computeIfAbsent(meets.demand(), key -> new LinkedHashSet<>()).add(provision);
    }

    /** A provision by its way from the clause, also one that was moved, or by the end of its name. */
    private Optional<ProvisionId> find(ProvisionId owner, String path) {
        ProvisionId exact = owner.child(path);
        ProvisionId now = units.containsKey(exact) ? exact : version.moved().getOrDefault(exact, exact);
        if (units.containsKey(now)) {
            return Optional.of(now);
        }
        return names.ending(owner.clause(), path).stream()
                .filter(id -> id.path().startsWith(owner.path() + "."))
                .findFirst();
    }

    private Entry entry(Demand demand) {
        Set<ProvisionId> provisions = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        List<String> weakened = new ArrayList<>();
        Set<ProvisionId> ofWhole = meeting.getOrDefault(demand.id(), Set.of());
        provisions.addAll(ofWhole);
        for (String need : demand.needs()) {
            Set<ProvisionId> found = meeting.getOrDefault(need, Set.of());
            provisions.addAll(found);
            // A limit of competence holds even where a provision goes as far as the place can.
            boolean limited = limit(need, demand.id()).isPresent();
            if (limited || (found.isEmpty() && !(demand.parts().isEmpty() && !ofWhole.isEmpty()))) {
                missing.add(need);
            }
            if (softened.contains(need)) {
                weakened.add(need);
            }
        }
        List<String> reasons = new ArrayList<>();
        boolean allOutside = !missing.isEmpty();
        for (String need : missing) {
            Optional<Competence> limit = limit(need, demand.id());
            limit.map(this::words).filter(words -> !reasons.contains(words)).ifPresent(reasons::add);
            allOutside &= limit.isPresent();
        }
        Status status = status(demand, missing, weakened, allOutside);
        if (status == Status.MISSING || status == Status.WEAKENED) {
            reasons.addAll(gaps(demand, missing, weakened));
        }
        List<ProvisionId> inOrder = provisions.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .toList();
        return new Entry(
                demand.id(),
                status,
                inOrder.stream().map(ProvisionId::path).toList(),
                inOrder.stream().map(this::citation).distinct().toList(),
                together(reasons));
    }

    /** Whole sentences one after the other, anything less with a semicolon between. */
    private static String together(List<String> reasons) {
        StringBuilder together = new StringBuilder();
        for (String reason : reasons) {
            boolean hasEnded = !together.isEmpty()
                    && Character.getType(together.charAt(together.length() - 1)) == Character.OTHER_PUNCTUATION;
            together.append(together.isEmpty() ? "" : hasEnded ? " " : "; ").append(reason);
        }
        return together.toString();
    }

    private static Status status(Demand demand, List<String> missing, List<String> weakened, boolean allOutside) {
        if (missing.isEmpty()) {
            return weakened.isEmpty() ? Status.MET : Status.WEAKENED;
        }
        if (allOutside) {
            return Status.OUTSIDE_COMPETENCE;
        }
        return missing.size() < demand.needs().size() ? Status.WEAKENED : Status.MISSING;
    }

    private List<String> gaps(Demand demand, List<String> missing, List<String> weakened) {
        List<String> gaps = new ArrayList<>();
        if (demand.by() == Demand.By.OTHERS) {
            demand.why().map(text -> text.forPeople(language)).ifPresent(gaps::add);
            return gaps;
        }
        for (String need : missing) {
            gaps.add(need + ": " + meaning(demand, need));
        }
        for (String need : weakened) {
            gaps.add(need + " ✎ " + meaning(demand, need));
        }
        return gaps;
    }

    private String meaning(Demand demand, String need) {
        int slash = need.indexOf('/');
        return Optional.ofNullable(demand.parts().get(need.substring(slash + 1)))
                .orElse(demand.text())
                .forPeople(language);
    }

    private Optional<Competence> limit(String need, String demand) {
        return jurisdiction.competence().stream()
                .filter(limit -> limit.demand().equals(need) || limit.demand().equals(demand))
                .findFirst();
    }

    private String words(Competence limit) {
        return limit.why().forPeople(language)
                + limit.needs()
                        .map(text -> " → " + text.forPeople(language) + ".")
                        .orElse("");
    }

    private String citation(ProvisionId id) {
        Unit unit = units.get(id);
        if (unit == null) {
            return id.path();
        }
        String words = Inline.textOf(citations.full(unit));
        return words.isEmpty() ? id.path() : words;
    }
}
