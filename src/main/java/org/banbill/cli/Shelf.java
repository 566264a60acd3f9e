package org.banbill.cli;

import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.work.Place;
import org.banbill.work.Workspace;

/** What can be listed and shown: Banbill's own, with what a folder of somebody's own adds to it. */
record Shelf(Library library, Places places) {

    private static Shelf of(Place place) {
        return new Shelf(place.library(), place.places());
    }

    /** With what a folder adds; empty, with findings, where it is no place. */
    static Optional<Shelf> of(String folder, Workspace workspace, Findings findings) {
        return findings.take(workspace.place(folder)).map(Shelf::of);
    }

    /** With what the folder adds that one stands in, where that is a place. */
    static Shelf here(Workspace workspace) {
        return workspace
                .place(".")
                .value()
                .map(Shelf::of)
                .orElseGet(() -> new Shelf(workspace.library(), workspace.places()));
    }
}
