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
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Jurisdiction.Competence;
import org.banbill.library.Clause;
import org.banbill.library.Demand;
import org.banbill.library.Meets;
import org.banbill.library.Paper;
import org.banbill.library.PaperWords;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Holds a bill against the letter: which provision meets which demand, and what is missing. */
final class CoverDemands {

    /** Of a text that is shown beside another: enough to see what it is about. */
    private static final int LONGEST = 300;

    private final Sources sources;
    private final Jurisdiction jurisdiction;
    private final LanguageTag language;
    private final Map<ProvisionId, Unit> units;
    private final LocalVersion version;
    private final Citations citations;
    private final NamesByEnding names;
    private final Map<ProvisionId, Integer> places = new HashMap<>();
    private final Map<String, Set<ProvisionId>> meeting = new LinkedHashMap<>();
    /** What each part of a demand rests on, by its names in the model. */
    private final Map<String, Set<ProvisionId>> restingOn = new LinkedHashMap<>();

    private final Map<String, List<Deviation>> claims = new LinkedHashMap<>();
    private final Departures departures;
    private final PaperWords words;
    /** Papers that fit the place. */
    private final List<Paper> papers;

    CoverDemands(
            Sources sources,
            Jurisdiction jurisdiction,
            LanguageTag language,
            Map<ProvisionId, Unit> units,
            LocalVersion version,
            Departures departures,
            PaperWords words,
            Citations citations) {
        this.sources = sources;
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.units = units;
        this.version = version;
        this.departures = departures;
        this.words = words;
        this.citations = citations;
        this.papers = FittingPapers.of(sources, jurisdiction, language);
        this.names = new NamesByEnding(units.keySet());
        units.keySet().forEach(id -> places.put(id, places.size()));
    }

    Coverage cover(List<Gathered> terms) {
        version.selection().body().stream()
                .flatMap(entry -> entry.clauses().stream())
                .map(SelectedClause::clause)
                .forEach(this::note);
        for (Gathered gathered : terms) {
            ProvisionId owner = BillTree.DEFINITIONS.child(gathered.id());
            gathered.term().ifPresent(term -> departures.meets(term.term()).forEach(meets -> note(meets, owner)));
        }
        List<Entry> entries = new ArrayList<>();
        sources.demands().values().forEach(demand -> entries.add(entry(demand)));
        return new Coverage(jurisdiction.id(), entries);
    }

    /** What the model says that a clause meets, and what somebody's own clause claims beyond that. */
    private void note(Clause clause) {
        ProvisionId owner = new ProvisionId(clause.id());
        List<Meets> meets = departures.meets(clause);
        meets.forEach(one -> note(one, owner));
        for (Meets claimed : clause.meets()) {
            if (meets.stream().noneMatch(one -> one.demand().equals(claimed.demand()))) {
                note(claimed, owner);
                claims.computeIfAbsent(claimed.demand(), need -> new ArrayList<>())
                        .add(new Deviation(
                                owner,
                                Deviation.Kind.CLAIMED,
                                "",
                                "",
                                List.of(),
                                Deviation.Reach.of(owner),
                                claimed.position()));
            }
        }
    }

    private void note(Meets meets, ProvisionId owner) {
        Set<ProvisionId> rests = restingOn.computeIfAbsent(meets.demand(), need -> new LinkedHashSet<>());
        if (meets.provisions().isEmpty()) {
            rests.add(owner);
            if (units.containsKey(owner)) {
                meet(meets, owner);
            }
        }
        for (YamlScalar written : meets.provisions()) {
            find(owner, written.text()).ifPresent(id -> meet(meets, id));
            departures.inModel(owner, written.text()).ifPresent(rests::add);
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
                .filter(id -> id.isBelow(owner))
                .findFirst();
    }

    private Entry entry(Demand demand) {
        Set<ProvisionId> provisions = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        Set<Deviation> touching = new LinkedHashSet<>();
        touch(demand.id(), touching);
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
            touch(need, touching);
        }
        List<String> reasons = new ArrayList<>();
        boolean allOutside = !missing.isEmpty();
        for (String need : missing) {
            Optional<Competence> limit = limit(need, demand.id());
            limit.map(this::words).filter(words -> !reasons.contains(words)).ifPresent(reasons::add);
            allOutside &= limit.isPresent();
        }
        Status status = status(demand, missing, touching, allOutside);
        if (status == Status.MISSING || status == Status.WEAKENED) {
            reasons.addAll(gaps(demand, missing));
        }
        if (status != Status.MISSING && status != Status.OUTSIDE_COMPETENCE) {
            touching.stream().map(this::words).distinct().forEach(reasons::add);
        }
        List<Paper> instruments = papers.stream()
                .filter(paper ->
                        paper.meets().stream().anyMatch(met -> met.text().equals(demand.id())))
                .toList();
        if (!instruments.isEmpty() && status == Status.MISSING && demand.by() == Demand.By.OTHERS) {
            touching.addAll(inPapers(instruments));
            status = status(touching, Status.BY_PAPER);
            reasons.clear();
            touching.stream().map(this::words).distinct().forEach(reasons::add);
        }
        if (status != Status.MET) {
            instruments.stream().map(this::words).forEach(reasons::add);
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
                instruments.stream().map(Paper::id).toList(),
                together(reasons),
                List.copyOf(touching));
    }

    private void touch(String need, Set<Deviation> touching) {
        touching.addAll(departures.touching(restingOn.getOrDefault(need, Set.of())));
        touching.addAll(claims.getOrDefault(need, List.of()));
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

    private static Status status(Demand demand, List<String> missing, Set<Deviation> touching, boolean allOutside) {
        if (missing.isEmpty()) {
            return status(touching, Status.MET);
        }
        if (allOutside) {
            return Status.OUTSIDE_COMPETENCE;
        }
        return missing.size() < demand.needs().size() ? Status.WEAKENED : Status.MISSING;
    }

    /** What takes away from the papers that carry a demand; nothing where one of them is as the model has it. */
    private List<Deviation> inPapers(List<Paper> instruments) {
        List<List<Deviation>> each = instruments.stream()
                .map(paper -> departures.inPaper(paper.id()))
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).toList();
    }

    /** The worst that anything makes of it. */
    private static Status status(Set<Deviation> touching, Status untouched) {
        return touching.stream()
                .map(deviation -> deviation.kind().status())
                .max(Comparator.naturalOrder())
                .orElse(untouched);
    }

    private List<String> gaps(Demand demand, List<String> missing) {
        List<String> gaps = new ArrayList<>();
        if (demand.by() == Demand.By.OTHERS) {
            demand.why().map(text -> text.forPeople(language)).ifPresent(gaps::add);
            return gaps;
        }
        for (String need : missing) {
            gaps.add(need + ": " + demand.meaning(need).forPeople(language));
        }
        return gaps;
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

    /** “Public commitment of a company, a paper for companies to adopt; not by the bill” */
    private String words(Paper paper) {
        return word("why-paper")
                .replace("{title}", paper.title().forPeople(language))
                .replace("{for}", paper.use().forPeople(language));
    }

    /** What a deviation is, with the words before, where there were any, and after. */
    private String words(Deviation deviation) {
        String model = deviation.before().isEmpty() ? "" : word("why-model");
        String reason = word("why-" + deviation.kind().id());
        // a further item of a list of exceptions is one by where it stands
        return (deviation.words().isEmpty() ? reason.replaceAll(" ?\\(\\{words\\}\\)", "") : reason)
                .replace("{model}", model)
                .replace("{provision}", deviation.provision().path())
                .replace("{words}", String.join(", ", deviation.words()))
                .replace("{before}", shortened(deviation.before()))
                .replace("{after}", shortened(deviation.after()));
    }

    private String word(String key) {
        return sources.findings().take(words.in(language, key)).orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private String citation(ProvisionId id) {
        Unit unit = units.get(id);
        if (unit == null) {
            return id.path();
        }
        String words = citations.name(unit);
        return words.isEmpty() ? id.path() : words;
    }
}
