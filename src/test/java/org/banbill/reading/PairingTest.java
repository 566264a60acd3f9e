package org.banbill.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines find one another also where hardly a word of the whole file stayed as it was. */
class PairingTest {

    private static final int MANY = 300;

    private static List<Line> lines(IntFunction<Line> line) {
        return IntStream.range(0, MANY).mapToObj(line).toList();
    }

    private static Line line(String label, String words, Set<String> bookmarks) {
        return new Line(
                Story.BODY, "", "", label, "", "", List.of(new Sight.Words(words)), bookmarks, List.of(), false);
    }

    private static void allArePaired(List<Line> before, List<Line> after) {
        Pairing pairing = Pairing.of(before, after, Line::words);

        assertThat(pairing.left()).isEmpty();
        assertThat(pairing.right()).isEmpty();
        assertThat(pairing.pairs()).hasSize(MANY).allMatch(pair -> pair.before() == pair.after());
    }

    @Test
    void whereNumbersBecameWords() {
        allArePaired(
                lines(place -> line("(" + place + ")", "Rule of " + place, Set.of())),
                lines(place -> line("", "(" + place + ")\tRule of " + place, Set.of())));
    }

    @Test
    void whereEveryLineHasOtherWordsButItsBookmark() {
        allArePaired(
                lines(place -> line("", "Rule of " + place, Set.of("a" + place))),
                lines(place -> line("", "Rules for " + place, Set.of("a" + place))));
    }
}
