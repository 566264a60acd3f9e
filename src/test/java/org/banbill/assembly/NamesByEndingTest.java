package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.junit.jupiter.api.Test;

/** A name is found by its clause and its last ids, as if all names had been searched. */
class NamesByEndingTest {

    @Test
    void findsWhatASearchThroughAllNamesFinds() {
        Random random = new Random(7);
        Set<ProvisionId> names = new LinkedHashSet<>();
        for (int count = 0; count < 400; count++) {
            names.add(new ProvisionId(name(random, 1 + random.nextInt(4))));
        }
        NamesByEnding byEnding = new NamesByEnding(names);
        for (int count = 0; count < 400; count++) {
            String clause = name(random, 1);
            String ending = name(random, 1 + random.nextInt(3));

            assertThat(byEnding.ending(clause, ending))
                    .containsExactlyElementsOf(names.stream()
                            .filter(name -> name.clause().equals(clause))
                            .filter(name -> name.path().endsWith("." + ending))
                            .toList());
            assertThat(byEnding.in(clause))
                    .containsExactlyElementsOf(names.stream()
                            .filter(name -> name.clause().equals(clause))
                            .toList());
        }
    }

    /** Of few letters, so that many names end alike. */
    private static String name(Random random, int length) {
        StringBuilder name = new StringBuilder();
        for (int id = 0; id < length; id++) {
            name.append(id == 0 ? "" : ".").append((char) ('a' + random.nextInt(3)));
        }
        return name.toString();
    }
}
