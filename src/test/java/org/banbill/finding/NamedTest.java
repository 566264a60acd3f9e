package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedTest {

    private enum Fruit implements Named {
        PEAR,
        BLOOD_ORANGE
    }

    @Test
    void aConstantIsNamedAsInAFile() {
        assertThat(Fruit.BLOOD_ORANGE.id()).isEqualTo("blood-orange");
        assertThat(Named.id(Fruit.PEAR)).isEqualTo("pear");
        assertThat(Named.ids(List.of(Fruit.values()))).containsExactly("blood-orange", "pear");
    }

    @Test
    void aConstantIsFoundByItsNameAmongThoseThatMayStandThere() {
        assertThat(Named.find("blood-orange", List.of(Fruit.values()))).contains(Fruit.BLOOD_ORANGE);
        assertThat(Named.find("BLOOD_ORANGE", List.of(Fruit.values()))).isEmpty();
        assertThat(Named.find("pear", List.of(Fruit.BLOOD_ORANGE))).isEmpty();
    }

    /** Spelt by hand in sixteen places, {@code no-base} once became {@code no_base} in what programs read. */
    @Test
    void nobodyElseSpellsConstants() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> read(path).contains("name().toLowerCase(")))
                    .isEmpty();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
