package org.banbill.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.banbill.finding.Position;

/** Bills with numbers and levels as no drafter would choose them; the same seed gives the same bill. */
public final class RandomBills {

    private static final int UNITS = 120;

    private final Form form;
    private final Random random;
    private final List<String> levels;
    private final Map<String, Integer> running = new HashMap<>();
    private final List<Provision> labelled = new ArrayList<>();
    private int units;

    private RandomBills(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed);
        this.levels = List.copyOf(form.levels().keySet());
    }

    public static Bill of(Form form, long seed) {
        return new RandomBills(form, seed).bill();
    }

    private Bill bill() {
        List<Provision> provisions = new ArrayList<>();
        while (units < UNITS) {
            provisions.addAll(siblings(levels.get(random.nextInt(3)), 0));
        }
        return Bills.bill(form, "en", List.of(), new Block.Text(provisions));
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private List<Provision> siblings(String level, int depth) {
        List<Provision> siblings = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        boolean isNested = form.level(level).inside().isPresent();
        int number = isNested ? 1 : running.getOrDefault(level, 0) + 1;
        if (oneIn(12)) {
            number = 1 + random.nextInt(5);
        }
        boolean hasLabels = form.level(level).numbering().isPresent() && !(count == 1 && oneIn(2));
        for (int index = 0; index < count; index++) {
            boolean isLiteral = hasLabels && oneIn(15);
            Optional<Label> label = Optional.empty();
            if (isLiteral) {
                label = Optional.of(new Label("7bis", 7));
            } else if (hasLabels) {
                label = Optional.of(form.level(level).numbering().orElseThrow().label(number));
                if (!isNested) {
                    running.put(level, number);
                }
                number++;
            }
            siblings.add(unit(level, label, depth));
        }
        return siblings;
    }

    private Provision unit(String level, Optional<Label> label, int depth) {
        String id = "u" + ++units;
        boolean hasHeading = form.level(level).outlineLevel() > 0 || oneIn(4);
        List<Provision> items = new ArrayList<>();
        int below = levels.indexOf(level) + 1;
        if (depth < 6 && below < levels.size() && !oneIn(3)) {
            int skipped = oneIn(4) ? random.nextInt(levels.size() - below) : 0;
            items.addAll(siblings(levels.get(below + skipped), depth + 1));
        }
        List<Inline> text = new ArrayList<>(List.of(Bills.words("text of " + id + " ")));
        if (!labelled.isEmpty() && oneIn(3)) {
            Provision target = labelled.get(random.nextInt(labelled.size()));
            text.add(Bills.reference(
                    target.id().path(), "unit " + target.label().orElseThrow().withoutFullStop() + " of it"));
        }
        Provision unit = new Provision(
                new ProvisionId(id),
                level,
                label,
                hasHeading ? List.of(Bills.words("heading of " + id)) : List.of(),
                text,
                items,
                List.of(),
                Provision.Source.at(new Position("test.yaml", 1, 1)));
        label.ifPresent(present -> labelled.add(unit));
        return unit;
    }
}
