package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.finding.Catalogue;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** Where the values and texts of a draft come from, for people and for programs. */
final class Explanation {

    private final List<String> lines = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Object> provisions = new ArrayList<>();
    private final List<Object> changes = new ArrayList<>();

    private final Catalogue words;

    private Explanation(Catalogue words) {
        this.words = words;
    }

    /** @param only a parameter or provision; empty for all */
    static Explanation of(
            String only,
            Bill bill,
            Jurisdiction jurisdiction,
            Map<String, Parameter> parameters,
            LanguageTag language,
            Catalogue words) {
        Explanation explanation = new Explanation(words);
        parameters.values().stream()
                .filter(parameter -> only.isEmpty() || parameter.id().equals(only))
                .forEach(parameter -> explanation.value(parameter, jurisdiction, language));
        bill.provisions()
                .filter(provision -> only.isEmpty() || isWithin(provision.id().path(), only))
                .forEach(explanation::provision);
        jurisdiction.changes().stream()
                .filter(change -> only.isEmpty() || isWithin(change.provision().text(), only))
                .forEach(explanation::change);
        return explanation;
    }

    List<String> lines() {
        return lines;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("values", values);
        data.put("provisions", provisions);
        data.put("changes", changes);
        return data;
    }

    private static boolean isWithin(String provision, String asked) {
        return new ProvisionId(provision).isWithin(new ProvisionId(asked));
    }

    private void value(Parameter parameter, Jurisdiction jurisdiction, LanguageTag language) {
        ParameterValue given = jurisdiction.parameters().get(parameter.id());
        if (given != null) {
            String value = given.value()
                    .map(text -> text.forPeople(language))
                    .orElseGet(() -> String.join(
                            ", ", given.list().stream().map(YamlScalar::text).toList()));
            String standing = switch (given.verified()) {
                case YES -> words.say("explain.source", given.source(), given.checked());
                case NO ->
                    given.source().isEmpty()
                            ? words.say("explain.unverified")
                            : words.say("explain.unverified-lead", given.source());
                case CHOICE -> words.say("explain.choice");
                case UNKNOWN -> words.say("explain.unknown");
            };
            value(parameter.id(), value, given.position().toString(), standing);
            Map<String, Object> data = begin("parameter", parameter.id());
            data.put("value", value);
            data.put("position", given.position().toString());
            data.put("verified", given.verified().id());
            data.put("source", given.source());
            data.put("checked", given.checked());
            values.add(data);
        } else if (parameter.standard().isPresent()) {
            String value = parameter.standard().get().forPeople(language);
            value(parameter.id(), value, parameter.position().toString(), words.say("explain.default"));
            Map<String, Object> data = begin("parameter", parameter.id());
            data.put("value", value);
            data.put("position", parameter.position().toString());
            data.put("verified", "default");
            values.add(data);
        }
    }

    private void value(String parameter, String value, String position, String standing) {
        lines.add("{{" + parameter + "}} = " + value + "  [" + position + "; " + standing + "]");
    }

    private void provision(Provision provision) {
        String text = Stream.of(provision.heading(), provision.text())
                .map(Inline::textOf)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        Optional<String> label = provision.label().map(written -> written.text());
        lines.add(provision.id() + "  " + label.map(number -> number + " ").orElse("") + shortened(text) + "  ["
                + provision.origin() + "]");
        Map<String, Object> data = begin("provision", provision.id().path());
        label.ifPresent(number -> data.put("label", number));
        data.put("text", text);
        data.put("position", provision.origin().toString());
        provisions.add(data);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 70
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 70)) + "…";
    }

    private void change(Change change) {
        lines.add(words.say("explain.changed", change.provision()) + "  [" + change.position()
                + change.by().map(author -> "; " + words.say("by", author)).orElse("")
                + change.on().map(day -> "; " + words.say("on", day)).orElse("") + "; "
                + words.say("why", change.why()) + "]");
        Map<String, Object> data = begin("provision", change.provision().text());
        data.put("do", change.action().id());
        data.put("why", change.why());
        change.by().ifPresent(author -> data.put("by", author.text()));
        change.on().ifPresent(day -> data.put("on", day.text()));
        data.put("position", change.position().toString());
        changes.add(data);
    }

    private static Map<String, Object> begin(String key, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(key, name);
        return data;
    }
}
