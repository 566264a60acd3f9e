package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Value;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.ParameterValue.Verified;

/** The values that stand in a bill, as tables: what is fact with its source, what is choice with its reason. */
final class DrawnValues {

    private final MadeBill made;
    private final Papers papers;

    DrawnValues(MadeBill made, Papers papers) {
        this.made = made;
        this.papers = papers;
    }

    /** Each fact about the place that the bill prints. */
    List<Block> facts() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        printed(Parameter.Nature.FACT).forEach((parameter, value) -> {
            ParameterValue given = made.request().jurisdiction().parameters().get(parameter.id());
            rows.add(List.of(
                    Papers.cell(meaning(parameter)),
                    Papers.cell(value.text()),
                    Papers.cell(given == null ? "" : given.source()),
                    Papers.cell(given == null ? "" : given.checked()),
                    Papers.cell(papers.word(
                            given != null && given.verified() == Verified.NO ? "precedent-no" : "precedent-yes"))));
        });
        return papers.table(
                List.of(24, 26, 24, 13, 13),
                List.of("column-parameter", "column-value", "column-source", "column-checked", "column-verified"),
                rows);
    }

    /** Each policy choice that the bill prints, with the reason that the place gives. */
    List<Block> choices() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        printed(Parameter.Nature.CHOICE)
                .forEach((parameter, value) -> rows.add(List.of(
                        Papers.cell(meaning(parameter)), Papers.cell(value.text()), Papers.cell(bounds(parameter)))));
        return papers.table(List.of(46, 27, 27), List.of("column-parameter", "column-value", "column-bounds"), rows);
    }

    private String bounds(Parameter parameter) {
        String currency = made.request().jurisdiction().currency();
        return parameter.bounds().map(bounds -> bounds.written(currency)).orElse("");
    }

    private String meaning(Parameter parameter) {
        return parameter.meaning().forPeople(made.language()) + " (" + parameter.id() + ")";
    }

    /** Each as it is first printed. */
    private Map<Parameter, Value> printed(Parameter.Nature nature) {
        Map<String, Parameter> schema = made.sources().parameters();
        Map<Parameter, Value> printed = new LinkedHashMap<>();
        made.draft()
                .bill()
                .provisions()
                .flatMap(provision -> List.of(provision.heading(), provision.text(), provision.after()).stream())
                .flatMap(List::stream)
                .forEach(inline -> {
                    if (inline instanceof Value value) {
                        Parameter parameter = schema.get(value.parameter());
                        if (parameter != null && parameter.nature() == nature) {
                            printed.putIfAbsent(parameter, value);
                        }
                    }
                });
        return printed;
    }
}
