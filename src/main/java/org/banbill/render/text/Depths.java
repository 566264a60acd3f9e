package org.banbill.render.text;

import java.util.IdentityHashMap;
import java.util.List;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;

/**
 * How far each paragraph is indented. Parts and sections stand at the margin, and what they hold step by step below.
 */
final class Depths {

    private final Form form;
    private final IdentityHashMap<Provision, Integer> ofUnits = new IdentityHashMap<>();
    private final IdentityHashMap<Provision, Integer> ofTexts = new IdentityHashMap<>();

    private Depths(Form form) {
        this.form = form;
    }

    static Depths of(Form form, List<Provision> provisions) {
        Depths depths = new Depths(form);
        provisions.forEach(provision -> depths.add(provision, 0));
        return depths;
    }

    int of(Paragraph paragraph) {
        IdentityHashMap<Provision, Integer> depths =
                paragraph.kind() == Kind.UNIT || paragraph.kind() == Kind.HEADING ? ofUnits : ofTexts;
        return paragraph.segments().get(0).provision().map(depths::get).orElse(0);
    }

    private void add(Provision provision, int inherited) {
        LevelForm level = form.level(provision.level());
        int unit = level.outlineLevel() > 0 ? 0 : inherited;
        boolean separate = level.textPlace() == TextPlace.BELOW
                && !(provision.heading().isEmpty() && provision.label().isEmpty());
        int text = separate ? unit + 1 : unit;
        ofUnits.put(provision, unit);
        ofTexts.put(provision, text);
        int items = separate && provision.text().isEmpty() ? text : text + 1;
        provision.items().forEach(item -> add(item, items));
    }
}
