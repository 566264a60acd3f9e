package org.banbill;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a file as editors, networks and people do, each time otherwise, and the same for the same seed. */
public final class Mutation {

    private static final List<String> NASTY = List.of(
            "\u0000",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "\ud83d\ude00",
            "{{",
            "}}",
            "[[",
            "]]",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ": ",
            " #",
            "- ",
            "\t",
            "&a ",
            "*a",
            "!!x ",
            "%",
            "@",
            "|",
            ">",
            "\r",
            "\n",
            "---\n",
            "<<: ",
            "~",
            "null",
            "9".repeat(40),
            "x".repeat(5000),
            "{{ref .}}",
            "{{ref .ban",
            "[[device|",
            "=cmd()",
            "&amp;",
            "<w:t>");

    private final Random random;

    public Mutation(long seed) {
        this.random = new Random(seed);
    }

    public byte[] of(byte[] file) {
        byte[] mutated = file;
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private byte[] once(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> lines(text, lines -> lines.remove(random.nextInt(lines.size())));
            case 1 -> lines(text, lines -> lines.add(random.nextInt(lines.size()), any(lines)));
            case 2 ->
                lines(
                        text,
                        lines -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size())));
            case 3 -> lines(text, this::indentOtherwise);
            case 4 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 5 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
            case 6 -> flipped(file);
            case 7, 8 -> {
                int at = random.nextInt(text.length() + 1);
                yield (text.substring(0, at) + NASTY.get(random.nextInt(NASTY.size())) + text.substring(at))
                        .getBytes(StandardCharsets.UTF_8);
            }
            default -> without(text);
        };
    }

    private interface OfLines {
        void change(List<String> lines);
    }

    private static byte[] lines(String text, OfLines change) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        change.change(lines);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String any(List<String> lines) {
        return lines.get(random.nextInt(lines.size()));
    }

    private void indentOtherwise(List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(at, random.nextBoolean() ? "  " + line : line.replaceFirst("^ {1,2}", ""));
    }

    private byte[] flipped(byte[] file) {
        byte[] flipped = file.clone();
        for (int time = 0; time < 4 && flipped.length > 0; time++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] without(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        return (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
