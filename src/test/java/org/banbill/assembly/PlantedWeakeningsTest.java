package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ways to weaken the law that somebody could plant in a version of their own. Each is named, and the demand with it.
 */
class PlantedWeakeningsTest {

    private static String status(Drafted drafted, String demand) {
        return drafted.status(demand).split(" ", 2)[0];
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isNamed(Drafted drafted, String demand) {
        assertThat(drafted.result()).as("%s", drafted.findings()).isPresent();
        assertThat(status(drafted, demand)).as("%s", drafted.findings()).isEqualTo("weakened");
        assertThat(drafted.rules()).containsAnyOf("exception", "core-changed", "out-of-bounds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a sentence of its own in a core clause
                "public-authorities | extend | Police forces are not bound by {{this act}}. | L2",
                "public-authorities | extend | '{{Ref .ban}} has no application to airports.' | L2",
                "public-authorities | extend | The Minister may authorise the use of cameras. | L2",
                "public-authorities | extend | The Minister may by order grant a licence for {{ref .ban.use}}. | L2",
                "public-authorities | extend | '{{This act}} is without prejudice to the powers of the police.' | L2",
                "public-authorities | extend | '{{Ref .ban}} is subject to any order of a court.' | L2",
                "public-authorities | extend | With the consent of the person such use is no breach of {{this act}}. | L2",
                "public-authorities | extend | '{{Ref .ban}} ceases to apply after five years.' | L2",
                "public-authorities | extend | Until 2040 the police can use what they have. | L2",
                "public-authorities | extend | It is a defence that the use served public safety. | L2",
                "public-authorities | extend | No offence is committed by a soldier under {{this act}}. | L2",
                "public-authorities | extend | '{{This act}} shall be read as permitting trials.' | L2",
                "private-actors | extend | Banks are deemed to comply with {{this act}}. | L2",
                "private-actors | extend | 'In a stadium, {{ref .ban}} is disregarded.' | L2",
                "private-actors | extend | '{{Ref .ban}} does not operate at night.' | L2",
                // in the words of the model
                "public-authorities.ban | replace | 'A [[public authority]] {{must not}}, unless a court has authorised it,' | L2",
                "public-authorities.ban | replace | 'A [[public authority]] should refrain from the following' | L2",
                "public-authorities.ban.use | replace | 'use [[biometric recognition technology]] for more than a day, save in an emergency' | L2",
                "public-authorities.ban.results | replace | 'knowingly rely on a [[recognition result]]' | L2",
                "public-authorities.all-purposes | replace | '{{ref .ban}} applies in every place except at borders.' | S8",
                "private-actors.ban | replace | 'A [[private actor]] with more than 500 workers only {{must not}}' | L2",
                // in a definition
                "definitions.public-authority.forces | extend | other than the secret service | S6",
                "definitions.private-actor | replace | 'means a company, but not a charity' | L2.2",
                "definitions.biometric-recognition-technology | replace | 'means technology, excluding telephones, that recognises a face' | L2",
            })
    void inEnglish(String provision, String act, String text, String demand) {
        String text1 = text.replace("{{Ref ", "{{ref ");
        Drafted drafted = OwnPlace.extending("gb")
                .changes("- {provision: " + provision + ", do: " + act + ", text: \"" + text1 + "\", why: w}")
                .draft("en-GB");

        isNamed(drafted, demand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public-authorities | extend | '{{ref .ban}}은(는) 경찰에 적용하지 아니한다.' | L2",
                "public-authorities | extend | '다만, 국가정보기관의 경우에는 그러하지 아니하다.' | L2",
                "public-authorities | extend | '{{ref .ban}}에도 불구하고 공항에서는 카메라를 운용할 수 있다.' | L2",
                "public-authorities | extend | '장관은 사용을 허가할 수 있다.' | L2",
                "public-authorities | extend | '경찰은 {{this act}}에 따른 금지에서 제외한다.' | L2",
                "public-authorities | extend | '{{this act}}은(는) 시행일부터 5년간 그 효력을 가진다.' | L2",
                "public-authorities | extend | '정보주체가 동의한 경우에는 {{ref .ban}}을(를) 위반한 것으로 보지 아니한다.' | L2",
                "public-authorities | extend | '군인은 {{this act}}에 구속되지 아니한다.' | L2",
                "public-authorities | extend | '{{this act}}에서 정한 사항이라도 다른 법률에 특별한 규정이 있는 경우에는 그 법률에 따른다.' | L2",
                "public-authorities | extend | '시범사업에 대하여는 {{ref .ban}}의 적용을 유예한다.' | L2",
                "public-authorities.ban | replace | '[[공공기관]]은(는) 법원의 허가를 받은 경우를 제외하고는 다음 각 호의 어느 하나에 해당하는 행위를 하여서는 아니 된다.' | L2",
                "public-authorities.ban | replace | '[[공공기관]]은(는) 다음 각 호의 행위를 자제하도록 노력하여야 한다.' | L2",
                "public-authorities.ban.use | replace | '[[생체인식기술]]을(를) 고의로 사용하는 행위' | L2",
                "definitions.supplier | replace | '[[생체인식기술]]을(를) 판매하는 자(소상공인은 제외한다)를 말한다.' | P2",
                "private-actors | extend | '은행에 대하여는 {{this act}}을(를) 준용하지 아니한다.' | L2",
            })
    void inKorean(String provision, String act, String text, String demand) {
        Drafted drafted = OwnPlace.extending("kr")
                .changes("- {provision: " + provision + ", do: " + act + ", text: {ko: \"" + text + "\"}, why: w}")
                .draft("ko");

        isNamed(drafted, demand);
    }

    @ParameterizedTest
    @CsvSource({
        "deletion-period, 90 years, P2",
        "minimum-compensation, 0, L6",
        "supervisory-authority, 'nobody, except at night', A1",
    })
    void byAValueInTheFileAndOnTheCommandLine(String parameter, String value, String demand) {
        isNamed(
                OwnPlace.extending("gb")
                        .says("set: {" + parameter + ": \"" + value + "\"}")
                        .draft("en-GB"),
                demand);
        isNamed(
                OwnPlace.extending("gb")
                        .draft(
                                "en-GB",
                                asked -> new DraftRequest(
                                        asked.place(),
                                        asked.language(),
                                        asked.outline(),
                                        asked.paper(),
                                        asked.options(),
                                        asked.with(),
                                        asked.without(),
                                        Map.of(parameter, value))),
                demand);
    }

    @ParameterizedTest
    @CsvSource({"public-authorities.ban.have, L2", "inference.ban.sort, S3", "definitions.public-authority.forces, S6"})
    void byRemoval(String provision, String demand) {
        isNamed(
                OwnPlace.extending("gb")
                        .changes("- {provision: " + provision + ", do: remove, why: w}")
                        .draft("en-GB"),
                demand);
    }

    @Test
    void byAListWhoseItemsMustNowHoldTogether() {
        isNamed(
                OwnPlace.extending("gb")
                        .changes("- {provision: public-authorities.ban, do: replace, join: and, why: w}")
                        .draft("en-GB"),
                "L2");
    }

    @Test
    void byLeavingAClauseOut() {
        Drafted drafted =
                OwnPlace.ofSmallLibrary().says("without: [device-ban]").draft();

        assertThat(status(drafted, "D1")).isIn("weakened", "missing");
    }

    @Test
    void byAnOutlineOfOnesOwn() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/outlines/act.yaml", "title: Act\ncontents: [definitions, start]\n")
                .draft();

        assertThat(status(drafted, "D1")).isIn("missing");
    }

    @Test
    void byAClauseOfOnesOwnThatSpeaksOfAll() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .withBan("en", " [{id: a, text: \"Soldiers are bound by {{this act}} except at work.\"}]")
                .draft();

        isNamed(drafted, "D1");
    }

    /** What is read for exceptions, what the letter asks, and how words are spelt is not somebody's own to strike. */
    @Test
    void norByStrikingTheWordsOfExceptionsOrTheDemands() {
        OwnPlace place = OwnPlace.ofSmallLibrary()
                .file("clauses/exceptions/en.yaml", "exceptions: []\n")
                .file("clauses/demands.yaml", "demands:\n  - {id: D2, text: {en: t}, by: law}\n")
                .changes(
                        "- {provision: device-ban.ban.use, do: replace, text: \"use a [[device]], except at work\", why: w}");

        Drafted drafted = place.draft();

        assertThat(drafted.status("D1")).startsWith("weakened").contains("except");
        assertThat(drafted.result().orElseThrow().coverage().demands().stream().map(Coverage.Entry::demand))
                .isEqualTo(List.of("D1", "D2"));
    }

    @Test
    void norBySpelling() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .says("languages: [en-AU]")
                .file("clauses/spelling/en-AU.yaml", "pairs: {must: may, colour: color}\n")
                .draft("en-AU");

        assertThat(drafted.finding("other-word"))
                .contains("own/clauses/spelling/en-AU.yaml:1:15 error other-word: `may` is another word than `must`");
    }

    /** A fact is words that are printed as law, whoever says that it was found out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in a provision that meets a demand
                "supervisory-authority: {value: 'the Office, except in matters of the police', source: s, verified: no} | A1",
                "supervisory-authority: {value: the Office, forms: {genitive: 'the Office, except at night'}, source: s, verified: no} | A1",
                // in what stands around the provisions
                "long-title: {value: 'A Bill to prohibit biometric surveillance, except by the police', why: w} | L2",
                "short-title: {value: 'Surveillance (Exceptions) Act', why: w} | L2",
                "enacting-words: {value: 'BE IT ENACTED, except for the police, as follows:—', source: s, verified: no} | L2",
                "country: {value: 'the United Kingdom, other than its airports', source: s, verified: no} | L2",
            })
    void byAFact(String fact, String demand) {
        isNamed(OwnPlace.extending("gb").says("parameters:\n  " + fact).draft("en-GB"), demand);
    }

    @Test
    void byAFactThatOnlyAnOwnClausePrints() {
        isNamed(
                OwnPlace.extending("gb")
                        .file("clauses/bans/free/clause.yaml", "{}\n")
                        .file(
                                "clauses/bans/free/en.yaml",
                                "heading: Name\nnote: x\nprovisions: [{id: a, text: \"{{committee}}\"}]\n")
                        .says("with: [free]\nset: {committee: Soldiers are exempt from this Act.}")
                        .draft("en-GB"),
                "L2");
    }

    /** What a term is called, and the forms in which texts use it, are printed wherever it stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: device except a camera | 'forms: [device, devices]'",
                "'term: device' | 'forms: [devices, devices except cameras]'",
            })
    void byTheNameOfATerm(String term, String forms) {
        isNamed(
                OwnPlace.ofSmallLibrary()
                        .file("clauses/terms/device/term.yaml", "{}\n")
                        .file(
                                "clauses/terms/device/en.yaml",
                                term + "\n" + forms + "\n"
                                        + "definition:\n  text: means a thing that\n  join: or\n  items: [{id: hears, text: hears}, {id: sees, text: sees}]\n")
                        .draft(),
                "D1");
    }

    /** What a draft quotes as words of another law is law too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk-wales.protected | replace | 'Nothing in the {{short-title}} applies to Wales.' | L2",
                "uk-wales.protected | extend | 'The {{short-title}} does not apply in Wales.' | L2",
                "uk-wales | add | 'Soldiers are not bound by {{this act}}.' | L2",
                // neither is the extent, nor the commencement, a place where a demand is met
                "extent | extend | '{{this act}} does not extend to military bases.' | L2",
                "commencement | extend | '{{this act}} comes into force for the police only when the Minister so orders, unless Parliament objects.' | L2",
            })
    void whereNoDemandIsMet(String provision, String act, String text, String demand) {
        isNamed(
                OwnPlace.extending("gb")
                        .changes("- {provision: " + provision + ", do: " + act + ", text: \"" + text + "\", why: w}")
                        .draft("en-GB"),
                demand);
    }

    @Test
    void byAnAmendmentOfAnotherLaw() {
        isNamed(
                OwnPlace.ofSmallLibrary()
                        .file("clauses/amendments/free/clause.yaml", "{}\n")
                        .file("clauses/amendments/free/en.yaml", """
                                heading: Police Act
                                note: x
                                provisions:
                                  - id: a
                                    text: In the Police Act, after section 5 insert
                                    in-force: {source: s, checked: 2026-11-29, verified: no}
                                    quotes:
                                      - {id: s, level: section, number: 5A, text: "What {{this act}} forbids does not include what the police do."}
                                """)
                        .says("with: [free]")
                        .draft(),
                "D1");
    }

    /** P1 is asked of companies: a paper carries it to them. */
    @Test
    void inAPaperThatIsTheInstrument() {
        String text = read("clauses/companies/company-commitment/en.yaml");
        OwnPlace place = OwnPlace.extending("gb")
                .file(
                        "clauses/companies/company-commitment/clause.yaml",
                        read("clauses/companies/company-commitment/clause.yaml"));

        isNamed(
                place.file(
                                "clauses/companies/company-commitment/en.yaml",
                                text.replaceFirst(
                                        "(?m)^note:",
                                        "  - {id: free, text: Nothing in this applies to pilots.}\nnote:"))
                        .draft("en-GB"),
                "P1");
    }

    @Test
    void byAPaperOfOnesOwn() {
        Drafted drafted = OwnPlace.extending("gb")
                .file(
                        "clauses/papers/company-commitment.yaml",
                        "title: {en: Pledge}\nfor: {en: for companies}\nmeets: [P1]\ndocument: [{style: title, text: {en: We care}}]\n")
                .draft("en-GB");

        assertThat(status(drafted, "P1")).as("%s", drafted.findings()).isEqualTo("changed");
    }

    /** The words of the papers say what became of a demand, and mark what nobody has verified. */
    @Test
    void norByOtherWordsForIt() {
        String papers = read("src/test/resources/mini/clauses/papers.yaml")
                .replace("status-missing: {en: missing", "status-missing: {en: met, fr: manquant")
                .replace("unverified-mark: †", "unverified-mark: \"\"");
        OwnPlace place = OwnPlace.ofSmallLibrary()
                .file("clauses/papers.yaml", papers)
                .file(
                        "clauses/demands.yaml",
                        "demands:\n  - {id: D1, text: {en-GB: Be nice., en: Be nice.}, by: law}\n")
                .says("without: [device-ban]");

        Drafted drafted = place.draft();

        assertThat(drafted.bill().form().unverifiedMark()).isEqualTo("†");
        assertThat(drafted.bill().blocks().toString())
                .contains("End the use of devices.")
                .contains("text=missing")
                .doesNotContain("Be nice");
    }

    @ParameterizedTest
    @MethodSource("org.banbill.assembly.OwnPlace#placesAndLanguages")
    void theUnchangedLibraryRaisesNoAlarm(String placeAndLanguage) {
        String[] place = placeAndLanguage.split(" ", 2);

        Drafted drafted = OwnPlace.ofLibrary(place[0], place[1]);

        assertThat(drafted.rules()).doesNotContain("exception", "core-changed", "out-of-bounds");
        assertThat(drafted.result().orElseThrow().coverage().demands())
                .allMatch(entry -> entry.deviations().isEmpty());
    }

    /** The words of a tradition of one's own stand in every provision. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  must not: must not | '  must not: should refrain from' | weakened",
                "  must not: must not | '  must not: must not at all' | changed",
                "  this act: {en: this Act, | '  this act: {en: this Act (except for the police),' | weakened",
                "text: {en: A Bill, | 'text: {en: \"A Bill, except for the police\",' | weakened",
                "introduction: {en: “—”, | 'introduction: {en: \" unless authorised—\",' | weakened",
            })
    void byATraditionOfOnesOwn(String before, String after, String expected) {
        String plain = read("src/test/resources/mini/jurisdictions/traditions/plain.yaml");
        String quoted = before.replace('“', '"').replace('”', '"');
        assertThat(plain).contains(quoted.strip());
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .says("tradition: mine")
                .file("traditions/mine.yaml", plain.replace(quoted.strip(), after.strip()))
                .draft();

        assertThat(drafted.result()).as("%s", drafted.findings()).isPresent();
        assertThat(status(drafted, "D1")).as("%s", drafted.findings()).isEqualTo(expected);
    }

    @Test
    void noAlarmForATraditionThatIsOnlyCopied() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .says("tradition: mine")
                .file("traditions/mine.yaml", read("src/test/resources/mini/jurisdictions/traditions/plain.yaml"))
                .draft();

        assertThat(status(drafted, "D1")).as("%s", drafted.findings()).isEqualTo("met");
    }

    @Test
    void byTheDefaultOfAParameterOfOnesOwn() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .says("with: [free]")
                .file(
                        "parameters.yaml",
                        "who: {type: text, nature: choice, meaning: {en: Who}, default: nobody except at night}\n")
                .file("clauses/bans/free/clause.yaml", "{}\n")
                .file(
                        "clauses/bans/free/en.yaml",
                        "heading: Name\nnote: x\nprovisions: [{id: a, text: \"This binds {{who}}.\"}]\n")
                .draft();

        isNamed(drafted, "D1");
    }
}
