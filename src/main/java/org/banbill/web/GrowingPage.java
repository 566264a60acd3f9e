package org.banbill.web;

import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.render.Annotations;
import org.banbill.render.html.HtmlRenderer;

/** The bill that the answers give so far. */
final class GrowingPage implements Page {

    @Override
    public Reply show(Visit visit) {
        Optional<Draft> draft = BeginPage.beginning(visit.asked("place"), Optional.empty(), visit)
                .value()
                .flatMap(beginning -> beginning.draft(beginning.earlier()).value());
        return draft.map(made -> Reply.preview(HtmlRenderer.render(made.bill(), Annotations.NONE)))
                .orElseGet(visit::noSuchPage);
    }
}
