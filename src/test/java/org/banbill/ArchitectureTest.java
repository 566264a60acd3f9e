package org.banbill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.Folder;
import org.banbill.source.Reading;
import org.banbill.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way, and each outside library stays behind its wall. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.banbill");

    private static final List<String> PACKAGES = List.of(
            "finding",
            "ooxml",
            "source",
            "language",
            "library",
            "change",
            "jurisdiction",
            "bill",
            "assembly",
            "check",
            "compare",
            "wording",
            "merge",
            "provenance",
            "reading",
            "render",
            "render.format",
            "render.word.plan",
            "render.word.text",
            "render.word.part",
            "render.word",
            "render.redline",
            "render.house",
            "scrub",
            "review",
            "render.text",
            "render.html",
            "interview",
            "sheet",
            "work",
            "web",
            "cli");

    private static final DescribedPredicate<JavaClass> COLLECTOR =
            JavaClass.Predicates.belongToAnyOf(Findings.class, Reading.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finding      |",
                "ooxml        | finding",
                "scrub        | finding ooxml provenance",
                "source       | finding",
                "bill         | finding",
                "language     |",
                "library      | finding source language wording",
                "change       | finding source library",
                "jurisdiction | finding source bill library language change",
                "assembly     | finding source bill library jurisdiction language change",
                "check        | finding source bill library jurisdiction language wording",
                "wording      |",
                "compare      | finding bill wording",
                "merge        | wording",
                "provenance   | finding bill ooxml",
                "render         | bill ooxml",
                "render.word.plan | bill render",
                "render.word.text | bill language ooxml render.word.plan",
                "render.word.part | bill ooxml provenance render.word.plan render.word.text",
                "render.word    | bill ooxml render render.word.plan render.word.part",
                "render.redline | bill compare wording ooxml render render.word.plan render.word.part",
                "render.house   | finding ooxml",
                "render.text    | bill language render",
                "render.html    | bill language render",
                "render.format  | render render.word render.text render.html",
                "reading      | finding bill ooxml wording",
                "review       | finding source bill ooxml provenance reading wording change",
                "interview    | finding source library jurisdiction assembly language",
                "sheet        | finding source library jurisdiction assembly ooxml interview",
                "work | finding source bill language library change jurisdiction assembly check compare merge"
                        + " interview ooxml reading render render.format render.word render.redline render.house scrub"
                        + " review sheet",
                "web | finding source bill library change jurisdiction interview assembly check compare render"
                        + " render.format render.html render.redline review sheet wording work",
            })
    void aPackageKnowsOnlyWhatStandsBeforeIt(String name, String known) {
        List<String> allowed = new ArrayList<>(known == null ? List.of() : List.of(known.split(" ", -1)));
        allowed.add(name);
        String[] others = PACKAGES.stream()
                .filter(other -> !allowed.contains(other))
                .map(other -> "org.banbill." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.banbill." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.., source cli",
        "org.yaml.., source",
        "com.ibm.icu.., language bill",
        "com.github.difflib.., wording review",
        "org.eclipse.jgit.., merge",
        "org.apache.poi.., sheet",
        "picocli.., cli",
        "org.eclipse.jetty.., web",
        "gg.jte.., web",
        "me.tongfei.., cli",
        "org.apache.commons.compress.., ooxml",
        "org.docx4j.., render.house review",
        "jakarta.xml.bind.., render.house",
    })
    void anOutsideLibraryStaysBehindItsWall(String library, String homes) {
        String[] allowed = Stream.of(homes.split(" ", -1))
                .map(home -> "org.banbill." + home)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** What one job found is handed over as a result; no other job is let into its collector. */
    @Test
    void noCollectorIsHandedAround() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.banbill.library",
                        "org.banbill.change",
                        "org.banbill.jurisdiction",
                        "org.banbill.assembly",
                        "org.banbill.check")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(COLLECTOR))
                .andShould()
                .notHaveRawReturnType(COLLECTOR)
                .check(CLASSES);
    }

    /** What drafts and threads share can reach no collector, and none of its fields is set twice. */
    @Test
    void whatIsSharedHoldsNoStateOfARun() {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        Stream.of(Library.class, Places.class, Assembly.class, Folder.class, Draft.class, DraftRequest.class)
                .forEach(shared -> open.add(CLASSES.get(shared)));
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (next.getPackageName().startsWith("org.banbill") && reached.add(next)) {
                open.addAll(next.getAllSubclasses());
                next.getAllFields().forEach(field -> open.addAll(field.getType().getAllInvolvedRawTypes()));
            }
        }

        assertThat(reached).hasSizeGreaterThan(40).noneMatch(COLLECTOR);
        assertThat(reached.stream()
                        .flatMap(shared -> shared.getFields().stream())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaField::getFullName))
                // the same whoever finds them; volatile
                .containsExactlyInAnyOrder(SourceFile.class.getName() + ".text", SourceFile.class.getName() + ".lines");
    }

    /** What a folder is for, and what a file does, can be seen at a glance. */
    @ParameterizedTest
    @ValueSource(strings = {"ooxml", "render", "scrub"})
    void foldersAndFilesStaySmall(String room) throws IOException {
        Path top = Path.of("src/main/java/org/banbill").resolve(room);
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path)) {
                    try (Stream<Path> files = Files.list(path)) {
                        assertThat(files.filter(Files::isRegularFile))
                                .as("%s", path)
                                .hasSizeLessThanOrEqualTo(25);
                    }
                } else {
                    assertThat(Files.readAllLines(path)).as("%s", path).hasSizeLessThanOrEqualTo(300);
                }
            }
        }
    }

    /** No file is more than a sitting, and no room more than a fifth of the house. */
    @Test
    void noFileAndNoRoomOutgrowsTheHouse() throws IOException {
        Path top = Path.of("src/main/java/org/banbill");
        Map<String, Integer> rooms = new HashMap<>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                int lines = Files.readAllLines(file).size();
                assertThat(lines).as("%s", file).isLessThanOrEqualTo(400);
                rooms.merge(top.relativize(file).getName(0).toString(), lines, Integer::sum);
            }
        }
        int whole = rooms.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(rooms)
                .hasSizeGreaterThan(20)
                .allSatisfy((room, lines) -> assertThat(lines).as(room).isLessThan(whole / 5));
    }

    /** Pages are functions from request to reply; what carries them can be another server tomorrow. */
    @Test
    void oneClassKnowsTheServer() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.web\\.JettyServer(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(CLASSES);
    }

    /**
     * No method asks for two kinds of one closed sum by {@code instanceof}: the third, or one that comes later, would
     * be passed over in silence, and with it words of a law. A visitor or {@code match} does not compile until it is
     * handled.
     */
    @Test
    void noChainCanForgetAKindOfAClosedSum() {
        Map<Class<?>, Class<?>> sums = new HashMap<>();
        CLASSES.stream()
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .forEach(sum -> Stream.of(sum.getPermittedSubclasses()).forEach(kind -> sums.put(kind, sum)));
        Set<String> chains = new TreeSet<>();
        for (JavaClass home : CLASSES) {
            for (JavaCodeUnit unit : home.getCodeUnits()) {
                Map<Class<?>, Set<Class<?>>> asked = new HashMap<>();
                unit.getInstanceofChecks().stream()
                        .map(check -> check.getRawType().reflect())
                        .filter(sums::containsKey)
                        .forEach(kind -> asked.computeIfAbsent(sums.get(kind), sum -> new HashSet<>())
                                .add(kind));
                asked.forEach((sum, kinds) -> {
                    if (kinds.size() > 1) {
                        chains.add(unit.getFullName() + " asks for " + kinds.size() + " of "
                                + sum.getPermittedSubclasses().length + " kinds of " + sum.getSimpleName());
                    }
                });
            }
        }

        assertThat(sums.values().stream().distinct()).hasSizeGreaterThan(10);
        assertThat(chains).isEmpty();
    }

    /** What a record was given cannot be changed behind it: one that other rooms know copies each list, set and map. */
    @Test
    void aRecordCopiesWhatItIsGiven() {
        Set<String> open = new TreeSet<>();
        int records = 0;
        for (JavaClass record : CLASSES) {
            if (!record.isRecord() || !isSeenOutside(record)) {
                continue;
            }
            List<Class<?>> given = Stream.of(record.reflect().getRecordComponents())
                    .<Class<?>>map(RecordComponent::getType)
                    .toList();
            long collections = given.stream()
                    .filter(type -> Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                    .count();
            long copied = record.getConstructor(given.toArray(Class<?>[]::new)).getMethodCallsFromSelf().stream()
                    .filter(ArchitectureTest::copies)
                    .count();
            records++;
            if (copied < collections) {
                open.add(record.getName() + " copies " + copied + " of " + collections);
            }
        }

        assertThat(records).isGreaterThan(150);
        assertThat(open).isEmpty();
    }

    private static boolean isSeenOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isSeenOutside).orElse(true);
    }

    /** Itself, or by a method beside it. */
    private static boolean copies(JavaMethodCall call) {
        return Set.of("copyOf", "toList", "unmodifiableMap", "unmodifiableSet", "unmodifiableList")
                        .contains(call.getTarget().getName())
                || (call.getTargetOwner()
                                .getPackage()
                                .equals(call.getOriginOwner().getPackage())
                        && call.getTarget().resolveMember().stream()
                                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                                .anyMatch(inner ->
                                        !inner.getTargetOwner().equals(call.getOriginOwner()) && copies(inner)));
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.banbill.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banbill.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
