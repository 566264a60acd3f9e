package org.banbill.web;

import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.render.Annotations;
import org.banbill.render.html.HtmlRenderer;

/** The bill alone, as a page that can do nothing but be read and printed. */
final class PreviewPage implements Page {

    @Override
    public Reply show(Visit visit) {
        Optional<Draft> draft =
                BillPage.drafted(visit).value().flatMap(made -> made.draft().value());
        return draft.map(made -> Reply.preview(HtmlRenderer.render(made.bill(), Annotations.NONE)))
                .orElseGet(visit::noSuchPage);
    }
}
