package org.banbill.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Provision;
import org.banbill.finding.Finding;
import org.banbill.finding.Rule;
import org.banbill.source.DiskFolder;
import org.banbill.source.KeptFiles;
import org.banbill.source.LanguageTag;
import org.banbill.work.DraftChoices;
import org.banbill.work.OwnFolders;
import org.banbill.work.Place;
import org.banbill.work.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nothing was found in a bill is remembered just as long as all that was looked at stays the same. */
class LastLookTest {

    private static final Path HOME = Path.of(System.getProperty("banbill.home", "."));
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyLibrary() throws IOException {
        for (String part : List.of("clauses", "jurisdictions")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(part))) {
                files.forEach(this::copy);
            }
        }
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(HOME.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A start of the program: what was kept is read, and what is new is kept. */
    private List<Finding> found() {
        KeptFiles kept = KeptFiles.in(folder.resolve("kept"), "build 1");
        List<Finding> found = place(kept).draft(DraftChoices.PLAIN, ENGLISH).findings();
        kept.keep();
        return found;
    }

    private Place place(KeptFiles kept) {
        return new Workspace(DiskFolder.home(folder, kept), OwnFolders.NONE)
                .place("gb")
                .value()
                .orElseThrow();
    }

    private void change(String file, String from, String to) throws IOException {
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to));
    }

    @Test
    void aBillInWhichNothingWasFoundIsNotLookedAtAgain() {
        assertThat(found()).isEmpty();

        KeptFiles kept = KeptFiles.in(folder.resolve("kept"), "build 1");
        Place place = place(kept);
        Bill bill =
                place.draft(DraftChoices.PLAIN, ENGLISH).value().orElseThrow().bill();
        Bill spoiled = spoiled(bill);

        assertThat(LastLook.at(spoiled, place.jurisdiction(), place.places(), place.library()))
                .extracting(Finding::rule)
                .contains(Rule.EMPTY_PROVISION);
        assertThat(LastLook.unlessKnown(spoiled, place.jurisdiction(), place.places(), place.library()))
                .as("of the same edition, so it was not looked at")
                .isEmpty();
    }

    private static Bill spoiled(Bill bill) {
        return new Bill(
                bill.edition(),
                bill.title(),
                bill.form(),
                bill.blocks().stream().map(LastLookTest::emptied).toList(),
                bill.commentaries());
    }

    /** The block with provisions that say nothing. */
    private static Block emptied(Block block) {
        return block instanceof Block.Text text
                ? new Block.Text(text.provisions().stream()
                        .map(provision -> new Provision(
                                provision.id(),
                                provision.level(),
                                provision.label(),
                                provision.heading(),
                                List.of(),
                                List.of(),
                                List.of(),
                                provision.source()))
                        .toList())
                : block;
    }

    @Test
    void whatWasFoundIsToldAtEachStartUntilItIsGone() throws IOException {
        assertThat(found()).isEmpty();

        change("clauses/drafting/en.yaml", "  - aforesaid\n", "  - aforesaid\n  - public authority\n");
        List<Finding> first = found();
        assertThat(first).extracting(Finding::rule).contains(Rule.OLD_FASHIONED_WORD);
        assertThat(found()).isEqualTo(first);

        change("clauses/drafting/en.yaml", "  - public authority\n", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void aWordOfThisBillIsForeignOnceAnotherPlaceHasABodyOfThatName() throws IOException {
        assertThat(found()).isEmpty();

        change("jurisdictions/ke.yaml", "value: the Competition Authority", "value: the Biometric Surveillance");
        assertThat(found()).extracting(Finding::rule).contains(Rule.FOREIGN_WORDS);
    }
}
