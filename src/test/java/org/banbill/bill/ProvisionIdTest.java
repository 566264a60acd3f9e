package org.banbill.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What names of provisions are made of, and that nobody else takes them apart. */
class ProvisionIdTest {

    private static final ProvisionId USE = new ProvisionId("bans.ban.use");

    @Test
    void isMadeOfTheIdsOnTheWay() {
        assertThat(USE.clause()).isEqualTo("bans");
        assertThat(USE.lastId()).isEqualTo("use");
        assertThat(USE.parent()).contains(new ProvisionId("bans.ban"));
        assertThat(USE.way()).containsExactly(new ProvisionId("bans"), new ProvisionId("bans.ban"), USE);
        assertThat(USE.endings()).containsExactly("ban.use", "use");
        assertThat(USE.sibling("sale")).isEqualTo(new ProvisionId("bans.ban.sale"));
        assertThat(new ProvisionId("bans").sibling("start")).isEqualTo(new ProvisionId("start"));
    }

    @Test
    void idsAreWholeNotLetters() {
        ProvisionId ban = new ProvisionId("bans.ban");

        assertThat(USE.isBelow(ban)).isTrue();
        assertThat(ban.isBelow(ban)).isFalse();
        assertThat(ban.isWithin(ban)).isTrue();
        assertThat(new ProvisionId("bans.ban-2.use").isWithin(ban)).isFalse();
        assertThat(new ProvisionId("bans.ban2").isWithin(ban)).isFalse();
        assertThat(USE.endsIn("use")).isTrue();
        assertThat(USE.endsIn("se")).isFalse();
        assertThat(USE.endsIn("bans.ban.use")).isFalse();
        assertThat(USE.belowIn(new ProvisionId("bans"))).contains("ban.use");
        assertThat(ban.belowIn(USE)).isEmpty();
    }

    @Test
    void followsWhatItStandsInToItsNewName() {
        ProvisionId from = new ProvisionId("bans.ban");
        ProvisionId to = new ProvisionId("bans.ban-2");

        assertThat(USE.renamed(from, to)).isEqualTo(new ProvisionId("bans.ban-2.use"));
        assertThat(from.renamed(from, to)).isEqualTo(to);
        assertThat(new ProvisionId("bans.banner").renamed(from, to)).isEqualTo(new ProvisionId("bans.banner"));
    }

    @Test
    void aReferenceMayLeaveItsOwnClauseOut() {
        assertThat(Stream.of(".", ".ban.use", "start.day").map(written -> ProvisionId.referredTo(written, "bans")))
                .containsExactly(new ProvisionId("bans"), USE, new ProvisionId("start.day"));
    }

    /** Where a dot in quotes is no dot of a name. */
    private static final Set<String> OTHER_DOTS = Set.of(
            "src/main/java/org/banbill/bill/ProvisionId.java",
            // names of options, forms of terms and of words, endings of files
            "src/main/java/org/banbill/assembly/TypedReferences.java",
            "src/main/java/org/banbill/work/DraftChoices.java",
            "src/main/java/org/banbill/library/Marks.java",
            "src/main/java/org/banbill/render/house/CarriedParts.java",
            "src/main/java/org/banbill/ooxml/ContentTypes.java",
            // addresses of the page
            "src/main/java/org/banbill/web/Gate.java",
            "src/main/java/org/banbill/web/AllPages.java",
            // a full stop, a decimal point
            "src/main/java/org/banbill/language/KoreanSound.java",
            "src/main/java/org/banbill/language/Language.java",
            "src/main/java/org/banbill/language/Numbers.java",
            "src/main/java/org/banbill/language/PlainNumbers.java",
            "src/main/java/org/banbill/assembly/Composing.java",
            "src/main/java/org/banbill/assembly/Wording.java",
            "src/main/java/org/banbill/bill/Label.java",
            "src/main/java/org/banbill/review/ShownNumbers.java",
            "src/main/java/org/banbill/cli/UserLanguage.java",
            "src/main/java/org/banbill/cli/ManPage.java");

    private static final Pattern TAKEN_APART =
            Pattern.compile("path\\(\\)\\s*\\.(?:startsWith|endsWith|substring|indexOf|lastIndexOf)\\("
                    + "|(?:startsWith|endsWith)\\([^;]*\"\\.\"|ndexOf\\('\\.'");

    @Test
    void nobodyElseTakesANameApart() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/banbill"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : sources) {
                String name = file.toString().replace('\\', '/');
                if (!OTHER_DOTS.contains(name)
                        && TAKEN_APART.matcher(Files.readString(file)).find()) {
                    found.add(name);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
