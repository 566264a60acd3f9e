package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences by which a drafter who means harm, in each language, would take something out of the bans: added to a
 * clause of the core, and in a clause of somebody's own. None is passed over in silence.
 */
class HostileDrafterTest {

    /** By place and language: sentences, in which BAN stands for the ban of public authorities. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("gb en-GB", """
                    {{ref BAN}} shall not be construed as limiting the powers of the Security Service.
                    {{ref BAN}} yields to the needs of national security.
                    Use at a border crossing does not contravene {{ref BAN}}.
                    {{ref BAN}} has no effect where a court so directs.
                    An officer who acts in good faith incurs no liability under {{this act}}.
                    Police forces stand outside {{this act}}.
                    A chief constable may direct otherwise for good cause.
                    {{ref BAN}} takes effect, in relation to the police, on 1 January 2099.
                    To the extent that another enactment requires such use, that enactment prevails over {{ref BAN}}.
                    References in {{this act}} to a public authority are references to ministries alone.
                    Trials of not more than thirty-six months may proceed.
                    {{ref BAN}} binds the police in so far as the Secretary of State so orders.
                    The powers of the police under any other enactment are preserved.
                    """),
            Map.entry("kr ko", """
                    경찰의 권한에는 영향을 미치지 아니한다.
                    {{ref BAN}}은(는) 국가안보에 관한 사항에는 미치지 아니한다.
                    이 경우 공항에서의 사용은 위법하지 아니하다.
                    국가정보원장은 달리 정할 수 있다.
                    {{ref BAN}}은(는) 경찰에 대하여는 2099년 1월 1일부터 시행한다.
                    다른 법률이 요구하는 범위에서 그 법률이 {{ref BAN}}에 우선한다.
                    {{this act}}에서 공공기관이란 중앙행정기관만을 뜻한다.
                    선의로 행한 공무원은 책임을 지지 아니한다.
                    시범사업은 서른여섯 달 동안 계속할 수 있다.
                    군사시설에 관하여는 {{this act}}의 규율 밖에 둔다.
                    {{ref BAN}}을(를) 이유로 경찰의 직무를 제한하지 못한다.
                    """),
            Map.entry("ar es", """
                    {{ref BAN}} cede ante la seguridad nacional.
                    Las fuerzas de seguridad quedan al margen de {{this act}}.
                    Dejando a salvo las facultades de la policía, rige {{ref BAN}}.
                    Lo dispuesto en {{ref BAN}} se entiende sin menoscabo de las facultades de la policía.
                    El uso en pasos fronterizos no infringe {{ref BAN}}.
                    El juez puede disponer lo contrario.
                    Respecto de la policía, {{ref BAN}} entra en vigor el 1 de enero de 2099.
                    En caso de conflicto, la ley de inteligencia prevalece sobre {{ref BAN}}.
                    El funcionario que obra de buena fe no responde por {{this act}}.
                    Los ensayos de hasta treinta y seis meses pueden continuar.
                    A los efectos de {{this act}} se llama autoridad pública a los ministerios.
                    Las competencias policiales se mantienen.
                    """),
            Map.entry("si sl", """
                    Policija je izven dosega {{this act.genitive}}.
                    {{ref BAN}} se umakne potrebam nacionalne varnosti.
                    Uporaba na mejnih prehodih ni v nasprotju z {{ref.instrumental BAN}}.
                    Sodišče lahko odredi drugače.
                    {{ref BAN}} za policijo začne veljati 1. januarja 2099.
                    V primeru nasprotja prevlada zakon o obrambi nad {{ref.instrumental BAN}}.
                    Uradnik, ki ravna v dobri veri, po {{this act.locative}} ne odgovarja.
                    Poskusi do šestintrideset mesecev se lahko nadaljujejo.
                    Pooblastila policije ostanejo nespremenjena.
                    Javni organ po {{this act.locative}} je ministrstvo.
                    Določbe {{this act.genitive}} ne omejujejo policije.
                    """),
            Map.entry("il he", """
                    המשטרה מוצאת מגדר {{this act}}.
                    הוראות {{ref BAN}} נסוגות מפני ביטחון המדינה.
                    שימוש במעבר גבול אינו עומד בסתירה ל{{ref BAN}}.
                    בית המשפט רשאי להורות אחרת.
                    תחילתו של {{ref BAN}} לגבי המשטרה ביום 1 בינואר 2099.
                    סתירה בין {{ref BAN}} לבין דין אחר – יגבר הדין האחר.
                    עובד ציבור שפעל בתום לב לא יישא באחריות לפי {{this act}}.
                    בחוק זה, רשות ציבורית היא משרד ממשלתי.
                    ניסוי שאינו עולה על שלושים ושישה חודשים ימשיך.
                    סמכויות המשטרה יישמרו.
                    """),
            Map.entry("th th", """
                    ให้{{ref BAN}}อยู่ในบังคับแห่งความมั่นคงของรัฐ
                    ตำรวจอยู่นอกขอบเขตของ{{this act}}
                    การใช้ ณ ด่านพรมแดนไม่ขัดต่อ{{ref BAN}}
                    ศาลอาจสั่งเป็นอย่างอื่น
                    สำหรับตำรวจ ให้{{ref BAN}}มีผลตั้งแต่วันที่ ๑ มกราคม พ.ศ. ๒๖๔๒
                    ในกรณีขัดกัน ให้กฎหมายว่าด้วยข่าวกรองมีผลเหนือ{{ref BAN}}
                    เจ้าหน้าที่ซึ่งกระทำโดยสุจริตไม่ต้องรับผิดชอบตาม{{this act}}
                    หน่วยงานของรัฐใน{{this act}}หมายความว่ากระทรวง
                    การทดลองไม่เกินสามสิบหกเดือนให้ดำเนินต่อไป
                    อำนาจของตำรวจให้คงไว้
                    """),
            Map.entry("us en-US", """
                    {{ref BAN}} shall apply without affecting the competence of the Member States in matters of national security.
                    {{ref BAN}} does not abrogate any authority of the Federal Bureau of Investigation.
                    Nothing herein abridges the authority of the President.
                    """));

    static Set<String> places() {
        return new TreeSet<>(SENTENCES.keySet());
    }

    private static List<String> sentences(String place) {
        return Optional.ofNullable(SENTENCES.get(place)).orElse("").lines().toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void inAClauseOfTheCore(String place) {
        List<String> sentences = sentences(place);
        String language = place.split(" ", -1)[1];
        String changes = IntStream.range(0, sentences.size())
                .mapToObj(index -> "- {provision: public-authorities, do: extend, id: s" + index + ", text: {"
                        + base(language) + ": " + quoted(sentences.get(index).replace("BAN", ".ban")) + "}, why: w}")
                .collect(Collectors.joining("\n"));

        areNamed("public-authorities", sentences, place(place).changes(changes).draft(language));
    }

    @ParameterizedTest
    @MethodSource("places")
    void inAClauseOfOnesOwn(String place) {
        List<String> sentences = sentences(place);
        String language = place.split(" ", -1)[1];
        String provisions = IntStream.range(0, sentences.size())
                .mapToObj(index -> "  - {id: s" + index + ", text: "
                        + quoted(sentences.get(index).replace("BAN", "public-authorities.ban")) + "}\n")
                .collect(Collectors.joining());

        areNamed(
                "free",
                sentences,
                place(place)
                        .says("with: [free]")
                        .file("clauses/bans/free/clause.yaml", "{}\n")
                        .file(
                                "clauses/bans/free/" + base(language) + ".yaml",
                                "heading: A\nnote: x\nprovisions:\n" + provisions)
                        .draft(language));
    }

    private static OwnPlace place(String place) {
        String[] words = place.split(" ", -1);
        return OwnPlace.extending(words[0]).says("languages: [" + words[1] + "]");
    }

    private static String base(String language) {
        return language.split("-", -1)[0];
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\\\"") + "\"";
    }

    /** Each sentence is held against a demand, most of them as what they are: a weakening. */
    private static void areNamed(String clause, List<String> sentences, Drafted drafted) {
        assertThat(drafted.result()).as("%s", drafted.findings()).isPresent();
        Map<String, Deviation.Kind> held = drafted.result().orElseThrow().coverage().demands().stream()
                .filter(entry -> entry.demand().equals("L2"))
                .flatMap(entry -> entry.deviations().stream())
                .collect(Collectors.toMap(
                        deviation -> deviation.provision().path(), Deviation::kind, (one, other) -> one));
        for (int index = 0; index < sentences.size(); index++) {
            assertThat(held.get(clause + ".s" + index))
                    .as(sentences.get(index))
                    .isIn(Deviation.Kind.EXCEPTION, Deviation.Kind.ADDED);
        }
        assertThat(drafted.status("L2")).startsWith("weakened");
        assertThat(held.values().stream().filter(Deviation.Kind.ADDED::equals).count())
                .isLessThanOrEqualTo(2);
    }
}
