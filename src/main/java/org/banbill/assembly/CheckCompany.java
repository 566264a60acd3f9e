package org.banbill.assembly;

import java.util.HashSet;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Clause;
import org.banbill.library.Library;
import org.banbill.source.YamlScalar;

/** Holds the clauses of a bill to what they say of each other: which must be there too, and which must not. */
final class CheckCompany {

    private CheckCompany() {}

    static void check(Selection selection, Library library, Untranslated untranslated, Findings findings) {
        Set<String> there = new HashSet<>();
        selection.clauses().forEach(clause -> there.add(clause.clause().id()));
        selection.clauses().forEach(selected -> {
            Clause clause = selected.clause();
            for (YamlScalar required : clause.requires()) {
                if (!library.clauseIds().contains(required.text())) {
                    findings.error(
                            Rule.KNOWN_NAME,
                            required.position(),
                            required,
                            Message.of("a-clause"),
                            Suggestion.didYouMean(required.text(), library.clauseIds()));
                } else if (!there.contains(required.text()) && !untranslated.contains(required.text())) {
                    findings.error(Rule.MISSING_CLAUSE, required.position(), clause.id(), required);
                }
            }
            for (YamlScalar excluded : clause.excludes()) {
                if (there.contains(excluded.text())) {
                    findings.error(Rule.CLASH.as("excluded"), excluded.position(), clause.id(), excluded);
                }
            }
        });
    }
}
