package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Label;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.render.word.plan.ListTemplate.Labels;
import org.banbill.render.word.plan.ListTemplate.Use;

/**
 * Which list numbers which provision. Word processors count by themselves; the plan counts along with them, and where
 * the list at hand would not give the number that the provision has, it takes one that does. So what a reader sees in
 * Word is what Banbill says everywhere else, and later units still move up when somebody adds one.
 *
 * <p>Labels that no list can give (a section inserted as 제3조의2, a first subsection in the line of its section) are
 * literal.
 */
public final class NumberingPlan {

    /** Where a provision's number comes from. */
    public record Place(NumberedList list, int depth) {}

    private final Form form;
    private final Set<ProvisionId> runOn = new HashSet<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, ListTemplate> templates = new LinkedHashMap<>();
    private final List<NumberedList> lists = new ArrayList<>();
    private final Map<String, Place> ofStyles = new HashMap<>();
    private final Map<ProvisionId, Place> places = new HashMap<>();

    /** For each level whose numbers run on through the document, the list that it was last counted in. */
    private final Map<String, NumberedList> runningOn = new HashMap<>();

    /**
     * @param paragraphs as which the provisions are laid out
     * @param likely what levels begin with in a document that this one is held against, so that both have the same
     *     lists; where they do not fit, other lists are taken
     */
    public NumberingPlan(
            Form form, List<Provision> provisions, List<Paragraph> paragraphs, Map<String, Integer> likely) {
        this.form = form;
        starts.putAll(likely);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind() == Kind.UNIT) {
                paragraph.segments().stream()
                        .skip(paragraph.lead() + 1)
                        .map(Segment::provision)
                        .flatMap(Optional::stream)
                        .forEach(provision -> runOn.add(provision.id()));
            }
        }
        new FirstNumbers().gather(provisions);
        for (LevelForm level : form.levels().values()) {
            if (level.isCounted() && isRoot(level)) {
                NumberedList list =
                        list(new ListTemplate.Key(level.id(), Labels.PLAIN, Use.STYLES), OptionalInt.empty());
                List<LevelForm> inside = list.template().levels();
                for (int depth = 0; depth < inside.size(); depth++) {
                    ofStyles.put(inside.get(depth).id(), new Place(list, depth));
                }
            }
        }
        place(provisions, Optional.empty());
    }

    /** The place of a provision in a list; empty where it has no label, or a literal one. */
    public Optional<Place> of(ProvisionId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The number that each level usually begins with. */
    public Map<String, Integer> starts() {
        return Map.copyOf(starts);
    }

    public Iterable<ListTemplate> templates() {
        return templates.values();
    }

    public List<NumberedList> lists() {
        return lists;
    }

    /** The place that the paragraph style of a level stands for. */
    public Optional<Place> ofStyle(String level) {
        return Optional.ofNullable(ofStyles.get(level));
    }

    private boolean isRoot(LevelForm level) {
        return level.inside()
                .map(form.levels()::get)
                .filter(LevelForm::isCounted)
                .isEmpty();
    }

    private boolean isPlain(Provision provision) {
        Optional<Numbering> numbering = form.level(provision.level()).numbering();
        return !runOn.contains(provision.id())
                && provision.label().isPresent()
                && numbering.isPresent()
                && form.level(provision.level()).isCounted()
                && !numbering.get().isFirst(provision.label().get().number());
    }

    /** @param host the place of the nearest unit around them that has a number; empty where that is literal */
    private void place(List<Provision> siblings, Optional<Place> host) {
        Map<String, NumberedList> before = new HashMap<>();
        for (Provision provision : siblings) {
            Optional<Place> own = host;
            if (provision.label().isPresent()) {
                own = runOn.contains(provision.id())
                        ? Optional.empty()
                        : place(provision, provision.label().get(), host, before);
            }
            own.filter(found -> provision.label().isPresent()).ifPresent(found -> {
                places.put(provision.id(), found);
                before.put(provision.level(), found.list());
                runningOn.put(provision.level(), found.list());
            });
            place(provision.items(), own);
        }
    }

    private Optional<Place> place(
            Provision provision, Label label, Optional<Place> host, Map<String, NumberedList> before) {
        LevelForm level = form.level(provision.level());
        if (!level.isCounted()) {
            return Optional.empty();
        }
        List<NumberedList> candidates = new ArrayList<>();
        Optional.ofNullable(before.get(level.id())).ifPresent(candidates::add);
        host.map(Place::list).ifPresent(candidates::add);
        if (isRoot(level)) {
            Optional.ofNullable(runningOn.get(level.id())).ifPresent(candidates::add);
            ofStyle(level.id()).map(Place::list).ifPresent(candidates::add);
        }
        for (NumberedList candidate : candidates) {
            Optional<Place> place = count(candidate, level, label);
            if (place.isPresent()) {
                return place;
            }
        }
        return begin(level, label);
    }

    private static Optional<Place> count(NumberedList list, LevelForm level, Label label) {
        ListTemplate template = list.template();
        OptionalInt depth = template.place(level.id());
        boolean current =
                template.latest().map(latest -> latest.id() == list.id()).orElse(true);
        if (depth.isEmpty()
                || !current
                || !template.writes(depth.getAsInt(), label)
                || !template.next(depth.getAsInt()).equals(OptionalInt.of(label.number()))) {
            return Optional.empty();
        }
        template.count(list, depth.getAsInt(), label.number());
        return Optional.of(new Place(list, depth.getAsInt()));
    }

    /** A list of its own for a unit and those after it. */
    private Optional<Place> begin(LevelForm level, Label label) {
        for (Labels labels : Labels.values()) {
            if (labels == Labels.PLAIN
                    || level.numbering().flatMap(Numbering::first).isPresent()) {
                ListTemplate.Key key = new ListTemplate.Key(level.id(), labels, Use.PARAGRAPHS);
                ListTemplate template = template(key);
                if (template.writes(0, label)) {
                    NumberedList list = list(key, OptionalInt.of(label.number()));
                    template.count(list, 0, label.number());
                    return Optional.of(new Place(list, 0));
                }
            }
        }
        return Optional.empty();
    }

    private ListTemplate template(ListTemplate.Key key) {
        return templates.computeIfAbsent(key.text(), absent -> new ListTemplate(templates.size(), key, form, starts));
    }

    private NumberedList list(ListTemplate.Key key, OptionalInt beginsAt) {
        NumberedList list = new NumberedList(lists.size() + 1, template(key), beginsAt);
        lists.add(list);
        return list;
    }

    /**
     * The number that each level usually begins with: 2 for Korean subsections, whose first stands in the line of its
     * section, and for US sections, whose first has a label of its own.
     */
    private final class FirstNumbers {

        private final Map<String, Map<Integer, Integer>> groups = new HashMap<>();

        void gather(List<Provision> provisions) {
            group(provisions);
            groups.forEach((level, numbers) -> {
                int most = numbers.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
                numbers.forEach((number, times) -> {
                    if (times == most) {
                        starts.putIfAbsent(level, number); // the least of them comes first
                    }
                });
            });
        }

        private void group(List<Provision> siblings) {
            Set<String> seen = new HashSet<>();
            for (Provision provision : siblings) {
                LevelForm level = form.level(provision.level());
                if (isPlain(provision) && seen.add(level.id())) {
                    int number = provision.label().orElseThrow().number();
                    if (isRoot(level)) {
                        starts.putIfAbsent(level.id(), number);
                    } else {
                        groups.computeIfAbsent(level.id(), absent -> new TreeMap<>())
                                .merge(number, 1, Integer::sum);
                    }
                }
                group(provision.items());
            }
        }
    }
}
