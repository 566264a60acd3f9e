package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.language.Language;
import org.banbill.source.YamlScalar;

/**
 * The levels of quoted laws: those of the traditions in which these laws are drafted, set further in, without numbers
 * that anything in the bill could change.
 */
final class QuotedLevels {

    private final Tradition bill;
    private final Language language;
    private final PatternText patterns;
    private final Sources sources;
    private final Map<String, LevelForm> used = new LinkedHashMap<>();

    QuotedLevels(Tradition bill, Language language, PatternText patterns, Sources sources) {
        this.bill = bill;
        this.language = language;
        this.patterns = patterns;
        this.sources = sources;
    }

    /** The tradition of a quoted law: the one that is named, else the bill's own. */
    Tradition tradition(Optional<YamlScalar> named) {
        return named.flatMap(id -> sources.take(sources.places().tradition(id))).orElse(bill);
    }

    /** The level that a file names; empty, with a finding, where the tradition has none of that name. */
    Optional<Level> level(YamlScalar named, Tradition tradition) {
        Optional<Level> level = tradition.levelOfLaw(named.text());
        if (level.isEmpty()) {
            java.util.Set<String> known =
                    new java.util.TreeSet<>(tradition.levels().keySet());
            known.addAll(tradition.quotations().levels().keySet());
            sources.findings()
                    .error(
                            Rule.UNKNOWN_LEVEL.as("quoted"),
                            named.position(),
                            named,
                            tradition.id(),
                            Suggestion.didYouMean(named.text(), known));
        }
        return level;
    }

    /** The name under which the bill's form has the level of a quoted law. */
    String nameInBill(Level level, Tradition tradition) {
        String name = Form.QUOTED + (tradition.id().equals(bill.id()) ? "" : tradition.id() + "-") + level.id();
        used.computeIfAbsent(name, absent -> FormOf.quoted(level, name, bill, language, patterns));
        return name;
    }

    /** The looks of all levels that quoted units have. */
    Map<String, LevelForm> used() {
        return used;
    }
}
