package org.banbill.render.html;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;

/** The words of running text, and what stands between them. */
final class Words {

    private Words() {}

    static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.stream().map(Inline::text).forEach(words::append);
        return words.toString();
    }

    /** A unit's label and heading, as the contents name it; empty where it has neither. */
    static String name(Provision provision, LevelForm level) {
        String heading = of(provision.heading());
        if (!heading.isEmpty() && !level.heading().before().isEmpty()) {
            // a bracket belongs to the heading, a full stop before the text does not
            heading =
                    level.heading().before() + heading + level.heading().after().strip();
        }
        String label = provision.label().map(Label::text).orElse("");
        boolean close = label.isEmpty() || heading.isEmpty() || level.afterLabel() == AfterLabel.NOTHING;
        return label + (close ? "" : " ") + heading;
    }

    /** A name of any unit: its label and heading, else its label and the term it defines, else its id. */
    static String nameOfAny(Provision provision, LevelForm level) {
        String name = name(provision, level);
        Optional<String> term = provision.text().stream()
                .filter(Inline.DefinedTerm.class::isInstance)
                .map(Inline::text)
                .findFirst();
        if (provision.heading().isEmpty() && term.isPresent()) {
            return (name + " " + term.get()).strip();
        }
        return name.isBlank() ? provision.id().path() : name;
    }

    static String after(AfterLabel afterLabel) {
        return switch (afterLabel) {
            case TAB, SPACE -> " ";
            case NOTHING -> "";
            case LINE_BREAK -> "\n";
        };
    }
}
