package org.banbill.web;

/** One page: what its address shows, and what its form does. */
interface Page {

    Reply show(Visit visit);

    /** What the page's form does. Only for a form that the gate let through. */
    default Reply take(Visit visit) {
        return visit.noSuchPage();
    }
}
