package org.banbill.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.ParameterValue.Verified;
import org.banbill.source.CountingFolder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;

/** Places and what they take over from each other; what is told of a file is told of it alone. */
class PlacesTest {

    private final Map<String, String> texts = new HashMap<>(Map.of(
            "parameters.yaml",
            """
            office: {type: name, nature: fact, meaning: Who watches over the law}
            fee: {type: amount, nature: choice, meaning: What it costs}
            """,
            "xx.yaml",
            """
            name: Exland
            level: country
            languages: [en]
            tradition: plain
            currency: EUR
            facts: [court]
            with: [fee, extra]
            parameters:
              office: {value: the Office, verified: yes, source: a law, checked: 2026-11-25}
              fee: {value: 5 EUR}
            """,
            "xx-a.yaml",
            "{name: A, level: state, extends: xx, facts: [council], without: [extra]}\n",
            "xx-a-one.yaml",
            """
            {name: One, level: city, extends: xx-a, parameters: {office: {value: One's Office, verified: no}}}
            """,
            "xx-a-two.yaml",
            "{name: Two, level: city, extends: xx-a-one}\n",
            "bad.yaml",
            "{name: Bad, level: village, languages: [en]}\n"));

    private Places places() {
        return Places.of(new MemoryFolder("jurisdictions", texts));
    }

    private Jurisdiction place(String id) {
        Loaded<Jurisdiction> place = places().jurisdiction(id);
        assertThat(place.findings()).isEmpty();
        return place.value().orElseThrow();
    }

    private static ParameterValue value(Jurisdiction place, String parameter) {
        return Optional.ofNullable(place.parameters().get(parameter)).orElseThrow();
    }

    @Test
    void itKnowsWhatIsThereByItsFiles() {
        texts.put("traditions/plain.yaml", "{}\n");

        assertThat(places().jurisdictionIds()).containsExactly("bad", "xx", "xx-a", "xx-a-one", "xx-a-two");
        assertThat(places().traditionIds()).containsExactly("plain");
    }

    @Test
    void aPlaceTakesOverAllButWhatItSaysItself() {
        Jurisdiction city = place("xx-a-one");

        assertThat(city.level()).isEqualTo("city");
        assertThat(city.languages()).containsExactly(new LanguageTag("en"));
        assertThat(city.facts()).containsExactlyInAnyOrder("court", "council");
        assertThat(city.with()).extracting(YamlScalar::text).containsExactly("fee");
        assertThat(city.without()).extracting(YamlScalar::text).containsExactly("extra");
        assertThat(value(city, "fee").value().orElseThrow().forPeople(LanguageTag.ENGLISH))
                .isEqualTo("5 EUR");
    }

    @Test
    void aFactOfItsStateHoldsForACity() {
        assertThat(value(place("xx-a"), "office").verified()).isEqualTo(Verified.YES);
    }

    @Test
    void aFactOfAnotherCityIsOnlyALead() {
        ParameterValue office = value(place("xx-a-two"), "office");

        assertThat(office.verified()).isEqualTo(Verified.NO);
        assertThat(office.source()).isEqualTo("taken over from xx-a-one");
    }

    @Test
    void whatIsWrongWithOneFileIsNotToldOfAnother() {
        Places places = places();

        assertThat(places.jurisdiction("bad").findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.UNKNOWN_LEVEL);
        assertThat(places.jurisdiction("xx").findings()).isEmpty();
        assertThat(places.jurisdiction("bad").findings()).hasSize(1);
    }

    @Test
    void whatIsWrongWithAParentIsToldOfItsChildren() {
        texts.put("child.yaml", "{name: Child, level: city, extends: bad}\n");

        assertThat(places().jurisdiction("child").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "jurisdictions/bad.yaml:1:20 error unknown-level: `village` is not a level of government."
                                + " Known: city, country, state, union.");
    }

    @Test
    void aPlaceKnowsTheFilesThatItWasMadeOf() {
        assertThat(places().jurisdiction("xx-a").files())
                .extracting(SourceFile::name)
                .containsExactly("jurisdictions/parameters.yaml", "jurisdictions/xx-a.yaml", "jurisdictions/xx.yaml");
    }

    @Test
    void aCircleIsToldAsOneComesIntoIt() {
        texts.put("a.yaml", "{name: A, level: city, extends: b}\n");
        texts.put("b.yaml", "{name: B, level: city, extends: a}\n");
        Places places = places();

        assertThat(circle(places, "a")).contains("a → b → a");
        assertThat(circle(places, "b")).contains("b → a → b");
        assertThat(circle(places, "a")).isEqualTo(circle(places(), "a"));
    }

    private static String circle(Places places, String id) {
        return places.jurisdiction(id).findings().stream()
                .filter(finding -> finding.rule() == Rule.CIRCLE)
                .map(finding -> Catalogue.ENGLISH.say(finding.message()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aParentThatIsNotThereIsTold() {
        texts.put("a.yaml", "{name: A, level: city, languages: [en], extends: xz}\n");

        assertThat(places().jurisdiction("a").findings())
                .extracting(Finding::toString)
                .containsExactly("jurisdictions/a.yaml:1:50 error unknown-jurisdiction: `xz` is not a jurisdiction."
                        + " Did you mean `xx`?");
    }

    @Test
    void aFolderOfSomebodysOwnExtendsAPlaceOfTheLibrary() {
        MemoryFolder own = new MemoryFolder(
                "our-city",
                Map.of(
                        "jurisdiction.yaml",
                        "name: Ours\nlevel: city\nextends: xx-a\nchanges: [{provision: a.b, do: remove, why: w}]\n",
                        "changes/2.yaml",
                        "changes: [{provision: a.d, do: remove, why: w}]\n",
                        "changes/1.yaml",
                        "changes: [{provision: a.c, do: remove, why: w}]\n"));
        Loaded<Jurisdiction> place = places().own(own, "our-city");

        assertThat(place.findings()).isEmpty();
        assertThat(place.value().orElseThrow().changes())
                .extracting(change -> change.provision().text())
                .describedAs("in the order in which they are made")
                .containsExactly("a.b", "a.c", "a.d");
        assertThat(place.files()).extracting(SourceFile::name).contains("our-city/changes/1.yaml");
    }

    @Test
    void aThousandPlacesReadEachFileOfTheLibraryOnce() {
        CountingFolder files = CountingFolder.of(new MemoryFolder("jurisdictions", texts));
        Places places = Places.of(files);
        for (int number = 0; number < 1000; number++) {
            places.own(
                    new MemoryFolder(
                            "c" + number, Map.of("jurisdiction.yaml", "{name: C, level: city, extends: xx-a-two}\n")),
                    "c" + number);
        }

        assertThat(files.times())
                .hasSize(5)
                .allSatisfy((file, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void aTraditionThatIsNotThereIsToldWhereItIsNamed() {
        YamlScalar named = place("xx").tradition().orElseThrow();

        assertThat(places().tradition(named).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "jurisdictions/xx.yaml:4:12 error unknown-tradition: `plain` is not a tradition."
                                + " There are none to choose from."
                                + " Traditions are read from jurisdictions/traditions, and from the folder `traditions` of your own.");
    }
}
