package org.banbill.web;

import java.time.Instant;
import org.banbill.finding.Result;
import org.banbill.render.redline.Revision;
import org.banbill.work.Comparing;

/** The redline of two drafts, as a Word file. */
final class RedlinePage implements Page {

    @Override
    public Reply show(Visit visit) {
        Result<Comparing> comparing = ComparePage.comparing(visit);
        return comparing
                .value()
                .map(made -> Reply.download("redline.docx", made.redline(new Revision("Banbill", Instant.now()))))
                .orElseGet(() -> visit.problem(404, visit.say("download.cannot"), "", comparing.findings()));
    }
}
