package org.banbill.jurisdiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.change.Change;
import org.banbill.change.Remark;
import org.banbill.finding.Position;
import org.banbill.library.Condition;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * A place: its languages, tradition, outlines and parameter values, with all that it takes over from the place that it
 * extends.
 *
 * @param languages the first is the default
 * @param draftedIn those of them in which a draft is written where nobody asks for one
 * @param outline the default one
 * @param currency ISO 4217
 * @param options clause → option → choice
 * @param parameters every parameter that has a value
 * @param with clauses added to every outline
 * @param without clauses left out of every outline
 * @param changes own versions of provisions, in the order in which they are applied
 * @param remarks printed in the annotated copy
 * @param accepted warnings that are not repeated
 * @param lineage the places that it belongs to, from the nearest: its state, its country; not another city whose bill
 *     it takes as its model
 */
public record Jurisdiction(
        String id,
        Text name,
        String level,
        List<LanguageTag> languages,
        List<LanguageTag> draftedIn,
        Optional<YamlScalar> tradition,
        Optional<YamlScalar> outline,
        List<String> outlines,
        String currency,
        Set<String> facts,
        Map<String, Map<String, YamlScalar>> options,
        List<Competence> competence,
        Map<String, ParameterValue> parameters,
        List<YamlScalar> with,
        List<YamlScalar> without,
        List<Change> changes,
        List<Remark> remarks,
        List<Accepted> accepted,
        List<String> lineage,
        Position position)
        implements Condition.Facts {

    public Jurisdiction {
        languages = List.copyOf(languages);
        draftedIn = List.copyOf(draftedIn);
        outlines = List.copyOf(outlines);
        facts = Set.copyOf(facts);
        Map<String, Map<String, YamlScalar>> choices = new LinkedHashMap<>();
        options.forEach((clause, ofClause) -> choices.put(clause, unmodifiable(ofClause)));
        options = Collections.unmodifiableMap(choices);
        competence = List.copyOf(competence);
        parameters = unmodifiable(parameters);
        with = List.copyOf(with);
        without = List.copyOf(without);
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
        accepted = List.copyOf(accepted);
        lineage = List.copyOf(lineage);
    }

    /**
     * What this level of government cannot enact.
     *
     * @param demand a demand, or a part of one
     * @param needs what it would take
     */
    public record Competence(String demand, Text why, Optional<Text> needs, Position position) {}

    /** The same place with other changes. */
    public Jurisdiction withChanges(List<Change> others) {
        return with(parameters, others);
    }

    private static <V> Map<String, V> unmodifiable(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Whether this is one of its languages, in whatever country it is written. */
    public boolean speaks(LanguageTag language) {
        return languages.stream().anyMatch(tag -> tag.base().equals(language.base()));
    }

    @Override
    public boolean isGiven(String parameter) {
        return parameters.containsKey(parameter);
    }

    /** The same place with some values set by the user. */
    public Jurisdiction with(Map<String, ParameterValue> settings) {
        Map<String, ParameterValue> all = new LinkedHashMap<>(parameters);
        all.putAll(settings);
        return with(all, changes);
    }

    private Jurisdiction with(Map<String, ParameterValue> values, List<Change> others) {
        return new Jurisdiction(
                id,
                name,
                level,
                languages,
                draftedIn,
                tradition,
                outline,
                outlines,
                currency,
                facts,
                options,
                competence,
                values,
                with,
                without,
                others,
                remarks,
                accepted,
                lineage,
                position);
    }
}
