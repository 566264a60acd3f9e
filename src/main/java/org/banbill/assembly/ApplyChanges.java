package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Jurisdiction.Action;
import org.banbill.jurisdiction.Jurisdiction.Change;
import org.banbill.library.Clause;
import org.banbill.library.Condition;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Marks;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Puts a jurisdiction's own versions in the place of provisions of the library. */
final class ApplyChanges {

    private final Jurisdiction jurisdiction;
    private final LanguageTag language;
    private final Findings findings;
    private final Set<Change> used = new HashSet<>();

    ApplyChanges(Jurisdiction jurisdiction, LanguageTag language, Findings findings) {
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.findings = findings;
    }

    /** The provisions after all changes; names of those replaced or removed are added to {@code changed}. */
    List<DraftProvision> apply(Clause clause, List<DraftProvision> provisions, List<String> changed) {
        List<DraftProvision> result = provisions;
        for (Change change : jurisdiction.changes()) {
            String path = change.provision().text();
            if (path.startsWith(clause.id() + ".")) {
                String within = path.substring(clause.id().length() + 1);
                result = at(result, List.of(within.split("\\.", -1)), change);
                if (used.contains(change) && change.action() != Action.EXTEND) {
                    changed.add(within);
                    if (clause.protection() == Clause.Protection.CORE) {
                        findings.warning(
                                "core-changed",
                                change.position(),
                                "`" + path + "` belongs to the protected core: this change may weaken a demand.",
                                "Extend it instead (`do: extend`), or have the change checked by a lawyer.");
                    }
                }
            }
        }
        return result;
    }

    private List<DraftProvision> at(List<DraftProvision> provisions, List<String> path, Change change) {
        List<DraftProvision> result = new ArrayList<>();
        for (DraftProvision provision : provisions) {
            if (!provision.id().equals(path.get(0))) {
                result.add(provision);
            } else if (path.size() > 1) {
                result.add(provision.withItems(at(provision.items(), path.subList(1, path.size()), change)));
            } else {
                used.add(change);
                changed(provision, change).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<DraftProvision> changed(DraftProvision provision, Change change) {
        return switch (change.action()) {
            case REMOVE -> Optional.empty();
            case REPLACE -> Optional.of(provision.withText(text(change)));
            case EXTEND -> {
                List<DraftProvision> items = new ArrayList<>(provision.items());
                items.add(new DraftProvision(
                        "added-" + (items.size() + 1),
                        Optional.empty(),
                        text(change),
                        DraftProvision.Join.NONE,
                        List.of(),
                        DraftProvision.DefinitionsHere.NO,
                        Optional.empty(),
                        Condition.ALWAYS,
                        java.util.Map.of(),
                        change.position()));
                yield Optional.of(provision.withItems(items));
            }
        };
    }

    private DraftText text(Change change) {
        Optional<YamlScalar> written = change.text().flatMap((Text text) -> text.in(language));
        if (written.isEmpty()) {
            findings.error(
                    "missing-text",
                    change.position(),
                    "The change of `" + change.provision() + "` has no text in `" + language + "`.",
                    "Add `" + language.base() + ": …` under `text`.");
        }
        return written.map(scalar -> Marks.read(scalar, findings)).orElse(new DraftText(List.of(), change.position()));
    }

    private static String wholeClause(Change change) {
        String clause = change.provision().text();
        return change.action() == Action.REMOVE
                ? "Remove its provisions one by one, or write an outline without it; `banbill show " + clause
                        + "` lists them."
                : "Name one, such as `" + clause + ".…`; `banbill show " + clause
                        + "` lists them. A whole clause of your own stands in the `clauses` of your folder.";
    }

    /** Tells of changes that fit nowhere in the clauses of this bill. */
    void reportUnused(Set<String> clauses) {
        for (Change change : jurisdiction.changes()) {
            String path = change.provision().text();
            int dot = path.indexOf('.');
            String clause = dot < 0 ? path : path.substring(0, dot);
            if (!used.contains(change)) {
                findings.error(
                        "unknown-provision",
                        change.provision().position(),
                        dot < 0 && clauses.contains(clause)
                                ? "`" + path + "` is a whole clause, and a change is of one provision of it."
                                : clauses.contains(clause)
                                        ? "`" + path + "` is not a provision of `" + clause + "`."
                                        : "`" + clause + "` is not a clause of this bill.",
                        dot < 0 && clauses.contains(clause)
                                ? wholeClause(change)
                                : clauses.contains(clause)
                                        ? "`banbill show " + clause + "` lists them."
                                        : Suggestion.didYouMean(clause, new TreeSet<>(clauses)));
            }
        }
    }
}
