package org.banbill.jurisdiction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition.Page;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads the paper and the fonts of a tradition. */
final class PageReader {

    private static final Map<String, LineNumbers> LINE_NUMBERS = Map.of(
            "no", LineNumbers.NONE,
            "false", LineNumbers.NONE,
            "yes", LineNumbers.EACH_PAGE,
            "true", LineNumbers.EACH_PAGE,
            "every-fifth", LineNumbers.EVERY_FIFTH);

    private final TraditionTexts texts;
    private final LookReader looks;
    private final Findings findings;

    PageReader(TraditionTexts texts, LookReader looks, Findings findings) {
        this.texts = texts;
        this.looks = looks;
        this.findings = findings;
    }

    Page page(YamlMapping mapping) {
        YamlMapping page = TraditionTexts.orEmpty(mapping.expectMapping("page", findings), mapping);
        page.refuseOtherKeys(Set.of("size", "margins", "line-numbers", "header", "footer"), findings);
        YamlMapping margins = TraditionTexts.orEmpty(page.findMapping("margins", findings), page);
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
                texts.pattern(page, "header", "{page}", "{pages}"),
                texts.pattern(page, "footer", "{page}", "{pages}"));
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

    Fonts fonts(YamlMapping mapping) {
        YamlMapping fonts = TraditionTexts.orEmpty(mapping.expectMapping("fonts", findings), mapping);
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
}
