package org.banbill.assembly;

import java.util.HashSet;
import java.util.Set;
import org.banbill.finding.Findings;
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
                            "known-name",
                            required.position(),
                            "`" + required + "` is not a clause.",
                            Suggestion.didYouMean(required.text(), library.clauseIds()));
                } else if (!there.contains(required.text()) && !untranslated.contains(required.text())) {
                    findings.error(
                            "missing-clause",
                            required.position(),
                            "`" + clause.id() + "` needs `" + required + "`, which is not in this bill.",
                            "Add `--with " + required + "`, or leave `" + clause.id() + "` out too.");
                }
            }
            for (YamlScalar excluded : clause.excludes()) {
                if (there.contains(excluded.text())) {
                    findings.error(
                            "clash",
                            excluded.position(),
                            "`" + clause.id() + "` and `" + excluded + "` exclude each other.",
                            "Leave one of them out with `--without`.");
                }
            }
        });
    }
}
