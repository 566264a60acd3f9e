package org.banbill.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.banbill.finding.Message;
import org.banbill.reading.Difference.Kind;
import org.junit.jupiter.api.Test;

/** A line that stands on another level has another number, too: both are told, in one sentence. */
class LevelAndNumberTest {

    private static final Line FIRST = line("section", "1", "Ban", "a");
    private static final Line SECOND = line("subsection", "(2)", "Whoever breaks it must say so.", "b");

    private static Line line(String level, String label, String words, String bookmark) {
        return new Line(
                Story.BODY,
                level,
                level,
                label,
                "",
                level,
                List.of(new Sight.Words(words)),
                Set.of(bookmark),
                List.of(),
                false);
    }

    private static Pages pages(Line... lines) {
        return new Pages(List.of(lines), List.of());
    }

    @Test
    void bothAreTold() {
        Line asSection = line("section", "2", "Whoever breaks it must say so.", "b");

        List<Difference> differences =
                Judgement.of(pages(FIRST, SECOND), pages(FIRST, asSection), pages(FIRST, SECOND));

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.LEVEL);
            assertThat(difference.why()).isEqualTo(Message.of("unplaced.level-and-number", "section", "subsection"));
        });
    }
}
