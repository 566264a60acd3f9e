package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that forbid or demand, as new bans and duties do, but demand what the bans forbid, or forbid what would
 * enforce them. A person must judge each; and none is held against a duty that touches neither.
 */
class DutiesAgainstTheBansTest {

    /** By place and language: what a person must judge. */
    private static final Map<String, String> AGAINST =
            Map.of("gb en-GB", """
            Every police force must operate biometric recognition technology at football grounds.
            Airports are required to keep a watch-list.
            A supplier must give the police any recognition result that they ask for.
            No person may bring proceedings against a police officer for the use of a camera.
            A court must not award compensation against an airport.
            The Commissioner must not inspect a police station.
            No fine may be imposed on a small business.
            """, "kr ko", """
            경찰은 경기장에서 생체인식기술을 사용하여야 한다.
            공항은 감시명단을 보유하여야 한다.
            공급자는 경찰이 요구하는 인식결과를 제출하여야 한다.
            누구든지 경찰공무원을 상대로 손해배상을 청구할 수 없다.
            보호위원회는 경찰관서를 검사하여서는 아니 된다.
            소상공인에게는 과징금을 부과할 수 없다.
            """, "ar es", """
            La policía debe operar tecnología de reconocimiento biométrico en los estadios.
            Los aeropuertos deben llevar una lista de vigilancia.
            Nadie puede demandar una indemnización a un policía por el uso de una cámara.
            El juez no puede imponer multas a las pequeñas empresas.
            La Agencia no debe inspeccionar comisarías.
            """, "si sl", """
            Policija mora na stadionih uporabljati tehnologijo za biometrično prepoznavanje.
            Letališča morajo voditi nadzorni seznam.
            Nihče ne more zahtevati odškodnine od policista.
            Malim podjetjem se ne sme naložiti globa.
            Nadzorni organ ne sme pregledati policijske postaje.
            """, "il he", """
            המשטרה חייבת להפעיל טכנולוגיה לזיהוי ביומטרי במגרשי כדורגל.
            שדה תעופה חייב להחזיק רשימת מעקב.
            אסור לתבוע פיצויים משוטר.
            אסור להטיל קנס על עסק קטן.
            """, "th th", """
            ตำรวจต้องใช้เทคโนโลยีจดจำชีวมิติในสนามกีฬา
            ท่าอากาศยานต้องเก็บบัญชีเฝ้าระวัง
            ห้ามเรียกค่าเสียหายจากเจ้าหน้าที่ตำรวจ
            ห้ามปรับกิจการขนาดเล็ก
            """);

    /** What nobody need judge: new bans and duties. */
    private static final Map<String, String> BESIDE =
            Map.of("gb en-GB", """
            A person must not fit a drone with a camera.
            Each council must publish a yearly report.
            """, "kr ko", """
            누구든지 드론에 카메라를 달아서는 아니 된다.
            시장은 매년 보고서를 공표하여야 한다.
            """, "ar es", """
            Queda prohibido instalar cámaras en drones.
            Cada municipio debe publicar un informe anual.
            """, "si sl", """
            Na brezpilotnik je prepovedano namestiti kamero.
            Vsaka občina mora objaviti letno poročilo.
            """, "il he", """
            אסור להתקין מצלמה ברחפן.
            כל רשות חייבת לפרסם דוח שנתי.
            """, "th th", """
            ห้ามติดกล้องกับอากาศยานไร้คนขับ
            เทศบาลต้องเผยแพร่รายงานประจำปี
            """);

    static Set<String> places() {
        return new TreeSet<>(AGAINST.keySet());
    }

    @ParameterizedTest
    @MethodSource("places")
    void inAClauseOfOnesOwn(String place) {
        String language = place.split(" ", -1)[1];
        List<String> against = lines(AGAINST, place);
        List<String> beside = lines(BESIDE, place);
        Drafted drafted = OwnPlace.extending(place.split(" ", -1)[0])
                .says("languages: [" + language + "]")
                .withBan(
                        language.split("-", -1)[0],
                        "\n" + provisions("against", against) + provisions("beside", beside))
                .draft(language);

        Set<String> held = drafted.deviations()
                .map(deviation -> deviation.provision().path())
                .collect(Collectors.toSet());
        List<String> missed = IntStream.range(0, against.size())
                .filter(index -> !held.contains("free.against" + index))
                .mapToObj(against::get)
                .toList();
        assertThat(missed).as("%s", drafted.findings()).isEmpty();
        assertThat(held).noneMatch(name -> name.startsWith("free.beside"));
    }

    private static List<String> lines(Map<String, String> sentences, String place) {
        return sentences.getOrDefault(place, "").lines().toList();
    }

    private static String provisions(String id, List<String> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(index -> "  - {id: " + id + index + ", text: \"" + sentences.get(index) + "\"}\n")
                .collect(Collectors.joining());
    }
}
