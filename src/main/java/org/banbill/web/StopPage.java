package org.banbill.web;

/** Ends the page. */
final class StopPage implements Page {

    @Override
    public Reply show(Visit visit) {
        Shell shell = visit.shell(visit.say("stop.title"));
        return visit.html(output -> JtestopGenerated.render(output, Visit.UNTOUCHED, shell));
    }

    @Override
    public Reply take(Visit visit) {
        visit.tools().stop().run();
        Shell shell = visit.shell(visit.say("stopped.title"));
        return visit.html(output -> JtestoppedGenerated.render(output, Visit.UNTOUCHED, shell));
    }
}
