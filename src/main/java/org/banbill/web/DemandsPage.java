package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.library.Demand;
import org.banbill.web.KnownDrafts.Drafted;
import org.banbill.work.Workspace;

/** The letter's demands against the bills of many places. */
final class DemandsPage implements Page {

    /**
     * What the page shows.
     *
     * @param choices every place, and whether it is among those shown
     * @param query of the address of the workbook with the same places
     */
    record View(List<Choice> choices, List<Column> columns, List<Row> rows, String query) {}

    record Choice(String id, String name, boolean isChosen) {}

    /** @param counts how many demands have each status; empty where the place cannot be drafted */
    record Column(String id, String name, List<DemandView.Count> counts) {}

    /** @param statuses one for each column; empty where the place cannot be drafted */
    record Row(String id, String text, List<String> statuses) {}

    @Override
    public Reply show(Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        List<String> chosen = chosen(visit);
        List<Choice> choices = places(visit).stream()
                .map(id -> new Choice(id, name(id, workspace, visit), chosen.contains(id)))
                .toList();
        List<Optional<Coverage>> coverages = drafted(chosen, visit).stream()
                .map(drafted -> drafted.flatMap(made -> made.draft().value()).map(Draft::coverage))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < chosen.size(); index++) {
            columns.add(new Column(
                    chosen.get(index),
                    name(chosen.get(index), workspace, visit),
                    coverages.get(index).map(DemandView::counts).orElse(List.of())));
        }
        List<Row> rows = new ArrayList<>();
        for (Demand demand : workspace.library().demands().or(Map.of()).values()) {
            rows.add(new Row(
                    demand.id(),
                    demand.text().forPeople(visit.language()),
                    coverages.stream()
                            .map(coverage -> status(demand.id(), coverage))
                            .toList()));
        }
        Shell shell = visit.shell(visit.say("demands.title"));
        String query = shell.to("demands.xlsx", pairs(chosen));
        View view = new View(choices, columns, rows, query);
        return visit.html(output -> JtedemandsGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static String[] pairs(List<String> chosen) {
        return chosen.stream().flatMap(id -> List.of("place", id).stream()).toArray(String[]::new);
    }

    private static String status(String demand, Optional<Coverage> coverage) {
        return coverage.flatMap(known -> known.demands().stream()
                        .filter(entry -> entry.demand().equals(demand))
                        .findFirst())
                .map(entry -> entry.status().id())
                .orElse("");
    }

    private static String name(String id, Workspace workspace, Visit visit) {
        return workspace
                .place(id)
                .value()
                .map(place -> place.jurisdiction().name().forPeople(visit.language()))
                .orElse(id);
    }

    /** The places that have something to draft, one's own first. */
    private static List<String> places(Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        List<String> places = new ArrayList<>(visit.tools().current().own().names());
        places.removeIf(workspace::isOfLibrary);
        places.addAll(workspace.drafted("", "").or(List.of()));
        return places;
    }

    /** The places that are asked for, and every one where none is. */
    static List<String> chosen(Visit visit) {
        List<String> places = places(visit);
        List<String> asked = visit.request().query().getOrDefault("place", List.of());
        return asked.isEmpty()
                ? places
                : places.stream().filter(asked::contains).toList();
    }

    /** Their drafts, one for each, made side by side; empty where there can be none. */
    static List<Optional<Drafted>> drafted(List<String> places, Visit visit) {
        return places.parallelStream()
                .map(place -> visit.tools().drafts().of(place, "").value())
                .toList();
    }
}
