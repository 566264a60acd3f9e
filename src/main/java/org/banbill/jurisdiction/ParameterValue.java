package org.banbill.jurisdiction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.Days;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/**
 * What a jurisdiction supplies for a parameter.
 *
 * @param value one text, or one for each language; empty for a list
 * @param list the items of a list
 * @param forms grammatical forms: name → text
 * @param source where the fact can be checked; empty for choices
 * @param checked the date on which somebody did
 */
public record ParameterValue(
        String parameter,
        Optional<Text> value,
        List<YamlScalar> list,
        Map<String, Text> forms,
        String source,
        String checked,
        Verified verified,
        Position position) {

    public ParameterValue {
        list = List.copyOf(list);
        forms = Map.copyOf(forms);
    }

    private static final Set<String> KEYS =
            Set.of("value", "unknown", "forms", "source", "checked", "verified", "why", "note");

    /** Whether somebody has checked a fact. */
    public enum Verified implements Named {
        YES,
        NO,
        /** A choice needs no check. */
        CHOICE,
        /** Nobody knows the value yet: the bill has a visible gap in its place. */
        UNKNOWN
    }

    /** One that somebody gives on the command line or in an answer: it is theirs, and needs no source. */
    public static ParameterValue given(String parameter, String value) {
        return new ParameterValue(
                parameter,
                Optional.of(Text.of(YamlScalar.given(value))),
                List.of(),
                Map.of(),
                "",
                "",
                Verified.CHOICE,
                Position.COMMAND_LINE);
    }

    static Map<String, ParameterValue> readAll(YamlMapping owner, Map<String, Parameter> schema, Findings findings) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        owner.findMapping("parameters", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                Parameter parameter = schema.get(id);
                if (parameter == null && schema.isEmpty()) {
                    continue; // the file of parameters could not be read, which is told already
                }
                if (parameter == null) {
                    findings.error(
                            Rule.UNKNOWN_PARAMETER,
                            all.keyPosition(id),
                            id,
                            Suggestion.didYouMean(id, schema.keySet()));
                } else {
                    all.findMapping(id, findings)
                            .ifPresent(mapping -> values.put(id, read(parameter, mapping, findings)));
                }
            }
        });
        return values;
    }

    /** The values under {@code set}: as if given on the command line, where whoever drafts answers for them. */
    static Map<String, ParameterValue> readSettings(
            YamlMapping owner, Map<String, Parameter> schema, Findings findings) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        owner.findMapping("set", findings).ifPresent(all -> {
            for (String id : all.keys()) {
                if (!schema.containsKey(id) && !schema.isEmpty()) {
                    findings.error(
                            Rule.UNKNOWN_PARAMETER,
                            all.keyPosition(id),
                            id,
                            Suggestion.didYouMean(id, schema.keySet()));
                }
                all.find(id)
                        .map(node -> Text.ofGiven(node, findings))
                        .ifPresent(text -> values.put(
                                id,
                                new ParameterValue(
                                        id,
                                        Optional.of(text),
                                        List.of(),
                                        Map.of(),
                                        "",
                                        "",
                                        Verified.CHOICE,
                                        all.keyPosition(id))));
            }
        });
        return values;
    }

    private static ParameterValue read(Parameter parameter, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        if (isUnknown(mapping, findings)) {
            return unknown(parameter, mapping, findings);
        }
        Optional<YamlNode> value = mapping.find("value");
        if (value.isEmpty()) {
            mapping.expectText("value", findings);
        }
        mapping.findText("checked", findings).ifPresent(day -> Days.check(day, findings));
        boolean isList = value.filter(YamlSequence.class::isInstance).isPresent();
        return new ParameterValue(
                parameter.id(),
                isList ? Optional.empty() : value.map(node -> Text.ofGiven(node, findings)),
                isList ? mapping.findTexts("value", findings) : List.of(),
                forms(mapping, findings),
                text(mapping, "source", findings),
                text(mapping, "checked", findings),
                verified(parameter, mapping, findings),
                mapping.position());
    }

    private static boolean isUnknown(YamlMapping mapping, Findings findings) {
        Optional<YamlScalar> written = mapping.findText("unknown", findings);
        written.filter(scalar -> !Set.of("yes", "true").contains(scalar.text()))
                .ifPresent(scalar -> findings.error(Rule.WRONG_TYPE.as("unknown"), scalar.position(), scalar));
        if (written.isPresent() && mapping.find("value").isPresent()) {
            findings.error(Rule.CLASH.as("unknown-value"), written.get().position());
        }
        return written.isPresent();
    }

    /** What the draft leaves a gap for. */
    private static ParameterValue unknown(Parameter parameter, YamlMapping mapping, Findings findings) {
        return new ParameterValue(
                parameter.id(),
                Optional.empty(),
                List.of(),
                Map.of(),
                text(mapping, "source", findings),
                "",
                Verified.UNKNOWN,
                mapping.position());
    }

    /** Forms stand as form → text, or as language → form → text. */
    private static Map<String, Text> forms(YamlMapping mapping, Findings findings) {
        Map<String, Text> forms = new LinkedHashMap<>();
        Map<String, Map<String, YamlScalar>> byForm = new LinkedHashMap<>();
        mapping.findMapping("forms", findings).ifPresent(all -> {
            for (String key : all.keys()) {
                Optional<YamlMapping> inside = all.find(key).flatMap(YamlNode::asMapping);
                if (LanguageTag.isOne(key) && inside.isPresent()) {
                    for (String form : inside.get().keys()) {
                        inside.get()
                                .findText(form, findings)
                                .ifPresent(text -> byForm.computeIfAbsent(form, name -> new HashMap<>())
                                        .put(key, text));
                    }
                } else {
                    all.find(key).map(node -> Text.ofGiven(node, findings)).ifPresent(text -> forms.put(key, text));
                }
            }
        });
        byForm.forEach((form, texts) -> forms.put(form, new Text(texts)));
        return forms;
    }

    private static Verified verified(Parameter parameter, YamlMapping mapping, Findings findings) {
        if (parameter.nature() == Parameter.Nature.CHOICE) {
            return Verified.CHOICE;
        }
        Optional<YamlScalar> verified = mapping.expectText("verified", findings);
        boolean yes = verified.filter(scalar -> Set.of("yes", "true").contains(scalar.text()))
                .isPresent();
        verified.filter(scalar -> !Set.of("yes", "true", "no", "false").contains(scalar.text()))
                .ifPresent(scalar -> findings.error(Rule.WRONG_TYPE.as("verified"), scalar.position(), scalar));
        if (yes) {
            mapping.expectText("source", findings);
            mapping.expectText("checked", findings);
        }
        return yes ? Verified.YES : Verified.NO;
    }

    /** The same value, with what another one has in languages that this one lacks. */
    ParameterValue inMoreLanguages(ParameterValue other) {
        Optional<Text> all =
                value.map(text -> other.value().map(text::inMoreLanguages).orElse(text));
        return new ParameterValue(parameter, all, list, forms, source, checked, verified, position);
    }

    /** The same value for another place, where nobody has checked it yet. */
    ParameterValue asLeadFrom(String place) {
        if (verified == Verified.UNKNOWN) {
            return this;
        }
        String lead = "taken over from " + place + (source.isEmpty() ? "" : " (" + source + ")");
        return new ParameterValue(parameter, value, list, forms, lead, "", Verified.NO, position);
    }

    private static String text(YamlMapping mapping, String key, Findings findings) {
        return mapping.findWords(key, findings).map(YamlScalar::text).orElse("");
    }
}
