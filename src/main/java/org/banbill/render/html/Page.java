package org.banbill.render.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.render.Annotations;

/** The bill of a page, and what its parts must know of each other: anchors, notes, the title. */
final class Page {

    /** Ids of provisions begin with a letter, so none of these is one. */
    static final String PAPERS = "_papers";

    static final String CONTENTS = "_contents";
    private static final String TERM = "_term.";

    private final Bill bill;
    private final Map<ProvisionId, Provision> provisions;
    private final Map<ProvisionId, List<Commentary>> notes = new LinkedHashMap<>();
    private final List<Commentary> loose = new ArrayList<>();
    private final Optional<Block.Line> title;
    private final boolean hasPapers;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Page(Bill bill, Annotations annotations) {
        this.bill = bill;
        this.provisions = bill.byId();
        this.title = title(bill);
        this.hasPapers = bill.blocks().stream().anyMatch(Block.Papers.class::isInstance);
        if (annotations == Annotations.SHOWN) {
            bill.commentaries().forEach(this::attach);
        }
    }

    Bill bill() {
        return bill;
    }

    Form form() {
        return bill.form();
    }

    Optional<Provision> provision(ProvisionId id) {
        return Optional.ofNullable(provisions.get(id));
    }

    List<Commentary> notes(Provision provision) {
        return notes.getOrDefault(provision.id(), List.of());
    }

    /** Notes on provisions that are not in this bill, nor anything around them. */
    List<Commentary> looseNotes() {
        return loose;
    }

    /** The line that is the page's first heading; empty where no line can be. */
    Optional<Block.Line> title() {
        return title;
    }

    boolean hasPapers() {
        return hasPapers;
    }

    /** The anchor of a provision where it stands; empty where the same id was given before. */
    String anchor(Provision provision) {
        return once(provision.id().path());
    }

    /** The anchor of a defined term where it is first defined. */
    String anchorOfTerm(String term) {
        return once(TERM + term);
    }

    /** An anchor of the page's own. */
    String anchorOf(String name) {
        int count = counts.merge(name, 1, Integer::sum);
        return once(count == 1 ? name : name + "-" + count);
    }

    /** Where a link to a provision leads. */
    static String fragment(ProvisionId provision) {
        return "#"
                + URLEncoder.encode(name(provision.path()), StandardCharsets.UTF_8)
                        .replace("%3A", ":");
    }

    private String once(String anchor) {
        String name = name(anchor);
        return used.add(name) ? name : "";
    }

    /** An id has no spaces. */
    private static String name(String anchor) {
        return anchor.replaceAll("\\s", "_");
    }

    private void attach(Commentary commentary) {
        Optional<ProvisionId> id = Optional.of(commentary.provision());
        while (id.isPresent() && !provisions.containsKey(id.get())) {
            id = id.flatMap(ProvisionId::parent);
        }
        id.map(found -> notes.computeIfAbsent(found, none -> new ArrayList<>()))
                .orElse(loose)
                .add(commentary);
    }

    /** The line that says the title, else the largest line before the text. */
    private static Optional<Block.Line> title(Bill bill) {
        List<Block.Line> lines = bill.withoutPapers().stream()
                .takeWhile(block -> !(block instanceof Block.Text))
                .filter(Block.Line.class::isInstance)
                .map(Block.Line.class::cast)
                .filter(line -> !Inline.textOf(line.text()).isBlank())
                .toList();
        Optional<Block.Line> same = lines.stream()
                .filter(line ->
                        Inline.textOf(line.text()).strip().equals(bill.title().strip()))
                .findFirst();
        return same.or(() -> lines.stream()
                .filter(line -> size(bill.form(), line) > bill.form().fonts().sizePoints())
                .reduce((one, other) -> size(bill.form(), other) > size(bill.form(), one) ? other : one));
    }

    private static double size(Form form, Block.Line line) {
        Form.LineStyle style = form.lineStyles().get(line.style());
        return style == null ? 0 : style.sizePoints();
    }
}
