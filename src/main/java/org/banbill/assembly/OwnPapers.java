package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.assembly.Deviation.Reach;
import org.banbill.bill.ProvisionId;
import org.banbill.library.ClauseText;
import org.banbill.library.Library;
import org.banbill.library.Paper;
import org.banbill.source.YamlScalar;

/** What somebody's own texts make of papers that are the instrument for a demand. */
final class OwnPapers {

    private final Library library;
    private final DraftRequest request;
    private final TermIndex terms;
    private final ReadExceptions exceptions;
    private final PlainWords plain;

    OwnPapers(Library library, DraftRequest request, TermIndex terms, ReadExceptions exceptions, PlainWords plain) {
        this.library = library;
        this.request = request;
        this.terms = terms;
        this.exceptions = exceptions;
        this.plain = plain;
    }

    /** What departs from the model in each paper that meets a demand, by the papers' names. */
    Map<String, List<Deviation>> of(List<Paper> papers) {
        Map<String, List<Deviation>> found = new LinkedHashMap<>();
        if (library.hasOwn()) {
            papers.stream()
                    .filter(paper -> !paper.meets().isEmpty())
                    .forEach(paper -> found.put(paper.id(), of(paper)));
        }
        return found;
    }

    private List<Deviation> of(Paper paper) {
        List<Deviation> found = new ArrayList<>();
        if (library.isOwnPaper(paper.id())) {
            ProvisionId name = new ProvisionId(paper.id());
            found.add(new Deviation(name, Kind.CLAIMED, "", "", List.of(), Reach.of(name), paper.position()));
        }
        paper.document().stream()
                .filter(Paper.Clauses.class::isInstance)
                .map(Paper.Clauses.class::cast)
                .flatMap(entry -> entry.clauses().stream())
                .map(YamlScalar::text)
                .filter(library::isOwnClause)
                .forEach(clause -> found.addAll(new FindDeviations(
                                text(clause, library.model()),
                                text(clause, library),
                                LocalVersion.asItIs(),
                                terms,
                                exceptions,
                                plain)
                        .find()));
        return found;
    }

    /** All that a clause says in the language of the bill; what is wrong with its files is told where it is drafted. */
    private ModelText text(String clause, Library from) {
        ModelText text = new ModelText();
        Optional<ClauseText> written =
                from.clauseText(clause, request.language()).value();
        written.ifPresent(words -> text.addAll(new ProvisionId(clause), words.provisions()));
        return text;
    }
}
