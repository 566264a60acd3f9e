package org.banbill.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Entry;
import org.banbill.assembly.Coverage.Status;
import org.banbill.finding.Message;
import org.banbill.finding.Named;

/**
 * A demand of the letter that a newer model touches, or one's own changes, and how the version as it stands with the
 * newer model meets it.
 *
 * @param status empty where the version cannot be drafted before somebody decides
 */
public record TouchedDemand(String demand, Optional<Status> status, List<Touch> touches) {

    public TouchedDemand {
        touches = List.copyOf(touches);
    }

    /** Who does what to a provision that meets a demand. */
    public enum By implements Named {
        MODEL_NEW,
        MODEL_GONE,
        MODEL_CHANGED,
        /** Another value of a parameter that stands in it. */
        MODEL_VALUE,
        OWN_REPLACE,
        OWN_ADD,
        OWN_EXTEND,
        OWN_MOVE,
        OWN_REMOVE,
        /** By what is no change of a provision, or touches the demand from elsewhere. */
        OWN_OTHERWISE
    }

    /** Something done to a provision. */
    public record Touch(By by, String provision) {

        /** In words. */
        public Message said() {
            return Message.of("touch." + by.id(), provision);
        }
    }

    /** A line for people. */
    public Message told() {
        Message how = status.map(known -> Message.of("status." + known.id())).orElse(Message.of("touch.not-known"));
        boolean isToBeJudged = status.filter(Status.CHANGED::equals).isPresent();
        Message verdict = Message.of(isToBeJudged ? "verdict.to-be-judged" : "verdict.as-before");
        return touches.stream()
                .map(Touch::said)
                .reduce((one, next) -> Message.of("reason.and", one, next))
                .map(reasons -> Message.of("demands.because", demand, how, verdict, reasons))
                .orElseGet(() -> Message.of("demands.line", demand, how, verdict));
    }

    /** For programs. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("demand", demand);
        status.ifPresent(known -> data.put("status", known.id()));
        data.put(
                "touches",
                touches.stream()
                        .map(touch -> Map.of("by", touch.by().id(), "provision", touch.provision()))
                        .toList());
        return data;
    }

    /**
     * All of a plan.
     *
     * @param coverage of the version as it stands; empty where it cannot be drafted
     * @param order of the letter
     */
    static List<TouchedDemand> all(UpdatePlan plan, Optional<Coverage> coverage, Iterable<String> order) {
        Map<String, Set<Touch>> touches = touches(plan);
        Map<String, Entry> entries = new LinkedHashMap<>();
        coverage.ifPresent(known -> known.demands().forEach(entry -> entries.put(entry.demand(), entry)));
        List<TouchedDemand> all = new ArrayList<>();
        for (String demand : order) {
            Optional<Entry> entry = Optional.ofNullable(entries.get(demand));
            Set<Touch> touched = new LinkedHashSet<>(touches.getOrDefault(demand, Set.of()));
            boolean isTouchedHere = touched.stream().anyMatch(touch -> isOwn(touch.by()));
            if (!isTouchedHere) {
                entry.stream()
                        .flatMap(met -> met.deviations().stream())
                        .forEach(deviation -> touched.add(new Touch(
                                By.OWN_OTHERWISE, deviation.provision().path())));
            }
            if (!touched.isEmpty()) {
                all.add(new TouchedDemand(demand, entry.map(Entry::status), outermost(touched)));
            }
        }
        return all;
    }

    /** What is done to a provision is done to all that stands in it. */
    private static List<Touch> outermost(Set<Touch> touches) {
        return touches.stream()
                .filter(touch -> touches.stream()
                        .noneMatch(other -> !other.equals(touch)
                                && other.by() == touch.by()
                                && ModelTexts.isWithin(touch.provision(), other.provision())))
                .toList();
    }

    private static boolean isOwn(By by) {
        return switch (by) {
            case MODEL_NEW, MODEL_GONE, MODEL_CHANGED, MODEL_VALUE -> false;
            case OWN_REPLACE, OWN_ADD, OWN_EXTEND, OWN_MOVE, OWN_REMOVE, OWN_OTHERWISE -> true;
        };
    }

    private static Map<String, Set<Touch>> touches(UpdatePlan plan) {
        Map<String, Set<Touch>> touches = new LinkedHashMap<>();
        plan.follows()
                .forEach(one -> put(
                        one.demands(),
                        switch (one.news()) {
                            case NEW -> By.MODEL_NEW;
                            case GONE -> By.MODEL_GONE;
                            case CHANGED -> one.isValue() ? By.MODEL_VALUE : By.MODEL_CHANGED;
                        },
                        one.name(),
                        touches));
        plan.conflicts().forEach(one -> {
            By model = switch (one.kind()) {
                case WORDS, REMOVED_HERE -> By.MODEL_CHANGED;
                case GONE_FROM_MODEL -> By.MODEL_GONE;
            };
            put(one.demands(), model, one.provision(), touches);
            put(one.demands(), own(one.does()), one.provision(), touches);
        });
        plan.settled().stream()
                .filter(one -> one.outcome() != UpdatePlan.Outcome.SAME)
                .forEach(one -> put(one.demands(), own(one.does()), one.provision(), touches));
        return touches;
    }

    private static void put(List<String> demands, By by, String provision, Map<String, Set<Touch>> touches) {
        demands.forEach(demand ->
                touches.computeIfAbsent(demand, none -> new LinkedHashSet<>()).add(new Touch(by, provision)));
    }

    private static By own(String does) {
        return By.valueOf("OWN_" + does.toUpperCase(Locale.ROOT));
    }
}
