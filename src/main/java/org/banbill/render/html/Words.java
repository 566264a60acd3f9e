package org.banbill.render.html;

import java.util.Optional;
import org.banbill.bill.ContentsEntry;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;

/** The words of running text, and what stands between them. */
final class Words {

    private Words() {}

    /** A unit's label and heading, as the contents name it; empty where it has neither. */
    static String name(Provision provision, LevelForm level) {
        return ContentsEntry.of(provision, level).text();
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
