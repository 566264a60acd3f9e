package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No text is missed that may be alike enough, and few others are named. */
class LikeTextsTest {

    /** Common words first, as in any text. */
    private static List<EditedToken> text(Random random, int words) {
        List<EditedToken> tokens = new ArrayList<>();
        int length = random.nextInt(words);
        for (int word = 0; word < length; word++) {
            int rank = (int) Math.floor(Math.pow(random.nextDouble(), 3) * words);
            tokens.add(new EditedToken("w" + rank, random.nextInt(9) == 0 ? "bookmark" : ""));
            tokens.add(new EditedToken(" ", ""));
        }
        return tokens;
    }

    @Test
    void namesWhatHoldingAllAgainstAllNames() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            double least = round % 2 == 0 ? LostAnchors.ALIKE : 0.9;
            List<WordCounts> texts = IntStream.range(0, 40)
                    .mapToObj(index -> WordCounts.of(text(random, 12)))
                    .toList();
            WordCounts other = WordCounts.of(text(random, 12));

            Set<Integer> alike = new TreeSet<>();
            for (int index = 0; index < texts.size(); index++) {
                // two texts of which one is far longer are never alike, however many fields they have
                boolean canBe = 2.0 * Math.min(texts.get(index).all(), other.all())
                        >= least * (texts.get(index).all() + other.all());
                if (canBe && texts.get(index).mostAlike(other) >= least) {
                    alike.add(index);
                }
            }

            assertThat(new LikeTexts(texts, least).like(other)).containsAll(alike);
        }
    }

    @Test
    void askingOneAsksFewOthers() {
        List<WordCounts> texts = IntStream.range(0, 5_000)
                .mapToObj(number -> WordCounts.of(EditedToken.of("The authority must tell the person number " + number
                        + " about device " + number * 3 + " within days " + number * 7 + " of use " + number * 11)))
                .toList();

        assertThat(new LikeTexts(texts, 0.9).like(texts.get(2_500)))
                .hasSizeLessThan(5)
                .contains(2_500);
    }
}
