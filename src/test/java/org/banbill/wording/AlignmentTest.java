package org.banbill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.banbill.wording.Alignment.Pair;
import org.junit.jupiter.api.Test;

/** Equal elements are paired in the order of both lists, and long lists are not held against each other whole. */
class AlignmentTest {

    @Test
    void pairsAsManyAsCanBe() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Integer> before = numbers(random, random.nextInt(20), 6);
            List<Integer> after = numbers(random, random.nextInt(20), 6);

            List<Pair> pairs = Alignment.of(before, after);

            assertAligned(pairs, before, after);
            assertThat(pairs).hasSize(most(before, after));
        }
    }

    @Test
    void longListsStayAlignedThroughWhatCameAndWent() {
        Random random = new Random(7);
        List<Integer> before = numbers(random, 30_000, 20_000);
        List<Integer> after = new ArrayList<>();
        int kept = 0;
        for (int number : before) {
            switch (random.nextInt(20)) {
                case 0 -> after.add(-after.size());
                case 1 -> {
                    // gone
                }
                default -> {
                    after.add(number);
                    kept++;
                }
            }
        }

        List<Pair> pairs = Alignment.of(before, after);

        assertAligned(pairs, before, after);
        assertThat(pairs).hasSizeGreaterThan(kept * 99 / 100);
    }

    @Test
    void longListsOfFewElementsCostAFewStepsForEach() {
        Random random = new Random(7);
        AtomicLong comparisons = new AtomicLong();
        int size = 40_000;
        List<Counted> before = counted(numbers(random, size, 3), comparisons);
        List<Counted> after = counted(numbers(random, size, 3), comparisons);

        List<Pair> pairs = Alignment.of(before, after);

        assertAligned(pairs, before, after);
        assertThat(comparisons.get()).isLessThan(1_000L * size);
    }

    @Test
    void whatStandsOnceInBothDividesLongLists() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Integer> before = numbers(random, random.nextInt(25), 12);
            List<Integer> after = numbers(random, random.nextInt(25), 12);

            assertAligned(Alignment.of(before, after, 0), before, after);
        }
        List<String> before = List.of("a", "b", "same", "same", "x", "one", "same", "y", "z", "z");
        List<String> after = List.of("a", "b", "same", "one", "same", "same", "w", "z", "z");

        assertThat(Alignment.of(before, after, 0))
                .containsExactly(
                        new Pair(0, 0),
                        new Pair(1, 1),
                        new Pair(2, 2),
                        new Pair(5, 3),
                        new Pair(6, 4),
                        new Pair(8, 7),
                        new Pair(9, 8));
    }

    @Test
    void aListThatIsTheHeadOrTheTailOfAnotherIsFoundThere() {
        List<Integer> twice = List.of(1, 1, 1);

        assertThat(Alignment.of(twice, List.of(1, 1, 1, 1, 1), 0))
                .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
        assertThat(Alignment.of(List.of(3, 1, 1), List.of(2, 2, 1, 1), 0))
                .containsExactly(new Pair(1, 2), new Pair(2, 3));
        assertThat(Alignment.of(List.<Integer>of(), twice, 0)).isEmpty();
    }

    @Test
    void longListsWithoutLandmarksAreHeldAgainstEachOtherAtTheirShares() {
        Random random = new Random(7);
        List<Integer> before = numbers(random, 5_000, 3);
        List<Integer> after = numbers(random, 2_500, 3);
        before.set(0, 4);
        after.set(0, 5);

        List<Pair> pairs = Alignment.of(before, after, 1);

        assertAligned(pairs, before, after);
        // of the shorter list nearly all can be found within its share of one that is twice as long
        assertThat(pairs).hasSizeGreaterThan(2_300);
        assertThat(pairs).allMatch(pair -> Math.abs(pair.before() - 2 * pair.after()) < 2 * 1_100);
    }

    @Test
    void aGapIsWhatStandsBetweenPairsInEitherList() {
        assertThat(Alignment.gaps(List.of(new Pair(1, 0), new Pair(2, 1), new Pair(3, 3)), 4, 6))
                .containsExactly(
                        new Alignment.Gap(0, 1, 0, 0), new Alignment.Gap(3, 3, 2, 3), new Alignment.Gap(4, 4, 4, 6));
        assertThat(Alignment.gaps(List.of(), 2, 0)).containsExactly(new Alignment.Gap(0, 2, 0, 0));
        assertThat(Alignment.gaps(List.of(), 0, 0)).isEmpty();
        assertThat(Alignment.gaps(List.of(new Pair(0, 0)), 1, 1)).isEmpty();
    }

    private static <T> void assertAligned(List<Pair> pairs, List<T> before, List<T> after) {
        Pair last = new Pair(-1, -1);
        for (Pair pair : pairs) {
            boolean follows = pair.before() > last.before() && pair.after() > last.after();
            boolean isEqual = before.get(pair.before()).equals(after.get(pair.after()));
            assertThat(follows && isEqual).as("%s after %s", pair, last).isTrue();
            last = pair;
        }
    }

    private static int most(List<Integer> before, List<Integer> after) {
        int[][] most = new int[before.size() + 1][after.size() + 1];
        for (int at = 1; at <= before.size(); at++) {
            for (int other = 1; other <= after.size(); other++) {
                most[at][other] = before.get(at - 1).equals(after.get(other - 1))
                        ? most[at - 1][other - 1] + 1
                        : Math.max(most[at - 1][other], most[at][other - 1]);
            }
        }
        return most[before.size()][after.size()];
    }

    private static List<Integer> numbers(Random random, int count, int different) {
        return new ArrayList<>(random.ints(count, 0, different).boxed().toList());
    }

    private static List<Counted> counted(List<Integer> numbers, AtomicLong comparisons) {
        return numbers.stream().map(number -> new Counted(number, comparisons)).toList();
    }

    /** A number that counts how often it is held against another. */
    private record Counted(int number, AtomicLong comparisons) {
        @Override
        public boolean equals(Object other) {
            comparisons.incrementAndGet();
            return other instanceof Counted counted && counted.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
