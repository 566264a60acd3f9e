package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.Commentary;
import org.banbill.bill.ProvisionId;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.library.Precedent;
import org.banbill.source.LanguageTag;

/** Gathers what the annotated copy says: drafting notes, demands, precedents, and why a provision was changed. */
final class Commentaries {

    private final Library library;
    private final LanguageTag language;

    Commentaries(Library library, LanguageTag language) {
        this.library = library;
        this.language = language;
    }

    List<Commentary> of(Selection selection, List<Gathered> terms, Map<ProvisionId, Unit> units) {
        Map<ProvisionId, Commentary> byId = new LinkedHashMap<>();
        selection.clauses().forEach(clause -> {
            ProvisionId id = new ProvisionId(clause.clause().id());
            byId.put(
                    id,
                    commentary(
                            id,
                            clause.text().note(),
                            clause.clause().meets(),
                            clause.clause().precedents()));
        });
        for (Gathered gathered : terms) {
            ProvisionId id =
                    new ProvisionId("definitions").child(gathered.term().term());
            library.term(gathered.term().term())
                    .ifPresent(term ->
                            byId.put(id, commentary(id, gathered.term().note(), term.meets(), term.precedents())));
        }
        List<Commentary> inReadingOrder = new ArrayList<>();
        for (ProvisionId id : units.keySet()) {
            Commentary commentary = byId.get(id);
            if (commentary != null && !commentary.paragraphs().isEmpty()) {
                inReadingOrder.add(commentary);
            }
        }
        return inReadingOrder;
    }

    private Commentary commentary(ProvisionId id, String note, List<Meets> meets, List<Precedent> precedents) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : note.strip().split("\n\\s*\n", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.replaceAll("\\s+", " ").strip());
            }
        }
        if (!meets.isEmpty()) {
            paragraphs.add(String.join(", ", meets.stream().map(Meets::demand).toList()));
        }
        for (Precedent precedent : precedents) {
            String point = precedent
                    .point()
                    .map(text -> " " + text.forPeople(language))
                    .orElse("");
            paragraphs.add(precedent.citation() + "." + point + " [" + precedent.source() + ", " + precedent.checked()
                    + ", verified: " + precedent.verified().word() + "]");
        }
        return new Commentary(id, paragraphs);
    }
}
