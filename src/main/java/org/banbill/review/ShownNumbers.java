package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.bill.Label;
import org.banbill.bill.NumberFormat;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;
import org.banbill.provenance.Provenance;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.FinalReading.Field;

/**
 * What references show, held against the numbers of what they refer to. A number that nobody typed is one that its
 * target had when the file was written, or has in the edited order; any other one somebody typed into the field, where
 * the next refresh would wipe it out.
 */
final class ShownNumbers {

    private static final Message FOLLOWS = Message.of("unplaced.shown-number");

    private final List<Field> fields;
    private final Map<String, Set<String>> numbers = new HashMap<>();

    /**
     * @param written the bills in which the references may have got their numbers, that of the file first
     * @param counted the numbers of the last of these bills as the edited file counts them
     */
    ShownNumbers(List<Field> fields, List<Provenance> written, Map<ProvisionId, Set<String>> counted) {
        this.fields = fields;
        for (Provenance provenance : written) {
            Map<ProvisionId, Provision> provisions = provenance.bill().byId();
            provenance.anchors().forEach((bookmark, anchor) -> {
                Provision provision = provisions.get(anchor.provision());
                if (anchor.kind() == Kind.UNIT && provision != null) {
                    Set<String> known = numbers.computeIfAbsent(bookmark, absent -> new LinkedHashSet<>());
                    provision.label().map(Label::text).map(ShownNumbers::bare).ifPresent(known::add);
                    counted.getOrDefault(anchor.provision(), Set.of()).forEach(label -> known.add(bare(label)));
                }
            });
        }
    }

    /** Tracked edits inside fields. */
    List<Unplaced> tracked() {
        return fields.stream()
                .filter(field -> !field.by().isEmpty())
                .map(field -> unplaced(field, field.deleted(), field.inserted()))
                .toList();
    }

    /** Numbers that were typed without tracking. */
    List<Unplaced> typed() {
        List<Unplaced> typed = new ArrayList<>();
        for (Field field : fields) {
            Set<String> known = numbers.getOrDefault(field.target(), Set.of());
            if (field.by().isEmpty() && !known.isEmpty() && !known.contains(bare(field.shown()))) {
                typed.add(unplaced(field, known.iterator().next(), field.shown()));
            }
        }
        return typed;
    }

    private static Unplaced unplaced(Field field, String before, String after) {
        return new Unplaced(Scope.PROVISIONS, field.where(), before, after, field.by(), FOLLOWS);
    }

    /**
     * Without what word processors change in a number that is referred to: digits, spaces and a full stop at its end.
     */
    private static String bare(String label) {
        String bare = NumberFormat.inPlainDigits(label).replaceAll("[\\s\\u00A0]+", "");
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
