package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.sheet.CoverageSheet;
import org.banbill.web.KnownDrafts.Drafted;
import org.banbill.work.Covering;

/** The letter's demands against the bills of many places, as a workbook. */
final class DemandsWorkbook implements Page {

    @Override
    public Reply show(Visit visit) {
        List<CoverageSheet.Column> columns = new ArrayList<>();
        for (Optional<Drafted> drafted : DemandsPage.drafted(DemandsPage.chosen(visit), visit)) {
            drafted.ifPresent(made -> made.draft()
                    .value()
                    .ifPresent(draft -> columns.add(Covering.column(made.place(), draft, made.language()))));
        }
        byte[] workbook = Covering.workbook(
                columns, List.of(), visit.tools().current().open().workspace());
        return Reply.download("coverage.xlsx", workbook);
    }
}
