package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.api.Test;

/** What the README says beside its commands: pictures, paths, numbers, names. ReadmeJourneyTest runs the commands. */
class ReadmeTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("[^!]\\[[^\\]]+\\]\\(([^)]+)\\)");
    private static final Pattern PATH =
            Pattern.compile("`((?:clauses|jurisdictions|schemas|src|docs|traditions|forms|questions)(?:/[a-z/]*)?)`");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void eachKindOfUserIsLedByAPicture() throws IOException {
        List<String> parts =
                List.of(readme().split("\n(?=\\*\\*(?:Policy staff|A lawyer|A local group|Groups at risk))", -1));
        assertThat(parts).hasSize(5);
        for (String part : parts.subList(1, 4)) {
            Matcher picture = PICTURE.matcher(part);
            assertThat(picture.find()).as(part).isTrue();
            assertThat(picture.group(1)).as("for people who do not see it").hasSizeGreaterThan(40);
            byte[] bytes = Files.readAllBytes(Path.of(picture.group(2)));
            assertThat(bytes).hasSizeLessThan(200_000).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void whatItLinksIsThere() throws IOException {
        List<String> told = new ArrayList<>();
        LINK.matcher(readme()).results().forEach(link -> told.add(link.group(1)));
        assertThat(told).hasSizeGreaterThan(8);
        for (String link : told) {
            String[] parts = link.split("#", 2);
            assertThat(Path.of(parts[0])).exists();
            if (parts.length > 1) {
                Set<String> headings = Files.readString(Path.of(parts[0]))
                        .lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("^#+ ", "")
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^a-z0-9 -]", "")
                                .replace(' ', '-'))
                        .collect(Collectors.toSet());
                assertThat(headings).contains(parts[1]);
            }
        }
    }

    @Test
    void thePlacesAndTheirLanguagesAreThose() throws IOException {
        Places places = Places.of(DiskFolder.home(Path.of("")).in("jurisdictions"));
        List<Jurisdiction> drafted = places.jurisdictionIds().stream()
                .map(id -> places.jurisdiction(id).value().orElseThrow())
                .filter(place -> place.tradition().isPresent())
                .toList();

        assertThat(readme())
                .contains("drafts for fourteen places, in Korean, English, Spanish, Slovene, Hebrew and Thai");
        assertThat(drafted).hasSize(14);
        assertThat(drafted.stream().flatMap(place -> place.languages().stream()).map(LanguageTag::base))
                .containsOnly("ko", "en", "es", "sl", "he", "th");
    }

    /** Whoever looks for their own town finds its country, and nobody is promised a form that is not there. */
    @Test
    void theFormsOfLocalPowerAreThose() throws IOException {
        Places places = Places.of(DiskFolder.home(Path.of("")).in("jurisdictions"));
        Matcher told =
                Pattern.compile("(?s)It knows forms for (.*?); each says").matcher(readme());
        assertThat(told.find()).isTrue();
        Set<String> countries = places.formIds().stream()
                .map(id -> places.form(id).value().orElseThrow().name().forPeople(LanguageTag.ENGLISH))
                .map(name -> name.replaceFirst(":.*", "").replaceFirst(".* (?:in|of|council) (?:the )?", ""))
                .collect(Collectors.toSet());

        assertThat(countries).contains("Korea", "United States", "anywhere");
        assertThat(countries)
                .allMatch(country -> told.group(1).replaceAll("\\s+", " ").contains(country));
        assertThat(told.group(1).split(",|\\band\\b", -1)).hasSizeGreaterThanOrEqualTo(countries.size());
    }

    @Test
    void whatLiesWhereIsThere() throws IOException {
        String table = readme().split("## What lies where", 2)[1];
        List<String> paths =
                PATH.matcher(table).results().map(path -> path.group(1)).toList();

        assertThat(paths).hasSizeGreaterThan(6);
        assertThat(paths)
                .allMatch(
                        path -> Files.isDirectory(Path.of(path)) || Files.isDirectory(Path.of("jurisdictions", path)));
    }
}
