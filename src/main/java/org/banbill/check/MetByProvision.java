package org.banbill.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Places;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** The provisions by which a clause says to meet a demand exist. Passes: {@code [ban]}. Fails: {@code [bann]}. */
final class MetByProvision implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String id : library.clauseIds()) {
            List<Meets> meets =
                    library.clause(id).value().map(clause -> clause.meets()).orElse(List.of());
            library.languagesOfClause(id).or(Set.of()).stream()
                    .flatMap(language -> library.clauseText(id, new LanguageTag(language)).value().stream())
                    .limit(1)
                    .forEach(text -> expect(meets, paths(text.provisions(), ""), findings));
        }
        for (String id : library.termIds()) {
            List<Meets> meets =
                    library.term(id).value().map(term -> term.meets()).orElse(List.of());
            library.languagesOfTerm(id).or(Set.of()).stream()
                    .flatMap(language -> library.termText(id, new LanguageTag(language)).value().stream())
                    .limit(1)
                    .forEach(text -> expect(
                            meets,
                            new TreeSet<>(text.definitions()
                                    .flatMap(definition -> paths(definition.items(), "").stream())
                                    .toList()),
                            findings));
        }
    }

    private static Set<String> paths(List<DraftProvision> provisions, String before) {
        Set<String> paths = new TreeSet<>();
        for (DraftProvision provision : provisions) {
            paths.add(before + provision.id());
            paths.addAll(paths(provision.items(), before + provision.id() + "."));
        }
        return paths;
    }

    private static void expect(List<Meets> all, Set<String> paths, Findings findings) {
        Stream<YamlScalar> written = all.stream().flatMap(meets -> meets.provisions().stream());
        written.forEach(path -> {
            boolean known = paths.stream()
                    .anyMatch(each -> each.equals(path.text()) || new ProvisionId(each).endsIn(path.text()));
            if (!known) {
                findings.error(Rule.MET_BY_PROVISION, path.position(), path, Suggestion.didYouMean(path.text(), paths));
            }
        });
    }
}
