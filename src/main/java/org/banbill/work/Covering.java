package org.banbill.work;

import java.util.List;
import java.util.Map;
import org.banbill.assembly.Draft;
import org.banbill.finding.Result;
import org.banbill.library.Ban;
import org.banbill.library.PaperWords;
import org.banbill.sheet.CoverageSheet;
import org.banbill.source.LanguageTag;

/** Which demands of the letter the bills of places meet, side by side. */
public final class Covering {

    private Covering() {}

    /** How a place's bill in its first language meets the demands; none, with findings, where it cannot be drafted. */
    public static Result<CoverageSheet.Column> of(Place place) {
        LanguageTag language = place.jurisdiction().languages().get(0);
        return place.draft(DraftChoices.PLAIN, language).map(draft -> column(place, draft, language));
    }

    /** How a draft meets the demands. */
    public static CoverageSheet.Column column(Place place, Draft draft, LanguageTag language) {
        return new CoverageSheet.Column(
                place.jurisdiction().name().forPeople(language), draft.coverage(), language.tag());
    }

    /** The workbook's bytes. */
    public static byte[] workbook(List<CoverageSheet.Column> columns, List<Ban> against, Workspace workspace) {
        return CoverageSheet.workbook(
                columns,
                against,
                workspace.library().demands().or(Map.of()).values(),
                workspace.library().papers().or(PaperWords.NONE));
    }
}
