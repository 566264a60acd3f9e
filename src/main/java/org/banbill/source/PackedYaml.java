package org.banbill.source;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a file as numbers and letters, which are unpacked much faster than YAML is parsed. A text stands among
 * the letters once, however often it is used, and is named by its number.
 */
final class PackedYaml {

    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    /** Each with what stands in it after it: its kind, its place, and for a list or mapping how much it holds. */
    private final int[] nodes;
    /** Where each text ends in the letters. */
    private final int[] ends;

    private final char[] letters;

    private PackedYaml(int[] nodes, int[] ends, char[] letters) {
        this.nodes = nodes;
        this.ends = ends;
        this.letters = letters;
    }

    static PackedYaml of(YamlMapping mapping) {
        Packing packing = new Packing();
        packing.mapping(mapping);
        return packing.packed();
    }

    /** The same nodes again, in a file that has the same letters. */
    YamlMapping unpack(SourceFile file) {
        return new Unpacking(this, file).mapping();
    }

    byte[] bytes() {
        int numbers = 3 + nodes.length + ends.length;
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * numbers + Character.BYTES * letters.length);
        out.asIntBuffer()
                .put(nodes.length)
                .put(ends.length)
                .put(letters.length)
                .put(nodes)
                .put(ends);
        out.position(Integer.BYTES * numbers).asCharBuffer().put(letters);
        return out.array();
    }

    /** @throws java.nio.BufferUnderflowException where the bytes end too early */
    static PackedYaml read(ByteBuffer in) {
        PackedYaml packed = new PackedYaml(new int[in.getInt()], new int[in.getInt()], new char[in.getInt()]);
        in.asIntBuffer().get(packed.nodes).get(packed.ends);
        in.position(in.position() + Integer.BYTES * (packed.nodes.length + packed.ends.length));
        in.asCharBuffer().get(packed.letters);
        return packed;
    }

    private static final class Packing {

        private final List<Integer> nodes = new ArrayList<>();
        private final Map<String, Integer> texts = new LinkedHashMap<>();

        private void node(YamlNode node) {
            node.visit(
                    scalar -> add(SCALAR, scalar.offset(), text(scalar.text())),
                    sequence -> {
                        add(SEQUENCE);
                        place(sequence.position());
                        add(sequence.items().size());
                        sequence.items().forEach(this::node);
                    },
                    mapping -> {
                        add(MAPPING);
                        mapping(mapping);
                    });
        }

        private void mapping(YamlMapping mapping) {
            place(mapping.position());
            add(mapping.entries().size());
            mapping.entries().forEach((key, value) -> {
                add(text(key));
                place(mapping.keyPosition(key));
                node(value);
            });
        }

        private void place(Position position) {
            add(position.line(), position.column());
        }

        private int text(String text) {
            return texts.computeIfAbsent(text, added -> texts.size());
        }

        private void add(int... numbers) {
            Arrays.stream(numbers).forEach(nodes::add);
        }

        private PackedYaml packed() {
            int[] lengths = texts.keySet().stream().mapToInt(String::length).toArray();
            Arrays.parallelPrefix(lengths, Integer::sum);
            return new PackedYaml(
                    nodes.stream().mapToInt(Integer::intValue).toArray(),
                    lengths,
                    String.join("", texts.keySet()).toCharArray());
        }
    }

    private static final class Unpacking {

        private final PackedYaml packed;
        private final SourceFile file;
        private final @Nullable String[] texts;
        private int next;

        private Unpacking(PackedYaml packed, SourceFile file) {
            this.packed = packed;
            this.file = file;
            this.texts = new @Nullable String[packed.ends.length];
        }

        private YamlNode node() {
            int kind = number();
            return switch (kind) {
                case SCALAR -> scalar();
                case SEQUENCE -> sequence();
                case MAPPING -> mapping();
                default -> throw new IllegalStateException(kind + " is no kind of node");
            };
        }

        private YamlScalar scalar() {
            int offset = number();
            return new YamlScalar(text(), file, offset);
        }

        private YamlSequence sequence() {
            Position position = place();
            YamlNode[] items = new YamlNode[number()];
            for (int item = 0; item < items.length; item++) {
                items[item] = node();
            }
            return new YamlSequence(List.of(items), position);
        }

        private YamlMapping mapping() {
            Position position = place();
            int size = number();
            Map<String, YamlNode> entries = new LinkedHashMap<>(size * 2);
            Map<String, Position> keys = new HashMap<>(size * 2);
            for (int entry = 0; entry < size; entry++) {
                String key = text();
                keys.put(key, place());
                entries.put(key, node());
            }
            return new YamlMapping(entries, keys, position);
        }

        private Position place() {
            int line = number();
            return new Position(file.name(), line, number());
        }

        private String text() {
            int number = number();
            String text = texts[number];
            if (text == null) {
                int begin = number == 0 ? 0 : packed.ends[number - 1];
                text = new String(packed.letters, begin, packed.ends[number] - begin);
                texts[number] = text;
            }
            return text;
        }

        private int number() {
            return packed.nodes[next++];
        }
    }
}
