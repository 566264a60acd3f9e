package org.banbill.bill;

import static org.banbill.bill.Bills.centred;
import static org.banbill.bill.Bills.fonts;
import static org.banbill.bill.Bills.headed;
import static org.banbill.bill.Bills.level;
import static org.banbill.bill.Bills.line;
import static org.banbill.bill.Bills.look;
import static org.banbill.bill.Bills.numbers;
import static org.banbill.bill.Bills.page;
import static org.banbill.bill.Bills.reference;
import static org.banbill.bill.Bills.unit;
import static org.banbill.bill.Bills.unnumbered;
import static org.banbill.bill.Bills.withLabel;
import static org.banbill.bill.Bills.words;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.TextPlace;

/**
 * A bill as Korea drafts it: chapters run on, first subsections stand in the line of their section, a section is
 * inserted between two, the supplement begins again.
 */
public final class KoreanBill {

    private KoreanBill() {}

    public static Form form() {
        HeadingForm brackets = new HeadingForm("(", ")", List.of(), Optional.empty());
        return Bills.form(
                page(LineNumbers.NONE, "", "- {page} -"),
                fonts(Direction.LEFT_TO_RIGHT),
                List.of(
                        headed(
                                level(
                                        "part",
                                        "",
                                        numbers(NumberFormat.DECIMAL, "제", "장"),
                                        AfterLabel.SPACE,
                                        centred("part", Look.BOLD)),
                                new HeadingForm("", "", List.of(Look.BOLD), Optional.empty()),
                                TextPlace.BELOW,
                                1),
                        headed(
                                level(
                                        "section",
                                        "",
                                        numbers(NumberFormat.DECIMAL, "제", "조"),
                                        AfterLabel.NOTHING,
                                        look("section", 4, -4)),
                                brackets,
                                TextPlace.BESIDE,
                                2),
                        level(
                                "subsection",
                                "section",
                                numbers(NumberFormat.CIRCLED, "", ""),
                                AfterLabel.SPACE,
                                look("subsection", 4, -4)),
                        level(
                                "item",
                                "subsection",
                                numbers(NumberFormat.DECIMAL, "", "."),
                                AfterLabel.SPACE,
                                look("item", 8, -4)),
                        level(
                                "subitem",
                                "item",
                                numbers(NumberFormat.HANGUL_SYLLABLES, "", "."),
                                AfterLabel.SPACE,
                                look("subitem", 12, -4)),
                        headed(
                                unnumbered("supplement", centred("supplement", Look.BOLD)),
                                new HeadingForm("", "", List.of(), Optional.empty()),
                                TextPlace.BELOW,
                                1)),
                centred("title", Look.BOLD));
    }

    public static Bill bill() {
        Form form = form();
        Provision general = unit(
                form,
                "group:general",
                "part",
                1,
                "총칙",
                "",
                unit(form, "purpose", "section", 1, "목적", "이 법은 인권을 보호함을 목적으로 한다."),
                unit(
                        form,
                        "definitions",
                        "section",
                        2,
                        "정의",
                        "",
                        unit(
                                form,
                                "definitions.in",
                                "subsection",
                                0,
                                "",
                                "이 법에서 사용하는 용어의 뜻은 다음과 같다.",
                                unit(
                                        form,
                                        "definitions.a",
                                        "item",
                                        1,
                                        "",
                                        "“공공기관”이란 다음 각 목의 기관을 말한다.",
                                        unit(form, "definitions.a.x", "subitem", 1, "", "국가기관"),
                                        unit(form, "definitions.a.y", "subitem", 2, "", "지방자치단체")),
                                unit(form, "definitions.b", "item", 2, "", "“정보주체”란 사람을 말한다."))));
        Provision bans = unit(
                form,
                "group:bans",
                "part",
                2,
                "금지",
                "",
                unit(
                        form,
                        "ban",
                        "section",
                        3,
                        "공공기관의 금지",
                        "",
                        unit(
                                form,
                                "ban.one",
                                "subsection",
                                1,
                                "",
                                "공공기관은 다음 각 호의 행위를 하여서는 아니 된다.",
                                unit(
                                        form,
                                        "ban.one.a",
                                        "item",
                                        1,
                                        "",
                                        "설치",
                                        unit(form, "ban.one.a.x", "subitem", 1, "", "고정형")),
                                unit(form, "ban.one.b", "item", 2, "", "이용")),
                        unit(
                                form,
                                "ban.two",
                                "subsection",
                                2,
                                "",
                                List.of(
                                        reference("ban", "제3조"),
                                        reference("ban.one", "제1항"),
                                        reference("ban.one.b", "제2호"),
                                        words("를 위반한 "),
                                        reference("definitions.a.y", "나목"),
                                        words("의 기관"),
                                        words("은 다음 각 호에 따른다.")),
                                unit(form, "ban.two.a", "item", 1, "", "중지"),
                                unit(form, "ban.two.b", "item", 2, "", "삭제")),
                        unit(form, "ban.three", "subsection", 3, "", "셋째 항")),
                withLabel(unit(form, "inserted", "section", 4, "삽입된 조", "넣은 글."), "제3조의2", 3),
                unit(
                        form,
                        "next",
                        "section",
                        4,
                        "다음",
                        "",
                        unit(form, "next.one", "subsection", 1, "", "첫째"),
                        unit(form, "next.two", "subsection", 2, "", "둘째")));
        Provision supplement = unit(
                form,
                "group:supplement",
                "supplement",
                0,
                "부칙",
                "",
                unit(form, "commencement", "section", 1, "시행일", "이 법은 공포한 날부터 시행한다."),
                unit(
                        form,
                        "transition",
                        "section",
                        2,
                        "경과조치",
                        "",
                        unit(
                                form,
                                "transition.one",
                                "subsection",
                                1,
                                "",
                                "첫째",
                                unit(form, "transition.one.a", "item", 1, "", "가")),
                        unit(
                                form,
                                "transition.two",
                                "subsection",
                                2,
                                "",
                                List.of(reference("commencement", "부칙 제1조"), words("에 따른다.")))));
        return Bills.bill(
                form,
                "ko",
                List.of(),
                line("title", "생체인식 감시 금지법안"),
                new Block.Text(List.of(general, bans, supplement)));
    }
}
