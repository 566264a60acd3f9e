package org.banbill.web;

import java.util.List;

/** What came of taking edits in. */
final class TakenPage implements Page {

    /**
     * What came of it.
     *
     * @param folder of the place that the edits are in now
     */
    record Outcome(String folder, String language, List<Taken> files, List<FindingView> findings) {}

    /**
     * What came of one file.
     *
     * @param count how many edits were accepted
     * @param paths that were written
     */
    record Taken(String file, int count, List<String> paths, List<EditView.Unplaced> unplaced, List<Lost> lost) {}

    /** A demand that the text met before these edits. */
    record Lost(String demand, String status, String why) {}

    @Override
    public Reply show(Visit visit) {
        return visit.tools()
                .files()
                .outcome(visit.asked("of"))
                .map(outcome -> {
                    Shell shell = visit.shell(visit.say("taken.title"));
                    return visit.html(output -> JtetakenGenerated.render(output, Visit.UNTOUCHED, shell, outcome));
                })
                .orElseGet(visit::noSuchPage);
    }
}
