package org.banbill.assembly;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.bill.Inline.Value;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.ParameterValue.Verified;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Finds the value of a parameter for a place and language. */
final class FillParameters {

    /** The form of a value in capitals, which each has where its script knows them. */
    private static final String CAPITALS = "capitals";

    private static final Pattern PARAMETER = Pattern.compile("\\{\\{([a-z][a-z0-9-]*)\\}\\}");

    private final Map<String, Parameter> schema;
    private final Jurisdiction jurisdiction;
    private final Tradition tradition;
    private final LanguageTag language;
    private final Language rules;
    private final WriteValues values;
    private final Findings findings;
    private final Map<String, Optional<Value>> filled = new HashMap<>();
    private final Set<String> toldMissing = new HashSet<>();
    private final Set<String> toldSounds = new HashSet<>();
    private final Map<String, Position> asked = new LinkedHashMap<>();
    private final String gap;

    /** @param gap what stands in the place of a value that nobody knows yet, with {@code {what}} for its meaning */
    FillParameters(
            Map<String, Parameter> schema,
            Jurisdiction jurisdiction,
            Tradition tradition,
            LanguageTag language,
            Language rules,
            String gap,
            Findings findings) {
        this.gap = gap;
        this.schema = schema;
        this.jurisdiction = jurisdiction;
        this.tradition = tradition;
        this.language = language;
        this.rules = rules;
        this.values = new WriteValues(language, rules, tradition.writing(), jurisdiction.currency(), findings);
        this.findings = findings;
    }

    /**
     * The tradition's word for a mark such as {@code must not}, or a form of it that the tradition lists as a word. A
     * parameter in it (“this Chapter 19C”) is plain text there: the mark of what is not verified would stand in every
     * sentence; it stands where the number is given.
     */
    Optional<String> word(String name, Optional<String> form) {
        Text word = tradition.words().get(form.map(of -> name + "." + of).orElse(name));
        return Optional.ofNullable(word).flatMap(text -> text.in(language)).map(this::filledWord);
    }

    private String filledWord(YamlScalar word) {
        return PARAMETER
                .matcher(word.text())
                .replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1), Optional.empty(), word.position())
                        .map(Value::text)
                        .orElse("")));
    }

    /** The value of a parameter, or one of its forms; empty, with a finding, where it has none. */
    Optional<Value> value(String name, Optional<String> form, Position position) {
        Parameter parameter = schema.get(name);
        if (parameter == null) {
            unknown(name, form, position);
            return Optional.empty();
        }
        asked.putIfAbsent(name, position);
        String key = name + form.map(word -> "." + word).orElse("");
        Optional<Value> known = filled.get(key);
        if (known == null) {
            known = find(parameter, form);
            filled.put(key, known);
        }
        // Told once, where the text needs it first; the way out is the same for all places.
        if (known.isEmpty() && toldMissing.add(key)) {
            missing(parameter, form, position);
        }
        return known;
    }

    /**
     * Tells, once, of a value of which nobody can tell from its letters how it sounds, where a particle hangs on that.
     *
     * @param user where it is printed
     */
    void tellOfUnknownSound(Value value, Position user) {
        if (toldSounds.add(value.parameter())) {
            ParameterValue given = jurisdiction.parameters().get(value.parameter());
            findings.error(
                    Rule.LEFT_OVER_PARTICLE.as("unknown-sound"),
                    given == null ? user : given.position(),
                    value.text(),
                    value.parameter());
        }
    }

    /** Every parameter that was asked for, with the place that needed it first, in that order. */
    Map<String, Position> asked() {
        return Collections.unmodifiableMap(asked);
    }

    private void unknown(String name, Optional<String> form, Position position) {
        if (form.isPresent() && tradition.words().containsKey(name)) {
            String wanted = name + "." + form.get();
            findings.error(Rule.UNKNOWN_FORM.as("word"), position, name, tradition.id(), form.get(), wanted);
            return;
        }
        Set<String> known = new TreeSet<>(schema.keySet());
        known.addAll(tradition.words().keySet());
        findings.error(
                Rule.UNKNOWN_PARAMETER.as("or-word"),
                position,
                name,
                tradition.id(),
                Suggestion.didYouMean(name, known));
    }

    private Optional<Value> find(Parameter parameter, Optional<String> form) {
        ParameterValue given = jurisdiction.parameters().get(parameter.id());
        if (given != null && given.verified() == Verified.UNKNOWN) {
            return Optional.of(gapFor(parameter, given));
        }
        boolean verified = given == null || given.verified() != Verified.NO;
        if (given != null && given.value().isEmpty() && form.isEmpty()) {
            given.list().forEach(item -> PlainValue.check(parameter, item, rules, findings));
            return Optional.of(new Value(
                    parameter.id(),
                    values.list(given.list().stream().map(YamlScalar::text).toList()),
                    verified));
        }
        Optional<YamlScalar> value = (given == null ? parameter.standard() : given.value())
                .flatMap(text -> text.in(language))
                .filter(text -> !text.text().isBlank());
        value.ifPresent(text -> PlainValue.check(parameter, text, rules, findings));
        if (form.isPresent()) {
            Optional<Text> written = given == null
                    ? Optional.empty()
                    : Optional.ofNullable(given.forms().get(form.get()));
            Optional<YamlScalar> ofForm = written.flatMap(text -> text.in(language));
            ofForm.ifPresent(text -> PlainValue.check(parameter, text, rules, findings));
            return ofForm.map(YamlScalar::text)
                    .or(() -> value.flatMap(text -> form.get().equals(CAPITALS)
                            ? Optional.of(rules.upperCase(values.write(parameter, text.text(), text.position())))
                            : values.inForm(parameter, text, form.get())))
                    .map(text -> new Value(parameter.id(), text, verified));
        }
        return value.map(
                text -> new Value(parameter.id(), values.write(parameter, text.text(), text.position()), verified));
    }

    private Value gapFor(Parameter parameter, ParameterValue given) {
        findings.warning(
                Rule.UNKNOWN_VALUE,
                given.position(),
                parameter.id(),
                parameter.meaning().forPeople(language));
        String what = parameter.meaning().forPeople(language);
        return new Value(
                parameter.id(),
                gap.replace("{what}", Character.toLowerCase(what.charAt(0)) + what.substring(1)),
                false);
    }

    private void missing(Parameter parameter, Optional<String> form, Position position) {
        Message what = form.map(word -> Message.of("form-of", word, parameter.id()))
                .orElseGet(() -> Message.of("quoted", parameter.id()));
        findings.error(
                Rule.MISSING_VALUE,
                position,
                jurisdiction.id(),
                language,
                what,
                parameter.meaning().forPeople(language),
                wayOut(
                        parameter,
                        form,
                        Optional.ofNullable(jurisdiction.parameters().get(parameter.id()))));
    }

    /** A gap is never made unasked: who drafts says that the value is not known. */
    private Message wayOut(Parameter parameter, Optional<String> form, Optional<ParameterValue> given) {
        String entry = parameter.id() + ": " + entry(parameter, form);
        String file = jurisdiction.position().file();
        if (given.isPresent()) {
            Position there = given.get().position();
            return there.equals(Position.COMMAND_LINE)
                    ? Message.of("add-form-in-file", entry, file)
                    : Message.of("add-at", there);
        }
        Message add = form.isPresent()
                ? Message.of("add-in-file", entry, file)
                : Message.of("add-in-file-or-set", entry, file, parameter.id());
        return parameter.nature() == Parameter.Nature.FACT ? Message.of("or-leave-a-gap", add, parameter.id()) : add;
    }

    /** What is to be written, in its form. */
    private static String entry(Parameter parameter, Optional<String> form) {
        String value = switch (parameter.type()) {
            case TEXT, NAME, CITATION -> "…";
            case LIST -> "[…, …]";
            case YES_NO -> "yes";
            case NUMBER, PERCENT -> "10";
            case AMOUNT -> "50000";
            case DURATION -> "30 days";
            case DATE -> "2026-11-24";
        };
        return "{value: " + value
                + form.map(word -> ", forms: {" + word + ": …}").orElse("")
                + (parameter.nature() == Parameter.Nature.FACT ? ", source: …, verified: no}" : "}");
    }
}
