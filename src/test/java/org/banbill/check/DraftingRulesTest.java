package org.banbill.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.assembly.Draft;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Result;
import org.banbill.source.DiskFolder;
import org.banbill.source.MemoryFolder;
import org.banbill.work.DraftChoices;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.Place;
import org.banbill.work.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules with the words of Banbill's own files: what {@code banbill show} calls bad is found in a place's own text,
 * what it calls good is not. That the library itself keeps them is seen wherever a test drafts it and nothing is told.
 */
class DraftingRulesTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    /** They are broken by what a bill lacks, or have no short example. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("no-commencement", "no-enforcement", "long-sentence");

    private static final Map<String, String> IN_KOREAN = Map.of(
            "closed-list", "누구든지 다음 각 호의 장소에서 이를 사용하여서는 아니 된다.",
            "doubly-defined", "“드론”이란 나는 기기를 말한다. “드론”이란 헤엄치는 기기를 말한다.",
            "either-or-both", "기기 및/또는 소프트웨어를 사용하여서는 아니 된다.",
            "enforcement-without-body", "이 규정은 집행되어야 한다.",
            "inconsistent-terms", "얼굴인식을 하여서는 아니 되며, 안면인식에 관한 계약은 무효로 한다.",
            "long-sentence", "누구든지 " + "말을 ".repeat(70) + "하여서는 아니 된다.",
            "loophole-word", "누구든지 가능한 범위에서 이를 사용하지 아니하여야 한다.",
            "old-fashioned-word", "당해 기관은 이를 보고하여야 한다.",
            "penalty-without-amount", "이를 위반한 자에게는 과태료를 부과한다.",
            "unused-definition", "“풍선”이란 뜨는 기기를 말한다.");

    @Test
    void whatIsCalledBadIsFound() {
        List<String> bad = new ArrayList<>(DraftingRules.ALL.stream()
                .filter(rule -> !WITHOUT_EXAMPLE.contains(rule.rule().id()))
                // an open blank would be an error already
                .map(rule -> rule.bad().replace("[TBD] days", "a time to be determined"))
                .toList());
        bad.add("A person must not " + "really ".repeat(90) + "do so.");
        Set<String> expected =
                DraftingRules.ALL.stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        expected.removeAll(Set.of("no-commencement", "no-enforcement"));

        assertThat(broken("gb", "en-GB", bad)).isEqualTo(expected);
    }

    @Test
    void whatIsCalledGoodIsNot() {
        List<String> good = DraftingRules.ALL.stream()
                .map(DraftingRule::good)
                .filter(text -> !text.startsWith("("))
                .filter(text -> !text.startsWith("“Device”"))
                .toList();

        assertThat(broken("gb", "en-GB", good)).isEmpty();
    }

    /** What a careful drafter is told of: also what is found before there is a bill. */
    @Test
    void everyRuleForTheLawIsExplainedInBothLanguages() {
        assertThat(ExplainedRule.list())
                .extracting(rule -> rule.rule().id())
                .isSorted()
                .contains("exception", "typed-reference", "undefined-term", "out-of-bounds", "core-changed")
                .containsAll(
                        DraftingRules.ALL.stream().map(rule -> rule.rule().id()).toList());
        assertThat(ExplainedRule.list()).allSatisfy(rule -> {
            String english = Catalogue.ENGLISH.say(rule.explanation());
            assertThat(english).endsWith(".").isNotEqualTo(Catalogue.in("ko").say(rule.explanation()));
            assertThat(rule.bad()).isNotBlank().isNotEqualTo(rule.good());
        });
        assertThat(ExplainedRule.find("undefined-term"))
                .hasValueSatisfying(rule -> assertThat(rule.mayBeAccepted()).isFalse());
    }

    @Test
    void inKoreanLikewise() {
        assertThat(broken("kr", "ko", List.copyOf(IN_KOREAN.values()))).isEqualTo(IN_KOREAN.keySet());
        assertThat(broken("kr", "ko", List.of("누구든지 이를 사용하여서는 아니 된다."))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void inEachLanguageItsOwnWordsAreFound(String base, String language, Map<String, String> bad, String good) {
        assertThat(broken(base, language, List.copyOf(bad.values()))).isEqualTo(bad.keySet());
        assertThat(broken(base, language, List.of(good))).isEmpty();
    }

    static List<Arguments> planted() {
        return List.of(
                Arguments.of(
                        "ar",
                        "es",
                        Map.ofEntries(
                                Map.entry(
                                        "closed-list",
                                        "Nadie debe usarla en los siguientes lugares: calles y estaciones."),
                                Map.entry(
                                        "doubly-defined",
                                        "“dron” significa un aparato que vuela. “dron” significa un aparato que nada."),
                                Map.entry("either-or-both", "Nadie debe usar y/o vender tales equipos."),
                                Map.entry("enforcement-without-body", "Esta norma será fiscalizada."),
                                Map.entry(
                                        "inconsistent-terms",
                                        "Se prohíbe el reconocimiento facial; es nulo el contrato de reconocimiento de rostros."),
                                Map.entry("long-sentence", "Nadie debe " + "realmente ".repeat(120) + "hacerlo."),
                                Map.entry("loophole-word", "Nadie debe usarla en la medida de lo posible."),
                                Map.entry("old-fashioned-word", "El susodicho organismo debe informar."),
                                Map.entry("penalty-without-amount", "Quien la infrinja será sancionado con multa."),
                                Map.entry("placeholder", "El plazo es a determinar."),
                                Map.entry("unused-definition", "“globo” significa un aparato que flota.")),
                        "Nadie debe usarla."),
                Arguments.of(
                        "si",
                        "sl",
                        Map.ofEntries(
                                Map.entry(
                                        "closed-list",
                                        "Nihče je ne sme uporabljati na naslednjih krajih: ulice in postaje."),
                                Map.entry(
                                        "doubly-defined",
                                        "»dron« pomeni napravo, ki leti. »dron« pomeni napravo, ki plava."),
                                Map.entry("either-or-both", "Nihče je ne sme uporabljati in/ali prodajati."),
                                Map.entry("enforcement-without-body", "Zakon se nadzira."),
                                Map.entry(
                                        "inconsistent-terms",
                                        "Prepoznavanje obraza je prepovedano. Nična je pogodba, katere predmet je obrazna prepoznava."),
                                Map.entry("long-sentence", "Nihče tega " + "res ".repeat(95) + "ne sme."),
                                Map.entry("loophole-word", "Nihče je ne sme uporabljati, kolikor je mogoče."),
                                Map.entry("old-fashioned-word", "Predmetni organ poroča."),
                                Map.entry("penalty-without-amount", "Kdor to stori, se kaznuje z globo."),
                                Map.entry("placeholder", "Kdaj, še ni določeno."),
                                Map.entry("unused-definition", "»balon« pomeni napravo, ki lebdi.")),
                        "Nihče je ne sme uporabljati."),
                Arguments.of(
                        "il",
                        "he",
                        Map.ofEntries(
                                Map.entry("closed-list", "לא ישתמש בה אדם במקומות האלה: רחובות ותחנות."),
                                Map.entry("doubly-defined", "״רחפן״ פירושו מכשיר מעופף. ״רחפן״ פירושו מכשיר שוחה."),
                                Map.entry("unused-definition", "״בלון״ פירושו מכשיר מרחף."),
                                Map.entry("either-or-both", "לא ישתמש בה אדם ו/או ימכור אותה."),
                                Map.entry("enforcement-without-body", "חוק זה ייאכף."),
                                Map.entry("inconsistent-terms", "זיהוי פנים אסור. חוזה שעניינו היכר פנים בטל."),
                                Map.entry("long-sentence", "לא " + "באמת ".repeat(120) + "יעשה כן אדם."),
                                Map.entry("loophole-word", "לא ישתמש בה אדם ככל האפשר."),
                                Map.entry("old-fashioned-word", "הגוף הנ״ל ידווח."),
                                Map.entry("penalty-without-amount", "העושה כן, דינו קנס."),
                                Map.entry("placeholder", "המועד ייקבע בהמשך.")),
                        "לא ישתמש בה אדם."),
                Arguments.of(
                        "th",
                        "th",
                        Map.ofEntries(
                                Map.entry("closed-list", "ห้ามมิให้ผู้ใดใช้ในสถานที่ดังต่อไปนี้ ถนนและสถานี"),
                                Map.entry(
                                        "doubly-defined",
                                        "“โดรน” หมายความว่า อุปกรณ์ที่บิน “โดรน” หมายความว่า อุปกรณ์ที่ว่ายน้ำ"),
                                Map.entry("either-or-both", "ห้ามมิให้ผู้ใดใช้และ/หรือขาย"),
                                Map.entry("enforcement-without-body", "พระราชบัญญัตินี้ต้องได้รับการบังคับใช้"),
                                Map.entry("inconsistent-terms", "ห้ามจดจำใบหน้า สัญญาว่าด้วยการรู้จำใบหน้าเป็นโมฆะ"),
                                Map.entry("loophole-word", "ห้ามมิให้ผู้ใดใช้เท่าที่เป็นไปได้"),
                                Map.entry("old-fashioned-word", "อนึ่ง หน่วยงานต้องรายงาน"),
                                Map.entry("penalty-without-amount", "ผู้ใดฝ่าฝืนต้องระวางโทษปรับ"),
                                Map.entry("placeholder", "ระยะเวลาจะกำหนดภายหลัง"),
                                Map.entry("unused-definition", "“ลูกโป่ง” หมายความว่า อุปกรณ์ที่ลอย")),
                        "ห้ามมิให้ผู้ใดใช้"));
    }

    /** Languages that inflect their words seldom use a term as it is defined. */
    @Test
    void aTermIsUsedInWhateverFormItIsWritten() {
        Map<String, String> mouse = Map.of(
                "clauses/terms/mouse/term.yaml",
                "precedents:\n  - {citation: Act 1, point: x, source: https://example.org, checked: 2026-11-01, verified: no}\n",
                "clauses/terms/mouse/en.yaml",
                "term: mouse\nforms: [mice]\ndefinition:\n  text: means a small animal\nnote: A mouse.\n");

        assertThat(broken("gb", "en-GB", List.of("A person {{must not}} film [[mice]]."), mouse))
                .isEmpty();
    }

    private static Set<String> broken(String base, String language, List<String> sentences) {
        return broken(base, language, sentences, Map.of());
    }

    /** The rules that some sentences break, when a place of one's own adds them to the model of another. */
    private static Set<String> broken(
            String base, String language, List<String> sentences, Map<String, String> beside) {
        StringBuilder place = new StringBuilder(
                "name: Exland\nlevel: country\nextends: " + base + "\nlanguages: [" + language + "]\nchanges:\n");
        sentences.forEach(
                sentence -> place.append("  - {provision: public-authorities.ban, do: add, why: a test, text: \"")
                        .append(sentence)
                        .append("\"}\n"));
        Map<String, String> files = new HashMap<>(beside);
        files.put("jurisdiction.yaml", place.toString());
        Workspace workspace = new Workspace(
                DiskFolder.at(HOME), name -> Optional.of(new OwnFolder(name, name, new MemoryFolder(name, files))));
        Place found = workspace.place("exland").value().orElseThrow();
        Result<Draft> draft =
                found.draft(DraftChoices.PLAIN, found.jurisdiction().languages().get(0));
        assertThat(draft.value()).as(draft.findings().toString()).isPresent();
        Set<String> rules = new TreeSet<>();
        draft.findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> DraftingRules.ALL.stream()
                        .anyMatch(each -> each.rule().id().equals(rule)))
                .forEach(rules::add);
        return rules;
    }
}
