package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.bill.UnitNumbers;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.EditedParagraph.Piece;
import org.banbill.review.EditedParagraph.Where;

/** The numbers that word processors give the provisions of an edited file, from nothing but its paragraphs in order. */
final class CountedNumbers {

    private final Provenance provenance;
    private final Form form;
    private final Map<ProvisionId, Provision> provisions;
    private final Map<ProvisionId, Set<String>> labels = new HashMap<>();
    /** By the groups in which it began again as written, like the supplement of a Korean Act: the level that did. */
    private final Map<ProvisionId, String> beginsAgain = new HashMap<>();

    private CountedNumbers(Provenance provenance) {
        this.provenance = provenance;
        this.form = provenance.bill().form();
        this.provisions = provenance.bill().byId();
        Set<String> counted = new HashSet<>();
        for (Provision provision : provisions.values()) {
            if (provision.id().isGroup()) {
                provision.items().stream()
                        .filter(unit -> unit.label().isPresent())
                        .findFirst()
                        .filter(unit -> counted.contains(unit.level()) && isFirst(unit))
                        .ifPresent(unit -> beginsAgain.put(provision.id(), unit.level()));
            }
            provision.label().ifPresent(label -> counted.add(provision.level()));
        }
    }

    private boolean isFirst(Provision unit) {
        return form.level(unit.level())
                .numbering()
                .map(numbering -> numbering.label(1))
                .equals(unit.label());
    }

    /** The labels of each provision: once as the text reads in the end, once with what tracked changes took out. */
    static Map<ProvisionId, Set<String>> in(
            Provenance provenance, List<EditedParagraph> paragraphs, FinalReading edited) {
        CountedNumbers counted = new CountedNumbers(provenance);
        Counting inTheEnd = counted.new Counting();
        edited.paragraphs()
                .forEach(paragraph -> inTheEnd.paragraph(paragraph.style(), paragraph.anchors(), paragraph.where()));
        // as long as they show changes, Word and older LibreOffice count deleted paragraphs too
        Counting withDeleted = counted.new Counting();
        paragraphs.forEach(
                paragraph -> withDeleted.paragraph(paragraph.style(), anchors(paragraph), paragraph.where()));
        return counted.labels;
    }

    private static List<Anchor> anchors(EditedParagraph paragraph) {
        return paragraph.pieces().stream()
                .map(Piece::anchor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** One way through the text. */
    private final class Counting {

        private final UnitNumbers numbers = new UnitNumbers(form);
        private int group;

        private void paragraph(String style, List<Anchor> anchors, Where where) {
            if (where != Where.TEXT) {
                return;
            }
            if (anchors.isEmpty()) {
                Optional.ofNullable(provenance.levelOfStyle().get(style))
                        .ifPresent(level -> numbers.next(level, group));
                return;
            }
            for (Provision provision : units(style, anchors)) {
                int number = number(provision);
                group = provision.id().isGroup() ? number : group;
                Optional.ofNullable(beginsAgain.get(provision.id())).ifPresent(numbers::beginAgain);
                form.level(provision.level())
                        .numbering()
                        .filter(numbering -> number > 0)
                        .ifPresent(numbering -> labels.computeIfAbsent(provision.id(), absent -> new HashSet<>())
                                .add(numbering.label(number).text()));
            }
        }

        private int number(Provision provision) {
            if (provision.label().isPresent()) {
                return numbers.next(provision.level(), group);
            }
            numbers.pass(provision.level());
            return 0;
        }

        /** A unit of which nothing is printed there but its number: its first item stands in its line. */
        private Optional<Provision> inWhoseLine(String style, List<Anchor> anchors) {
            return anchors.stream()
                    .findFirst()
                    .filter(anchor -> anchor.kind() == Kind.UNIT)
                    .flatMap(anchor -> anchor.provision().parent())
                    .map(provisions::get)
                    .filter(around ->
                            around.level().equals(provenance.levelOfStyle().get(style)));
        }

        /** What begins in a paragraph; one that was joined to another has lost its own beginning. */
        private List<Provision> units(String style, List<Anchor> anchors) {
            List<Provision> units = new ArrayList<>();
            inWhoseLine(style, anchors).ifPresent(units::add);
            for (Anchor anchor : anchors) {
                Provision provision = provisions.get(anchor.provision());
                boolean begins =
                        units.isEmpty() || units.get(units.size() - 1).items().contains(provision);
                if (anchor.kind() == Kind.UNIT && provision != null && begins) {
                    units.add(Objects.requireNonNull(provision));
                }
            }
            return units;
        }
    }
}
