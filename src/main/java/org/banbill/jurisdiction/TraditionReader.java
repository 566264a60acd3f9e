package org.banbill.jurisdiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.TextPlace;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition.Citations;
import org.banbill.jurisdiction.Tradition.Definitions;
import org.banbill.jurisdiction.Tradition.HeadingLetters;
import org.banbill.jurisdiction.Tradition.Headings;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.jurisdiction.Tradition.Lists;
import org.banbill.jurisdiction.Tradition.Only;
import org.banbill.jurisdiction.Tradition.Opening;
import org.banbill.jurisdiction.Tradition.Order;
import org.banbill.jurisdiction.Tradition.Page;
import org.banbill.jurisdiction.Tradition.Quotations;
import org.banbill.jurisdiction.Tradition.Scope;
import org.banbill.jurisdiction.Tradition.Sort;
import org.banbill.jurisdiction.Tradition.TermHeading;
import org.banbill.jurisdiction.Tradition.Writing;
import org.banbill.language.Numbers;
import org.banbill.library.Condition;
import org.banbill.source.Ids;
import org.banbill.source.SourceFile;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads a tradition's file. */
final class TraditionReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "for",
            "page",
            "fonts",
            "date",
            "amount",
            "percent",
            "numbers",
            "durations",
            "numerals",
            "words",
            "levels",
            "citations",
            "lists",
            "definitions",
            "quotations",
            "line-styles",
            "document");
    private static final Set<String> LEVEL_KEYS = Set.of(
            "only",
            "number",
            "label",
            "first-label",
            "sole-label",
            "shoulder",
            "group-times",
            "inside",
            "items",
            "after-label",
            "label-looks",
            "heading",
            "text",
            "outline-level",
            "line",
            "text-line",
            "cite");

    private static final Map<String, LineNumbers> LINE_NUMBERS = Map.of(
            "no", LineNumbers.NONE,
            "false", LineNumbers.NONE,
            "yes", LineNumbers.EACH_PAGE,
            "true", LineNumbers.EACH_PAGE,
            "every-fifth", LineNumbers.EVERY_FIFTH);

    static final Text NOTHING = Text.of(new YamlScalar("", new SourceFile("", ""), 0));

    private final Findings findings;
    private final LookReader looks;
    private final PatternCheck patterns;
    private final CiteReader cites;

    private TraditionReader(Findings findings) {
        this.findings = findings;
        this.patterns = new PatternCheck(findings);
        this.cites = new CiteReader(patterns, findings);
        this.looks = new LookReader(findings);
    }

    static Tradition read(String id, YamlMapping mapping, Findings findings) {
        return new TraditionReader(findings).tradition(id, mapping);
    }

    private Tradition tradition(String id, YamlMapping mapping) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Level> levels = new LinkedHashMap<>();
        mapping.expectMapping("levels", findings)
                .ifPresent(all -> all.keys().forEach(key -> {
                    Ids.check(key, all.keyPosition(key), findings);
                    all.findMapping(key, findings).ifPresent(level -> levels.put(key, level(key, level)));
                }));
        checkLevels(levels, levels.keySet());
        Quotations quotations = quotations(mapping, levels);
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        mapping.findMapping("line-styles", findings)
                .ifPresent(all -> all.keys().forEach(key -> {
                    Ids.check(key, all.keyPosition(key), findings);
                    styles.put(key, looks.line(key, all.findMapping(key, findings)));
                }));
        return new Tradition(
                id,
                text(mapping, "name"),
                findings.take(Condition.levels(mapping, "for")).orElse(List.of()),
                page(mapping),
                fonts(mapping),
                new Writing(
                        Text.find(mapping, "date", findings).map(patterns::checkDate),
                        pattern(mapping, "amount", "{currency}", "{symbol}", "{number}")
                                .map(text -> patterns.checkOnce(text, "{number}")),
                        pattern(mapping, "percent", "{number}").map(text -> patterns.checkOnce(text, "{number}")),
                        Text.find(mapping, "numbers", findings),
                        Text.find(mapping, "durations", findings),
                        numerals(mapping)),
                words(mapping),
                levels,
                citations(mapping),
                lists(mapping),
                definitions(mapping, levels),
                quotations,
                styles,
                new DocumentReader(findings, styles.keySet(), levels.keySet()).entries(mapping),
                mapping.position());
    }

    private Optional<String> numerals(YamlMapping mapping) {
        Optional<YamlScalar> written = mapping.findText("numerals", findings);
        written.filter(system -> !Numbers.isSystem(system.text()))
                .ifPresent(system -> findings.error(Rule.WRONG_TYPE.as("digits"), system.position(), system));
        return written.map(YamlScalar::text).filter(Numbers::isSystem);
    }

    private void checkLevels(Map<String, Level> levels, Set<String> known) {
        for (Level level : levels.values()) {
            if (level.id().startsWith(Form.QUOTED)) {
                findings.error(Rule.UNKNOWN_LEVEL.as("quoted-name"), level.position(), level.id(), Form.QUOTED);
            }
            for (Optional<String> named : java.util.List.of(level.inside(), level.items())) {
                named.filter(name -> !known.contains(name))
                        .ifPresent(name -> findings.error(
                                Rule.UNKNOWN_LEVEL.as("in-tradition"),
                                level.position(),
                                name,
                                Suggestion.didYouMean(name, known)));
            }
            level.cite().filter(cite -> level.number().isPresent()).ifPresent(cite -> cites.check(level, cite));
            if (level.number().isPresent() && level.cite().isEmpty()) {
                findings.error(Rule.MISSING_KEY.as("cite"), level.position(), level.id());
            }
        }
    }

    private Page page(YamlMapping mapping) {
        YamlMapping page = orEmpty(mapping.expectMapping("page", findings), mapping);
        page.refuseOtherKeys(Set.of("size", "margins", "line-numbers", "header", "footer"), findings);
        YamlMapping margins = orEmpty(page.findMapping("margins", findings), page);
        margins.refuseOtherKeys(Set.of("top", "bottom", "left", "right"), findings);
        boolean letter =
                page.expectText("size", findings).filter(this::isLetter).isPresent();
        return new Page(
                letter ? 215.9 : 210,
                letter ? 279.4 : 297,
                looks.number(margins, "top", 25),
                looks.number(margins, "bottom", 25),
                looks.number(margins, "left", 25),
                looks.number(margins, "right", 25),
                lineNumbers(page),
                pattern(page, "header", "{page}", "{pages}"),
                pattern(page, "footer", "{page}", "{pages}"));
    }

    private LineNumbers lineNumbers(YamlMapping page) {
        Optional<YamlScalar> written = page.findText("line-numbers", findings);
        written.filter(scalar -> !LINE_NUMBERS.containsKey(scalar.text()))
                .ifPresent(scalar -> findings.error(Rule.WRONG_TYPE.as("line-numbers"), scalar.position(), scalar));
        return written.map(scalar -> LINE_NUMBERS.getOrDefault(scalar.text(), LineNumbers.NONE))
                .orElse(LineNumbers.NONE);
    }

    private boolean isLetter(YamlScalar size) {
        Set<String> known = Set.of("A4", "Letter");
        if (!known.contains(size.text())) {
            findings.error(
                    Rule.WRONG_TYPE.as("paper-size"), size.position(), size, Suggestion.didYouMean(size.text(), known));
        }
        return size.text().equals("Letter");
    }

    private Fonts fonts(YamlMapping mapping) {
        YamlMapping fonts = orEmpty(mapping.expectMapping("fonts", findings), mapping);
        fonts.refuseOtherKeys(Set.of("latin", "east-asian", "complex", "second", "size", "line-spacing"), findings);
        String latin = fonts.expectText("latin", findings).map(YamlScalar::text).orElse("");
        return new Fonts(
                latin,
                fonts.findText("east-asian", findings).map(YamlScalar::text).orElse(latin),
                fonts.findText("complex", findings).map(YamlScalar::text).orElse(latin),
                fonts.findText("second", findings).map(YamlScalar::text).orElse(latin),
                looks.number(fonts, "size", 11),
                looks.number(fonts, "line-spacing", 1),
                Direction.LEFT_TO_RIGHT); // until a language is chosen
    }

    private Map<String, Text> words(YamlMapping mapping) {
        Map<String, Text> words = new LinkedHashMap<>();
        mapping.findMapping("words", findings)
                .ifPresent(all -> all.keys()
                        .forEach(key -> Text.find(all, key, findings)
                                .map(word -> patterns.check(patterns.checkWords(word)))
                                .ifPresent(word -> words.put(key, word))));
        return words;
    }

    private Level level(String id, YamlMapping mapping) {
        mapping.refuseOtherKeys(LEVEL_KEYS, findings);
        YamlMapping heading = orEmpty(mapping.findMapping("heading", findings), mapping);
        heading.refuseOtherKeys(Set.of("before", "after", "looks", "capital"), findings);
        return new Level(
                id,
                mapping.findText("inside", findings).map(YamlScalar::text),
                mapping.findText("items", findings).map(YamlScalar::text),
                looks.oneOf(mapping, "only", Only.values(), Only.NUMBERED),
                mapping.findText("number", findings).flatMap(cites::numberFormat),
                label(mapping, "label").orElse(NOTHING),
                label(mapping, "first-label"),
                pattern(mapping, "sole-label"),
                all(mapping, "shoulder", "{ref}"),
                (int) looks.number(mapping, "group-times", 0),
                looks.oneOf(mapping, "after-label", AfterLabel.values(), AfterLabel.TAB),
                looks.looks(mapping, "label-looks"),
                mapping.find("heading").isPresent() ? Headings.PRINTED : Headings.LEFT_OUT,
                pattern(heading, "before"),
                pattern(heading, "after"),
                looks.looks(heading, "looks"),
                looks.yes(heading, "capital") ? HeadingLetters.CAPITAL : HeadingLetters.AS_WRITTEN,
                looks.oneOf(mapping, "text", TextPlace.values(), TextPlace.BESIDE),
                (int) looks.number(mapping, "outline-level", 0),
                looks.line(id, mapping.findMapping("line", findings)),
                looks.line(id + "-text", mapping.findMapping("text-line", findings)),
                mapping.findMapping("cite", findings).map(cites::read),
                mapping.position());
    }

    /** A label holds the place of the number once, where there is a number. */
    private Optional<Text> label(YamlMapping mapping, String key) {
        Optional<Text> label = pattern(mapping, key, "{n}");
        if (mapping.find("number").isPresent()) {
            label.ifPresent(text -> patterns.checkOnce(text, "{n}"));
        }
        return label;
    }

    private Citations citations(YamlMapping mapping) {
        YamlMapping citations = orEmpty(mapping.expectMapping("citations", findings), mapping);
        citations.refuseOtherKeys(Set.of("order", "relative", "join", "several-of", "in-statements"), findings);
        YamlMapping join = orEmpty(citations.expectMapping("join", findings), citations);
        join.refuseOtherKeys(Set.of("and", "or", "to", "between"), findings);
        return new Citations(
                looks.oneOf(citations, "order", Order.values(), Order.OUTER_FIRST),
                looks.yes(citations, "relative") ? Scope.RELATIVE : Scope.FULL,
                all(text(join, "and"), "{a}", "{b}"),
                all(text(join, "or"), "{a}", "{b}"),
                all(text(join, "to"), "{a}", "{b}"),
                text(join, "between"),
                all(citations, "several-of", "{list}", "{unit}"),
                inStatements(citations));
    }

    private Map<String, Text> inStatements(YamlMapping citations) {
        Map<String, Text> words = new LinkedHashMap<>();
        citations
                .findMapping("in-statements", findings)
                .ifPresent(all -> all.keys().forEach(key -> words.put(key, text(all, key))));
        return words;
    }

    private Lists lists(YamlMapping mapping) {
        YamlMapping lists = orEmpty(mapping.findMapping("lists", findings), mapping);
        lists.refuseOtherKeys(Set.of("introduction", "between", "before-last", "end", "before-after"), findings);
        YamlMapping last = orEmpty(lists.findMapping("before-last", findings), lists);
        last.refuseOtherKeys(Set.of("and", "or", "none"), findings);
        return new Lists(
                orNothing(lists, "introduction"),
                orNothing(lists, "between"),
                orNothing(last, "and"),
                orNothing(last, "or"),
                orNothing(last, "none"),
                orNothing(lists, "end"),
                orNothing(lists, "before-after"));
    }

    private Definitions definitions(YamlMapping mapping, Map<String, Level> levels) {
        YamlMapping definitions = orEmpty(mapping.expectMapping("definitions", findings), mapping);
        definitions.refuseOtherKeys(
                Set.of("level", "introduction", "head", "heading", "looks", "sort", "between", "before-last", "end"),
                findings);
        Optional<YamlScalar> level = definitions.expectText("level", findings);
        level.filter(scalar -> !levels.containsKey(scalar.text()))
                .ifPresent(scalar -> findings.error(
                        Rule.UNKNOWN_LEVEL.as("in-tradition"),
                        scalar.position(),
                        scalar,
                        Suggestion.didYouMean(scalar.text(), levels.keySet())));
        Text between = orNothing(definitions, "between");
        return new Definitions(
                level.map(YamlScalar::text).orElse(""),
                pattern(definitions, "introduction"),
                all(text(definitions, "head"), "{term}"),
                looks.yes(definitions, "heading") ? TermHeading.YES : TermHeading.NO,
                looks.looks(definitions, "looks"),
                looks.oneOf(definitions, "sort", Sort.values(), Sort.ALPHABETICAL),
                between,
                Text.find(definitions, "before-last", findings).orElse(between),
                orNothing(definitions, "end"));
    }

    private Quotations quotations(YamlMapping mapping, Map<String, Level> ofBills) {
        YamlMapping quotations = orEmpty(mapping.findMapping("quotations", findings), mapping);
        quotations.refuseOtherKeys(
                Set.of(
                        "open",
                        "close",
                        "opening",
                        "introduction",
                        "end",
                        "indent",
                        "added-looks",
                        "struck-looks",
                        "levels"),
                findings);
        Map<String, Level> levels = new LinkedHashMap<>();
        quotations
                .findMapping("levels", findings)
                .ifPresent(all -> all.keys().forEach(key -> {
                    Ids.check(key, all.keyPosition(key), findings);
                    all.findMapping(key, findings).ifPresent(level -> levels.put(key, level(key, level)));
                }));
        Set<String> known = new java.util.TreeSet<>(ofBills.keySet());
        known.addAll(levels.keySet());
        checkLevels(levels, known);
        return new Quotations(
                orNothing(quotations, "open"),
                orNothing(quotations, "close"),
                looks.oneOf(quotations, "opening", Opening.values(), Opening.THE_FIRST),
                orNothing(quotations, "introduction"),
                orNothing(quotations, "end"),
                looks.number(quotations, "indent", 0),
                looks.looks(quotations, "added-looks"),
                looks.looks(quotations, "struck-looks"),
                levels);
    }

    private Optional<Text> pattern(YamlMapping mapping, String key, String... places) {
        return Text.find(mapping, key, findings).map(text -> patterns.check(text, places));
    }

    /** A pattern that holds each of these places once. */
    private Optional<Text> all(YamlMapping mapping, String key, String... places) {
        return Text.find(mapping, key, findings).map(text -> all(text, places));
    }

    private Text all(Text text, String... places) {
        patterns.check(text, places);
        for (String place : places) {
            patterns.checkOnce(text, place);
        }
        return text;
    }

    private Text text(YamlMapping mapping, String key) {
        return Text.expect(mapping, key, findings).orElse(NOTHING);
    }

    private Text orNothing(YamlMapping mapping, String key) {
        return Text.find(mapping, key, findings).orElse(NOTHING);
    }

    /** An empty mapping in the place of one that is missing, so that reading goes on and finds the next mistake. */
    private static YamlMapping orEmpty(Optional<YamlMapping> mapping, YamlMapping owner) {
        return mapping.orElseGet(() -> new YamlMapping(Map.of(), Map.of(), owner.position()));
    }
}
