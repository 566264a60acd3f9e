package org.banbill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A small model in three generations, and a city that has its own version of it. */
public final class Generations {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Generations() {}

    /** The model as it was in a generation, made in a folder. */
    public static Path model(int generation, Path folder) {
        Path home = folder.resolve("model-" + generation);
        copy(RESOURCES.resolve("mini"), home);
        List<String> later = List.of("second", "third").subList(0, generation - 1);
        later.forEach(name -> copy(RESOURCES.resolve("generations").resolve(name), home));
        return home;
    }

    /** The city's folder. */
    public static Path city(Path folder) {
        Path city = folder.resolve("oakville");
        copy(RESOURCES.resolve("generations/oakville"), city);
        return city;
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
