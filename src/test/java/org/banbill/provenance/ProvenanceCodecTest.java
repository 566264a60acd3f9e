package org.banbill.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Commentary;
import org.banbill.bill.Form;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.XmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is written into a file comes back as it was, whatever the bill. */
class ProvenanceCodecTest {

    private static final String FILE = "returned.docx";
    private static final int BILLS = 80;

    @Test
    void everyBillComesBackAsItWas() {
        for (long seed = 0; seed < BILLS; seed++) {
            Provenance written = random(seed);

            Findings findings = new Findings();
            Optional<Provenance> read = ProvenanceCodec.read(parsed(xml(written)), FILE, findings);

            assertThat(findings.inReadingOrder()).as("seed " + seed).isEmpty();
            assertThat(read).isPresent();
            assertThat(read.get().bill()).as("seed " + seed).isEqualTo(written.bill());
            assertThat(read.get().bill().form().levels().keySet())
                    .containsExactlyElementsOf(written.bill().form().levels().keySet());
            assertThat(read.get().bookmarks()).isEqualTo(written.bookmarks());
            assertThat(read.get().styles()).isEqualTo(written.styles());
            assertThat(read.get().levelOfStyle()).isEqualTo(written.levelOfStyle());
        }
    }

    /** The test above proves nothing of a component that is the same in every bill. */
    @Test
    void everyComponentOfEveryRecordIsTried() {
        Map<String, Set<Object>> tried = new TreeMap<>();
        for (long seed = 0; seed < BILLS; seed++) {
            gather(random(seed).bill(), tried);
        }

        // comments beside the text, and paths of files, stay out of the part
        tried.remove("Bill.commentaries");
        tried.remove("Source.position");
        assertThat(tried).hasSizeGreaterThan(80);
        assertThat(tried.entrySet().stream()
                        .filter(component -> component.getValue().size() < 2)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void commentsBesideTheTextStayOutOfThePart() {
        Provenance plain = LongStream.range(0, BILLS)
                .mapToObj(ProvenanceCodecTest::random)
                .filter(provenance -> !provenance.bookmarks().isEmpty())
                .findFirst()
                .orElseThrow();
        Bill bill = plain.bill();
        Commentary remark = new Commentary(
                bill.provisions().findFirst().orElseThrow().id(),
                new Commentary.Note("A", "2026-11-29", List.of("x"), Commentary.State.OPEN),
                List.of());
        Bill annotated = new Bill(bill.edition(), bill.title(), bill.form(), bill.blocks(), List.of(remark));

        assertThat(xml(new Provenance(annotated, plain.bookmarks(), plain.styles())))
                .isEqualTo(xml(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level=\"id-1\"   | level=\"nolevel\"         | `nolevel` is not a level of its form",
                "inside=\"\"      | inside=\"id-1\"           | the level `id-1` stands inside itself",
                "inside=\"\"      | inside=\"elsewhere\"      | `elsewhere` is not a level of its form",
                "align=\"[A-Z]+\" | align=\"LEFT\"            | `align` is `LEFT`, which is not one of those that there are",
                "format=\"[a-z-]+\" | format=\"runes\"        | `runes` is no known form of numbers",
                "outline-level=\"\\d\" | outline-level=\"12\" | stands at 12 of the outline",
                "outline-level=\"\\d\" | outline-level=\"x\"  | `outline-level` is `x`, which is no whole number",
                "indent=\"[^\"]+\" | indent=\"NaN\"           | `indent` is `NaN`, which is no number",
                "indent=\"[^\"]+\" | ''                       | `indent` is missing in `line`",
                "id=\"unit-\\d+.ban\"((?s:.*?))id=\"unit-\\d+.ban\" | id=\"unit.ban\"$1id=\"unit.ban\" | two provisions are named `unit.ban`",
                "id=\"(unit-\\d+.ban)\" | id=\"../$1\" | is not a name of a provision",
                "anchor=\"[^\"]+\" | anchor=\"a\"             | two places are marked `a`",
                "from=\"\\d\"     | from=\"-1\"               | a mark stands for the characters -1 to",
                "to=\"\\d\"       | to=\"4711\"               | stands for characters behind its end",
                "<page [^>]*>     | ''                        | `page` is missing",
                "<contents      | <row                | `row` is no known element",
                "<blocks>         | <blocks>words             | words stand where none can stand",
                "group-times=\"\\d\" | group-times=\"-3\"     | run backwards",
                "<edition         | <edition/><edition        | is missing in `edition`",
                "align=\"[A-Z]+\" | align=\"\"                | `align` is ``, which is not one of those that there are",
                "number=\"\\d+\" | number=\"-1\"            | is below nought",
                "title=\"[^\"]*\" | title=\"&#x202A;\"        | it holds the control character U+202A",
                "title=\"[^\"]*\" | title=\"&#x2066;\"        | it holds the control character U+2066",
                "title=\"[^\"]*\" | title=\"&#x2069;\"        | it holds the control character U+2069",
                "title=\"[^\"]*\" | title=\"&#x9B;31m\"       | it holds the control character U+009B",
                "title=\"[^\"]*\" | title=\"&#x202E;\"        | it holds the control character U+202E",
            })
    void whatBanbillDoesNotWriteIsToldAsDamage(String written, String spoiled, String told) {
        Pattern pattern = Pattern.compile(written);
        String xml = LongStream.range(0, BILLS)
                .mapToObj(seed -> xml(random(seed)))
                .filter(text -> pattern.matcher(text).find())
                .findFirst()
                .orElseThrow();
        String changed = pattern.matcher(xml).replaceAll(spoiled);

        Findings findings = new Findings();
        Optional<Provenance> read = ProvenanceCodec.read(parsed(changed), FILE, findings);

        assertThat(read).isEmpty();
        assertThat(findings.inReadingOrder()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.DAMAGED_PROVENANCE);
            assertThat(finding.position()).isEqualTo(Position.startOf(FILE));
            assertThat(Catalogue.ENGLISH.say(finding.message())).contains(told);
        });
    }

    @Test
    void marksBehindTheEndOfAnyPartAreDamage() {
        for (String part : List.of("heading", "text", "after")) {
            Pattern mark = Pattern.compile("(in=\"" + part + "\" from=\"\\d+\" to=\")\\d+");
            String xml = LongStream.range(0, BILLS)
                    .mapToObj(seed -> xml(random(seed)))
                    .filter(text -> mark.matcher(text).find())
                    .findFirst()
                    .orElseThrow();
            Findings findings = new Findings();

            assertThat(ProvenanceCodec.read(parsed(mark.matcher(xml).replaceFirst("$14711")), FILE, findings))
                    .as(part)
                    .isEmpty();
            assertThat(findings.inReadingOrder())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(Catalogue.ENGLISH.say(finding.message())).contains("behind its end"));
        }
    }

    @Test
    void aLevelMayStandAtTheEdgesOfTheOutline() {
        Pattern level = Pattern.compile("outline-level=\"\\d+\"");
        String xml = xml(random(1));
        for (int edge : new int[] {0, 9}) {
            Findings findings = new Findings();
            String changed = level.matcher(xml).replaceAll("outline-level=\"" + edge + "\"");

            assertThat(ProvenanceCodec.read(parsed(changed), FILE, findings)).isPresent();
        }
    }

    @Test
    void thePartIsKnownByItsVocabularyInAnyEdition() {
        assertThat(ProvenanceCodec.isPart(parsed("<provenance xmlns='" + ProvenanceCodec.NAMESPACE + "'/>")))
                .isTrue();
        assertThat(ProvenanceCodec.isPart(parsed("<provenance xmlns='" + ProvenanceCodec.VOCABULARY + "77'/>")))
                .isTrue();
        assertThat(ProvenanceCodec.isPart(parsed("<provenance/>"))).isFalse();
    }

    @Test
    void placesAndLevelsAreFoundByTheirNamesInTheFile() {
        Provenance provenance = random(2);

        provenance
                .bookmarks()
                .forEach((anchor, name) -> assertThat(provenance.anchors()).containsEntry(name, anchor));
        assertThat(provenance.anchors()).hasSameSizeAs(provenance.bookmarks());
        provenance.bill().form().levels().values().forEach(level -> {
            assertThat(provenance.levelOfStyle())
                    .containsKey("Level " + level.line().id());
            assertThat(provenance.levelOfTextStyle())
                    .containsKey("Text " + level.textLine().id());
        });
    }

    @Test
    void theNameOfAFolderOfSomebodysOwnIsTakenOut() {
        String part = "<p><edition jurisdiction='%s' from='%s'/><x file='at /home/me/%s/jurisdiction.yaml:3, too'/>"
                + "<x file='%s2/x' at='y'/></p>";
        Element own = parsed(part.formatted("oakville", "oakville", "oakville", "other"));
        Element known = parsed(part.formatted("gb", "gb", "gb", "gb"));

        assertThat(OwnFolder.forget(own, Set.of("gb"))).isTrue();
        assertThat(Dom.all(own).stream()
                        .flatMap(element ->
                                Stream.of("jurisdiction", "from", "file").map(element::getAttribute))
                        .filter(text -> !text.isEmpty()))
                .containsExactly(
                        OwnFolder.OWN, OwnFolder.OWN, "at " + OwnFolder.OWN + "/jurisdiction.yaml:3, too", "other2/x");
        assertThat(OwnFolder.forget(own, Set.of("gb"))).as("a second time").isFalse();
        assertThat(OwnFolder.forget(known, Set.of("gb"))).isFalse();
        assertThat(OwnFolder.forget(parsed("<p><edition/></p>"), Set.of())).isFalse();
    }

    private static Provenance random(long seed) {
        Bill bill = new RandomRecords(seed, Position.startOf(FILE)).bill();
        Map<Anchor, String> bookmarks = new LinkedHashMap<>();
        bill.provisions().map(Provision::id).forEach(id -> {
            for (Kind kind : new Kind[] {Kind.UNIT, Kind.TEXT, Kind.AFTER}) {
                if (kind == Kind.UNIT || (id + kind.name()).hashCode() % 2 == 0) {
                    bookmarks.put(new Anchor(id, kind), "mark_" + bookmarks.size());
                }
            }
        });
        Map<String, String> ofLevels = new HashMap<>();
        bill.form().levels().values().forEach(level -> {
            ofLevels.put(level.line().id(), "Level " + level.line().id());
            ofLevels.put(level.textLine().id(), "Text " + level.textLine().id());
            level.heading()
                    .sidenote()
                    .map(Form.Sidenote::line)
                    .ifPresent(line -> ofLevels.put(line.id(), "Sidenote " + line.id()));
        });
        Map<String, String> ofLines = new HashMap<>();
        bill.form().lineStyles().keySet().forEach(id -> ofLines.put(id, "Line " + id));
        return new Provenance(bill, bookmarks, new Provenance.StyleIds(ofLevels, ofLines));
    }

    private static void gather(Object value, Map<String, Set<Object>> tried) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> gather(inside, tried));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> gather(one, tried));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> gather(one, tried));
        } else if (value instanceof Record && value.getClass().getPackageName().equals("org.banbill.bill")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    Object inside = component.getAccessor().invoke(value);
                    String name = value.getClass().getSimpleName() + "." + component.getName();
                    Set<Object> values = tried.computeIfAbsent(name, absent -> new HashSet<>());
                    if (values.size() < 2) {
                        values.add(inside);
                    }
                    gather(inside, tried);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new LinkageError(component.getName(), e);
                }
            }
        }
    }

    private static Element parsed(String xml) {
        return Dom.read(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    }

    private static String xml(Provenance provenance) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = XmlWriter.to(bytes);
        ProvenanceCodec.write(provenance, xml);
        xml.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
