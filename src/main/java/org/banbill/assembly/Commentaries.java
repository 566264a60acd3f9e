package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.Commentary;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.change.Remark;
import org.banbill.finding.Findings;
import org.banbill.library.Clause;
import org.banbill.library.Meets;
import org.banbill.library.PaperWords;
import org.banbill.library.Points;
import org.banbill.library.Precedent;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Gathers what the annotated copy says: drafting notes, demands, precedents, and why a provision was changed. */
final class Commentaries {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Sources sources;
    private final LanguageTag language;
    private final PaperWords words;
    private final Points points;
    private final Findings findings;

    Commentaries(Sources sources, LanguageTag language, PaperWords words) {
        this.sources = sources;
        this.language = language;
        this.words = words;
        this.points = sources.points();
        this.findings = sources.findings();
    }

    List<Commentary> of(
            LocalVersion version, List<Gathered> terms, Map<ProvisionId, Unit> units, List<Remark> remarks) {
        Map<ProvisionId, List<String>> byId = new LinkedHashMap<>();
        Map<String, List<Precedent>> bans = bans();
        version.selection()
                .clauses()
                .forEach(clause -> byId.put(
                        new ProvisionId(clause.clause().id()),
                        paragraphs(clause.text().note(), clause.clause().meets(), precedents(clause.clause(), bans))));
        for (Gathered gathered : terms) {
            gathered.term()
                    .ifPresent(text -> sources.term(text.term())
                            .ifPresent(term -> byId.put(
                                    BillTree.DEFINITIONS.child(gathered.id()),
                                    paragraphs(text.note(), term.meets(), term.precedents()))));
        }
        version.reasons()
                .forEach((id, changes) -> changes.forEach(change ->
                        byId.computeIfAbsent(id, none -> new ArrayList<>()).add(reason(change))));
        Map<String, List<Remark>> remarksOn = remarks.stream()
                .collect(Collectors.groupingBy(remark -> remark.provision().text()));
        List<Commentary> inReadingOrder = new ArrayList<>();
        for (ProvisionId id : units.keySet()) {
            List<String> paragraphs = byId.getOrDefault(id, List.of());
            if (!paragraphs.isEmpty()) {
                inReadingOrder.add(new Commentary(id, paragraphs));
            }
            remarksOn.getOrDefault(id.path(), List.of()).stream()
                    .map(remark -> commentary(id, remark))
                    .forEach(inReadingOrder::add);
        }
        return inReadingOrder;
    }

    /** Those that the clause names, and of the bans and cases that are data those that are made for it; each once. */
    private static List<Precedent> precedents(Clause clause, Map<String, List<Precedent>> bans) {
        Map<String, Precedent> once = new LinkedHashMap<>();
        Stream.concat(clause.precedents().stream(), bans.getOrDefault(clause.id(), List.of()).stream())
                .forEach(precedent -> once.putIfAbsent(precedent.citation(), precedent));
        return List.copyOf(once.values());
    }

    /** The bans and cases that are data, by the clauses that are made for them. */
    private Map<String, List<Precedent>> bans() {
        Map<String, List<Precedent>> byClause = new HashMap<>();
        for (String id : sources.library().banIds()) {
            sources.take(sources.library().ban(id))
                    .ifPresent(ban -> ban.clauses()
                            .forEach(clause -> byClause.computeIfAbsent(clause.text(), none -> new ArrayList<>())
                                    .add(ban.precedent())));
        }
        return byClause;
    }

    private static Commentary commentary(ProvisionId id, Remark remark) {
        return new Commentary(
                id,
                note(remark.note()),
                remark.answers().stream().map(Commentaries::note).toList());
    }

    private static Commentary.Note note(Remark.Note note) {
        return new Commentary.Note(
                note.by().map(YamlScalar::text).orElse(""),
                note.on().map(YamlScalar::text).orElse(""),
                List.of(note.text().text().split("\n", -1)),
                note.resolved() ? Commentary.State.RESOLVED : Commentary.State.OPEN);
    }

    private static String reason(Change change) {
        String whoAndWhen = Stream.of(change.by(), change.on())
                .flatMap(Optional::stream)
                .map(YamlScalar::text)
                .collect(Collectors.joining(", "));
        return "✎ " + change.why() + (whoAndWhen.isEmpty() ? "" : " (" + whoAndWhen + ")");
    }

    private List<String> paragraphs(String note, List<Meets> meets, List<Precedent> precedents) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(note.strip(), -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(SPACES.matcher(paragraph).replaceAll(" ").strip());
            }
        }
        if (!meets.isEmpty()) {
            paragraphs.add(String.join(", ", meets.stream().map(Meets::demand).toList()));
        }
        precedents.forEach(precedent -> paragraphs.add(written(precedent)));
        return paragraphs;
    }

    private String written(Precedent precedent) {
        String verified = word("precedent-" + precedent.verified().id());
        return word("precedent")
                .replace("{verified}", verified)
                .replace("{checked}", precedent.checked())
                .replace("{source}", precedent.source())
                .replace("{point}", points.of(precedent, language))
                .replace("{citation}", precedent.citation());
    }

    private String word(String key) {
        return findings.take(words.in(language, key)).orElse("");
    }
}
