package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Place;
import org.banbill.change.ChangeReader;
import org.banbill.change.Remark;
import org.banbill.change.RemarkReader;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Result;
import org.banbill.review.Edit.Kind;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.source.LanguageTag;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody did in Word, as a file of changes: a place's own reader takes it without a finding. */
class ChangeFileTest {

    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    private static YamlMapping file(Edits edits) {
        return YamlReader.read(
                        new SourceFile("changes/a.yaml", ChangeFile.changes(edits, "Committee.docx", "en")),
                        new Findings())
                .orElseThrow();
    }

    private static Edit edit(Kind kind, Set<Revised> by) {
        boolean isNew = kind == Kind.ADD || kind == Kind.EXTEND;
        return new Edit(
                kind,
                "bans.use",
                kind == Kind.MOVE || kind == Kind.REMOVE
                        ? Map.of()
                        : Map.of(Part.TEXT, new Words("old", "A person must: #", "A person {{must}}: #")),
                isNew ? Optional.of("added-1") : Optional.empty(),
                kind == Kind.EXTEND ? Place.LAST : Place.AFTER,
                kind == Kind.MOVE ? Optional.of("bans.keep") : Optional.empty(),
                kind == Kind.REPLACE ? Optional.of("or") : Optional.empty(),
                by,
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "SET")
    void everyKindOfEditIsReadAsTheChangeThatDoesIt(Kind kind) {
        Result<List<Change>> read = ChangeReader.ofFile(file(new Edits(
                List.of(edit(kind, Set.of(new Revised("Anna", "2026-11-25T10:00:00Z")))), List.of(), List.of())));

        assertThat(read.findings()).isEmpty();
        Change change = read.or(List.of()).get(0);
        assertThat(change.action()).isEqualTo(Action.valueOf(kind.name()));
        assertThat(change.provision().text()).isEqualTo("bans.use");
        assertThat(change.by().map(YamlScalar::text)).contains("Anna");
        assertThat(change.on().map(YamlScalar::text)).contains("2026-11-25");
        assertThat(change.of().map(YamlScalar::text).isPresent()).isEqualTo(kind == Kind.MOVE);
        if (change.words().text().isPresent()) {
            assertThat(change.words().text().get().in(ENGLISH).map(YamlScalar::text))
                    .contains("A person {{must}}: #");
        }
    }

    @Test
    void ofSeveralHandsAllAreNamedAndTheLastDayCounts() {
        Set<Revised> by = new LinkedHashSet<>(List.of(
                new Revised("Zoe", "2026-11-24T10:00:00Z"),
                new Revised("Anna", "2026-11-26T10:00:00Z"),
                new Revised("Anna", ""),
                new Revised("", "1970-99-99")));

        Change change = ChangeReader.ofFile(file(new Edits(List.of(edit(Kind.REMOVE, by)), List.of(), List.of())))
                .or(List.of())
                .get(0);

        assertThat(change.by().map(YamlScalar::text)).contains("Anna, Zoe");
        assertThat(change.on().map(YamlScalar::text)).contains("2026-11-26");
    }

    @Test
    void aValueIsSetAndIsNoChange() {
        YamlMapping file = file(new Edits(
                List.of(Edit.set("title", new Words("A Bill", "A Better Bill", "A Better Bill"), Set.of())),
                List.of(),
                List.of()));

        assertThat(file.find("set").orElseThrow().plain()).isEqualTo(Map.of("title", Map.of("en", "A Better Bill")));
        assertThat(ChangeReader.ofFile(file).or(List.of())).isEmpty();
    }

    @Test
    void commentsBecomeRemarksWithTheirAnswers() {
        Comment comment = new Comment(
                "Counsel",
                "2026-11-25T14:30:00Z",
                "Does it include: tribunals?",
                true,
                List.of(new Comment("", "2026-11-25T00:00:00Z", "Yes.", false, List.of())));

        Result<List<Remark>> read = RemarkReader.of(
                file(new Edits(List.of(), List.of(), List.of(new Edits.Remark(new ProvisionId("bans.use"), comment)))));

        assertThat(read.findings()).isEmpty();
        Remark remark = read.or(List.of()).get(0);
        assertThat(remark.note().text().text()).isEqualTo("Does it include: tribunals?");
        assertThat(remark.note().on().map(YamlScalar::text)).contains("2026-11-25T14:30:00Z");
        assertThat(remark.note().resolved()).isTrue();
        assertThat(remark.answers().get(0).by()).isEmpty();
        assertThat(remark.answers().get(0).on().map(YamlScalar::text)).contains("2026-11-25");
    }

    @Test
    void whatNoProvisionTakesUpIsToldForPeople() {
        String told = ChangeFile.unplaced(
                List.of(new Unplaced(
                        Scope.DOCUMENT,
                        Unplaced.at("the cover"),
                        "A Bill",
                        "",
                        Set.of(new Revised("Anna", "")),
                        Message.of("one", "it is no provision"))),
                "Committee.docx");

        assertThat(told)
                .contains(
                        "Committee.docx",
                        "the cover, by Anna",
                        "before: A Bill",
                        "taken out",
                        "why: it is no provision");
    }
}
