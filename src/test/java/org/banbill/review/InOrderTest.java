package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What need not move is as much as can stay, and is found without holding all against all. */
class InOrderTest {

    @Test
    void choosesWhatTryingAllChooses() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Integer> other = numbers(random.nextInt(30));
            Collections.shuffle(other, random);
            List<Integer> members = new ArrayList<>(other.subList(0, random.nextInt(other.size() + 1)));
            Collections.shuffle(members, random);

            assertThat(InOrder.longest(members, other)).isEqualTo(naive(members, other));
        }
    }

    @Test
    void comparesEachMemberAFewTimes() {
        int size = 20_000;
        AtomicLong comparisons = new AtomicLong();
        List<Counted> other = new ArrayList<>();
        numbers(size).forEach(number -> other.add(new Counted(number, comparisons)));
        List<Counted> members = new ArrayList<>(other);
        Collections.shuffle(members, new Random(7));

        InOrder.longest(members, other);

        assertThat(comparisons.get()).isLessThan(4L * size);
    }

    private static List<Integer> numbers(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    /** Each member behind every one before it; of runs of one length the first that was found. */
    private static List<Integer> naive(List<Integer> members, List<Integer> other) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> best = List.of();
        for (int member : members) {
            List<Integer> longest = List.of();
            for (List<Integer> run : runs) {
                boolean rises = other.indexOf(run.get(run.size() - 1)) < other.indexOf(member);
                longest = rises && run.size() > longest.size() ? run : longest;
            }
            List<Integer> run = new ArrayList<>(longest);
            run.add(member);
            runs.add(run);
            best = run.size() > best.size() ? run : best;
        }
        return best;
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
