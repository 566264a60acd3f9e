package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packed file is the same file: every value, every key, and the place of each. */
class PackedYamlTest {

    private static final List<String> WORDS =
            List.of("a", "must not", "누구든지", "", "30 days", "yes", "𠮷", "a: b # c", "line\nline");

    private final Random random = new Random(7);

    private static YamlMapping read(SourceFile file) {
        return YamlReader.read(file, new Findings()).orElseThrow();
    }

    /** Everything that a reader can ask of a node. */
    private static Stream<String> told(YamlNode node) {
        return node.match(
                scalar -> Stream.of(scalar.position() + " " + scalar.text()),
                sequence -> Stream.concat(
                        Stream.of(sequence.position() + " list"),
                        sequence.items().stream().flatMap(PackedYamlTest::told)),
                mapping -> Stream.concat(
                        Stream.of(mapping.position() + " mapping"),
                        mapping.entries().entrySet().stream()
                                .flatMap(entry -> Stream.concat(
                                        Stream.of(mapping.keyPosition(entry.getKey()) + " " + entry.getKey()),
                                        told(entry.getValue())))));
    }

    private static void assertIsTheSame(String text) {
        SourceFile file = new SourceFile("a.yaml", text);
        YamlMapping mapping = read(file);

        YamlMapping unpacked =
                PackedYaml.read(ByteBuffer.wrap(PackedYaml.of(mapping).bytes())).unpack(file);

        assertThat(told(unpacked)).containsExactlyElementsOf(told(mapping).toList());
        assertThat(unpacked.plain()).isEqualTo(mapping.plain());
    }

    private Object value(int depth) {
        int kind = depth > 4 ? 0 : random.nextInt(3);
        if (kind == 1) {
            List<Object> list = new ArrayList<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                list.add(value(depth + 1));
            }
            return list;
        }
        if (kind == 2) {
            return mapping(depth + 1);
        }
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Map<String, Object> mapping(int depth) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (int size = 1 + random.nextInt(4); size > 0; size--) {
            mapping.put("key-" + size, value(depth));
        }
        return mapping;
    }

    @Test
    void filesOfAllShapesComeBack() {
        for (int run = 0; run < 200; run++) {
            assertIsTheSame(YamlWriter.write("A file.", mapping(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "a:", "a: []\nb: {}", "a: &-\n", "'a b': >-\n  one\n  two\n"})
    void smallOnesToo(String text) {
        assertIsTheSame(text.replace("&-", "\"\""));
    }
}
