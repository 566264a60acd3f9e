package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to weaken the law in the languages that are translated: each is named, as in English and Korean. */
class PlantedInOtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | es | public-authorities | extend | La prohibición no se aplica a las fuerzas policiales.",
                "ar | es | public-authorities | extend | Quedan exceptuados los aeropuertos.",
                "ar | es | public-authorities | extend | El Ministerio podrá autorizar el uso de cámaras.",
                "ar | es | public-authorities | extend | La policía no está alcanzada por esta prohibición.",
                "ar | es | public-authorities | extend | La prohibición rige hasta el 31 de diciembre de 2030.",
                "ar | es | public-authorities | extend | Con el consentimiento de la persona no hay infracción.",
                "ar | es | public-authorities.ban | replace | 'Ninguna autoridad, salvo orden judicial, puede:'",
                "ar | es | definitions.supplier | replace | 'la persona que vende sistemas completos, excepto las pequeñas empresas;'",
                "si | sl | public-authorities | extend | Prepoved ne velja za policijo.",
                "si | sl | public-authorities | extend | Letališča so izvzeta.",
                "si | sl | public-authorities | extend | Minister lahko dovoli uporabo kamer.",
                "si | sl | public-authorities | extend | Policije ta prepoved ne zavezuje.",
                "si | sl | public-authorities | extend | Prepoved velja do 31. decembra 2030.",
                "si | sl | public-authorities | extend | Če oseba privoli, ravnanje ni kršitev.",
                "si | sl | public-authorities.ban | replace | 'Javni organ razen z odredbo sodišča ne sme:'",
                "si | sl | definitions.supplier | replace | 'je oseba, ki prodaja celotne sisteme, razen malih podjetij;'",
                "il | he | public-authorities | extend | האיסור לא יחול על המשטרה.",
                "il | he | public-authorities | extend | שדות תעופה פטורים מן האיסור.",
                "il | he | public-authorities | extend | השר רשאי להתיר שימוש במצלמות.",
                "il | he | public-authorities | extend | המשטרה אינה כפופה לאיסור זה.",
                "il | he | public-authorities | extend | האיסור יעמוד בתוקפו עד יום 31 בדצמבר 2030.",
                "il | he | public-authorities | extend | שימוש בהסכמת האדם אינו הפרה של האיסור.",
                "il | he | public-authorities.ban | replace | 'רשות ציבורית לא תעשה, אלא לפי צו של בית משפט, אחד מאלה:'",
                "il | he | definitions.supplier | replace | 'אדם המוכר מערכות שלמות, למעט עסקים קטנים;'",
                "th | th | public-authorities | extend | ข้อห้ามนี้ไม่ใช้บังคับแก่ตำรวจ",
                "th | th | public-authorities | extend | ให้ท่าอากาศยานได้รับยกเว้นจากข้อห้ามนี้",
                "th | th | public-authorities | extend | รัฐมนตรีอาจอนุญาตให้ใช้กล้องได้",
                "th | th | public-authorities | extend | ตำรวจไม่ต้องผูกพันตามข้อห้ามนี้",
                "th | th | public-authorities | extend | ข้อห้ามนี้มีผลใช้บังคับถึงวันที่ ๓๑ ธันวาคม พ.ศ. ๒๕๗๓",
                "th | th | public-authorities | extend | การใช้โดยความยินยอมของบุคคลไม่เป็นการฝ่าฝืนข้อห้าม",
                "th | th | public-authorities.ban | replace | 'เว้นแต่มีคำสั่งศาล ห้ามหน่วยงานของรัฐกระทำการดังต่อไปนี้'",
                "th | th | definitions.supplier | replace | 'ผู้ขายระบบทั้งระบบ ยกเว้นกิจการขนาดเล็ก'",
            })
    void byWords(String place, String language, String provision, String act, String text) {
        Drafted drafted = OwnPlace.extending(place)
                .changes("- {provision: " + provision + ", do: " + act + ", text: {" + language + ": \"" + text
                        + "\"}, why: w}")
                .draft(language);

        assertThat(drafted.result()).as("%s", drafted.findings()).isPresent();
        assertThat(drafted.status(provision.startsWith("definitions") ? "P2" : "L2"))
                .as("%s", drafted.findings())
                .startsWith("weakened");
        assertThat(drafted.rules()).containsAnyOf("exception", "core-changed");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, es, deletion-period, 90 años",
        "si, sl, deletion-period, 90 let",
        "il, he, deletion-period, 90 years",
        "th, th, deletion-period, 90 years"
    })
    void byAValue(String place, String language, String parameter, String value) {
        Drafted drafted = OwnPlace.extending(place)
                .says("set: {" + parameter + ": \"" + value + "\"}")
                .draft(language);

        if (drafted.result().isPresent()) {
            assertThat(drafted.status("P2")).as("%s", drafted.findings()).startsWith("weakened");
        } else {
            assertThat(drafted.rules()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, es", "si, sl", "il, he", "th, th"})
    void byRemoval(String place, String language) {
        Drafted drafted = OwnPlace.extending(place)
                .changes("- {provision: public-authorities.ban.have, do: remove, why: w}")
                .draft(language);

        assertThat(drafted.status("L2")).as("%s", drafted.findings()).startsWith("weakened");
    }

    /** What nobody changed weakens nothing. */
    @ParameterizedTest
    @CsvSource({"ar, es", "si, sl", "il, he", "th, th", "kr, ko", "gb, en-GB"})
    void butNotTheModelItself(String place, String language) {
        Drafted drafted = OwnPlace.extending(place).draft(language);

        assertThat(drafted.rules()).doesNotContain("exception", "core-changed", "core-extended", "out-of-bounds");
        assertThat(drafted.status("L2")).startsWith("met");
    }
}
