package org.banbill.provenance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.banbill.bill.Bill;
import org.banbill.bill.Commentary;
import org.banbill.bill.Filling;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;

/**
 * Records filled at random, by nothing but the types of their components: so a new component is filled, too. The few
 * rules between components are kept. The same seed gives the same records.
 */
final class RandomRecords {

    private static final List<String> TEXTS = List.of(
            "plain words",
            "<tag> & \"quotes\" 'too'",
            "  blanks around  ",
            "공공기관은 제3조제1항",
            "no\u00a0break, 🏛 and ]]>",
            "two\nlines\tand a tab",
            "{{ref .ban}} [[term|its name]]",
            "line ends\r\nof Windows");

    private static final int DEEPEST = 3;

    private final Random random;
    private final Position position;
    private final List<String> levels = new ArrayList<>();
    private int count;
    private int depth;

    /** @param position of every provision */
    RandomRecords(long seed, Position position) {
        this.random = new Random(seed * 7_919 + 0x5DEECE66DL); // neighbouring seeds begin alike
        this.position = position;
    }

    Bill bill() {
        return record(Bill.class);
    }

    <R> R record(Class<R> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                values[index] = component(type, components[index]);
            }
            return type.cast(settled(type.getDeclaredConstructor(types).newInstance(values)));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be filled", e);
        }
    }

    private Object component(Class<?> owner, RecordComponent component) {
        boolean isLevel = owner == Provision.class && component.getName().equals("level");
        if (isLevel) {
            return levels.get(random.nextInt(levels.size()));
        }
        boolean isId = component.getName().equals("id") && component.getType() == String.class;
        if (isId && (owner == LevelForm.class || owner == LineStyle.class)) {
            return "id-" + ++count;
        }
        if (owner == LevelForm.class && component.getName().equals("inside")) {
            return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(random.nextInt(levels.size())));
        }
        return of(component.getGenericType());
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (plain == int.class || plain == Integer.class) {
            return random.nextInt(9);
        } else if (plain == double.class) {
            return random.nextInt(2000) / 8.0 - 20;
        } else if (plain == boolean.class) {
            return random.nextBoolean();
        } else if (plain == Position.class) {
            return position;
        } else if (plain == ProvisionId.class) {
            return new ProvisionId((random.nextInt(4) == 0 ? "group:" : "") + "unit-" + ++count + ".ban");
        } else if (plain == Filling.class) {
            int from = random.nextInt(4);
            return new Filling(from, from + random.nextInt(4), (String) of(String.class));
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        } else if (plain.isSealed()) {
            return record(plain.getPermittedSubclasses()[random.nextInt(plain.getPermittedSubclasses().length)]);
        } else if (plain.isRecord()) {
            return record(plain);
        }
        throw new AssertionError("nothing fills a " + plain);
    }

    private Object generic(ParameterizedType type) {
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(of(last)) : Optional.empty();
        } else if (type.getRawType() == Map.class) {
            return map(last);
        } else if (type.getRawType() == List.class) {
            return list(last);
        }
        throw new AssertionError("nothing fills a " + type);
    }

    private Map<String, Object> map(Type type) {
        Map<String, Object> map = new LinkedHashMap<>();
        int size = 1 + random.nextInt(4);
        for (int index = 0; index < size; index++) {
            Object value = of(type);
            if (value instanceof LevelForm level) {
                levels.add(level.id());
                map.put(level.id(), level);
            } else if (value instanceof LineStyle line) {
                map.put(line.id(), line);
            } else {
                map.put((String) of(String.class), value);
            }
        }
        return map;
    }

    private List<Object> list(Type type) {
        List<Object> list = new ArrayList<>();
        boolean isTooDeep = type == Provision.class && depth >= DEEPEST;
        int size = type == Commentary.class || isTooDeep ? 0 : random.nextInt(4);
        depth++;
        for (int index = 0; index < size; index++) {
            Object value = of(type);
            boolean wouldJoin = value instanceof Inline.Words
                    && !list.isEmpty()
                    && list.get(list.size() - 1) instanceof Inline.Words;
            if (!wouldJoin) {
                list.add(value);
            }
        }
        depth--;
        return list;
    }

    /** Where there are no words, there are no marks in them. */
    private static Object settled(Object record) {
        if (!(record instanceof Provision provision)) {
            return record;
        }
        Provision.Source source = provision.source();
        return new Provision(
                provision.id(),
                provision.level(),
                provision.label(),
                provision.heading(),
                provision.text(),
                provision.items(),
                provision.after(),
                new Provision.Source(
                        source.position(),
                        source.join(),
                        provision.heading().isEmpty() ? List.of() : source.heading(),
                        provision.text().isEmpty() ? List.of() : source.text(),
                        provision.after().isEmpty() ? List.of() : source.after()));
    }
}
