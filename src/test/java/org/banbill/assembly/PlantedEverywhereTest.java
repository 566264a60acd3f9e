package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.library.Clause;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A version that extends any place of the library, in any of its languages, cannot take anything out in silence. */
class PlantedEverywhereTest {

    private static final Map<String, String> FREES = Map.of(
            "en", "{{this act}} does not apply to the police.",
            "ko", "경찰에 대하여는 {{this act}}을(를) 적용하지 아니한다.",
            "es", "{{this act}} no se aplica a la policía.",
            "sl", "{{this act}} ne velja za policijo.",
            "he", "{{this act}} לא יחול על המשטרה.",
            "th", "มิให้ใช้{{this act}}บังคับแก่ตำรวจ");

    private static final Library LIBRARY =
            Library.of(DiskFolder.home(Path.of("")).in("clauses"));

    @ParameterizedTest
    @MethodSource("org.banbill.assembly.OwnPlace#placesAndLanguages")
    void anExceptionInAnyClauseIsNamed(String placeAndLanguage) {
        String place = placeAndLanguage.split(" ", -1)[0];
        String language = placeAndLanguage.split(" ", -1)[1];
        String base = language.split("-", -1)[0];
        String frees = Objects.requireNonNull(FREES.get(base));
        Set<String> core = core(OwnPlace.ofLibrary(place, language));
        assertThat(core).isNotEmpty();

        Drafted drafted = OwnPlace.extending(place)
                .says("languages: [" + language + "]")
                .withBan(base, " [{id: planted, text: \"" + frees + "\"}]")
                .changes(core.stream()
                        .map(clause -> "- {provision: " + clause + ", do: extend, id: planted, text: {" + base + ": \""
                                + frees + "\"}, why: w}")
                        .collect(Collectors.joining("\n")))
                .draft(language);

        assertThat(drafted.result()).as("%s", drafted.findings()).isPresent();
        Set<String> named = drafted.deviations()
                .filter(deviation -> deviation.kind() == Deviation.Kind.EXCEPTION)
                .map(deviation -> deviation.provision().path())
                .collect(Collectors.toSet());
        assertThat(named)
                .containsAll(Stream.concat(core.stream(), Stream.of("free"))
                        .map(clause -> clause + ".planted")
                        .toList());
        assertThat(drafted.result().orElseThrow().coverage().demands())
                .noneMatch(entry -> entry.status() == Coverage.Status.MET);
    }

    private static Set<String> core(Drafted drafted) {
        return drafted.bill()
                .provisions()
                .map(Provision::id)
                .map(ProvisionId::clause)
                .filter(id -> LIBRARY.clauseIds().contains(id))
                .filter(id -> LIBRARY.clause(id).value().stream()
                        .anyMatch(clause -> clause.protection() == Clause.Protection.CORE))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
