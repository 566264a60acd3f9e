package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.compare.BillDifference;
import org.banbill.compare.Placed;
import org.banbill.compare.Word;
import org.banbill.work.DemandChanges.DemandChange;

/** What is different between two texts, for programs. */
final class ChangesData implements BillDifference.Visitor<Map<String, Object>> {

    /** One change. */
    static Map<String, Object> of(BillDifference change) {
        return change.accept(new ChangesData());
    }

    /** What changes mean for a demand. */
    static Map<String, Object> of(DemandChange demand) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("demand", demand.demand());
        data.put("before", demand.before().id());
        data.put("after", demand.after().id());
        data.put("verdict", demand.verdict().id());
        data.put(
                "provisions",
                demand.reasons().stream()
                        .map(reason -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("provision", reason.provision());
                            one.put("is", reason.kind().id());
                            return one;
                        })
                        .toList());
        return data;
    }

    @Override
    public Map<String, Object> removed(BillDifference.Removed removed) {
        Map<String, Object> data = begin("removed", removed.before());
        data.put("number", removed.before().label());
        data.put("before", whole(removed.before().provision()));
        return data;
    }

    @Override
    public Map<String, Object> added(BillDifference.Added added) {
        Map<String, Object> data = begin("added", added.after());
        data.put("newNumber", added.after().label());
        data.put("after", whole(added.after().provision()));
        return data;
    }

    @Override
    public Map<String, Object> moved(BillDifference.Moved moved) {
        return both("moved", moved.before(), moved.after());
    }

    @Override
    public Map<String, Object> reworded(BillDifference.Reworded reworded) {
        return both("changed", reworded.before(), reworded.after());
    }

    @Override
    public Map<String, Object> renumbered(BillDifference.Renumbered renumbered) {
        return both("renumbered", renumbered.before(), renumbered.after());
    }

    @Override
    public Map<String, Object> otherText(BillDifference.OtherText text) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", "outside-the-provisions");
        data.put("before", Word.before(text.words()));
        data.put("after", Word.after(text.words()));
        return data;
    }

    private static Map<String, Object> begin(String what, Placed placed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", what);
        data.put("provision", placed.id().path());
        return data;
    }

    private static Map<String, Object> both(String what, Placed before, Placed after) {
        Map<String, Object> data = begin(what, after);
        data.put("number", before.label());
        data.put("newNumber", after.label());
        data.put("before", own(before.provision()));
        data.put("after", own(after.provision()));
        return data;
    }

    private static String whole(Provision provision) {
        return provision.all().map(ChangesData::own).collect(Collectors.joining("\n"));
    }

    private static String own(Provision provision) {
        return Stream.of(provision.heading(), provision.text(), provision.after())
                .map(Inline::textOf)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
