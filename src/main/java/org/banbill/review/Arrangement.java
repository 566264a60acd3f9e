package org.banbill.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;
import org.banbill.provenance.Anchor;
import org.banbill.review.EditedParagraph.Where;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.ExpectedText.Original;
import org.banbill.review.ExpectedText.Segments;

/** Which paragraph of the edited text is which provision, which is new, and which is none at all. */
final class Arrangement {

    /**
     * A paragraph of the edited text that belongs to provisions.
     *
     * @param anchors what it holds of the text as written, in order; empty for a new provision
     * @param guess how its provision was concluded, where its anchor is gone; empty where it is there
     */
    record Entry(FinalReading.Text paragraph, List<Anchor> anchors, Optional<Message> guess) {
        boolean isNew() {
            return anchors.isEmpty();
        }
    }

    private static final Message NOT_A_PROVISION = Message.of("unplaced.outside-provisions");

    private final ExpectedText expected;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Set<Anchor> seen = new HashSet<>();
    /** All anchors that the edited file still has. */
    private final Set<Anchor> marked = new HashSet<>();

    Arrangement(ExpectedText expected, FinalReading edited) {
        this.expected = expected;
        arrange(edited);
        LostAnchors lost = new LostAnchors(expected, entries);
        lost.findUntouched();
        lost.findRetyped();
        lost.findMoved();
    }

    List<Entry> entries() {
        return entries;
    }

    /** How provisions were concluded whose anchors are gone. */
    Map<ProvisionId, Message> guesses() {
        Map<ProvisionId, Message> guesses = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.isNew() && entry.guess().isPresent()) {
                guesses.putIfAbsent(
                        entry.anchors().get(0).provision(), entry.guess().get());
            }
        }
        return guesses;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    private void arrange(FinalReading edited) {
        List<Original> sequence = expected.sequence();
        Map<Anchor, Integer> places = new HashMap<>();
        for (int index = 0; index < sequence.size(); index++) {
            for (Anchor anchor : sequence.get(index).anchors()) {
                places.put(anchor, index);
            }
        }
        KnownTexts lines = new KnownTexts();
        for (int index = 0; index < sequence.size(); index++) {
            if (sequence.get(index).isLine()) {
                lines.add(index, sequence.get(index).line());
            }
        }
        KnownTexts cells = new KnownTexts();
        for (int index = 0; index < expected.cells().size(); index++) {
            cells.add(index, expected.cells().get(index));
        }
        edited.paragraphs().forEach(paragraph -> marked.addAll(paragraph.anchors()));
        int at = -1;
        for (FinalReading.Text paragraph : edited.paragraphs()) {
            List<Anchor> anchors = withSilent(paragraph.anchors(), places).stream()
                    .filter(seen::add)
                    .toList();
            if (paragraph.where() == Where.TABLE) {
                cell(paragraph, cells);
            } else if (paragraph.where() == Where.CONTENTS || paragraph.shown().isEmpty()) {
                anchors.forEach(seen::remove);
                contents(paragraph);
            } else if (!anchors.isEmpty()) {
                at = places.getOrDefault(anchors.get(0), at);
                entries.add(new Entry(paragraph, anchors, Optional.empty()));
            } else {
                Optional<Integer> line = lines.take(paragraph.shown());
                if (line.isPresent()) {
                    at = line.get();
                } else {
                    stranger(paragraph, at);
                }
            }
        }
        goneLines(lines.left());
        cells.left().stream()
                .map(expected.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> unplaced.add(
                        new Unplaced(Scope.DOCUMENT, Message.of("where.table"), cell, "", Set.of(), NOT_A_PROVISION)));
    }

    /**
     * With the units that say nothing themselves, or no more than their number: they are there where the one is that
     * begins in their line. Word processors may keep either of two bookmarks at one place as the nearer one.
     */
    private List<Anchor> withSilent(List<Anchor> anchors, Map<Anchor, Integer> places) {
        Set<Anchor> all = new LinkedHashSet<>();
        for (Anchor anchor : anchors) {
            List<Anchor> line = Optional.ofNullable(places.get(anchor))
                    .map(place -> expected.sequence().get(place).anchors())
                    .orElse(List.of(anchor));
            if (line.size() > 1 && isSilent(line.get(0)) && line.indexOf(anchor) < 2) {
                all.addAll(line.subList(0, 2));
            } else {
                all.add(anchor);
            }
        }
        return List.copyOf(all);
    }

    private boolean isSilent(Anchor anchor) {
        Segments segments = expected.byAnchor().get(anchor);
        return segments != null && segments.words().isEmpty();
    }

    /** @param at the paragraph, as written, that stands before it; -1 for none */
    private void stranger(FinalReading.Text paragraph, int at) {
        boolean afterProvision = at >= 0 && !expected.sequence().get(at).isLine();
        if (afterProvision || isBeforeLost(at)) {
            entries.add(new Entry(paragraph, List.of(), Optional.empty()));
        } else {
            unplaced.add(new Unplaced(
                    Scope.DOCUMENT,
                    Message.of("where.line"),
                    "",
                    paragraph.shown(),
                    paragraph.revisions(),
                    NOT_A_PROVISION));
        }
    }

    /** Whether a provision whose anchor is gone stood behind a paragraph: a stranger there may be that provision. */
    private boolean isBeforeLost(int at) {
        List<Original> sequence = expected.sequence();
        return at + 1 < sequence.size()
                && !sequence.get(at + 1).isLine()
                && sequence.get(at + 1).anchors().stream().noneMatch(marked::contains);
    }

    /** A line that is gone, and the stranger that stands for it, are one edit. */
    private void goneLines(Collection<Integer> gone) {
        for (int index : gone) {
            Original original = expected.sequence().get(index);
            if (original.line().isEmpty()) {
                continue;
            }
            Optional<Unplaced> changed = unplaced.stream()
                    .filter(edit -> edit.before().isEmpty())
                    .filter(edit -> like(original.line(), edit.after()))
                    .findFirst();
            Optional<Entry> taken = entries.stream()
                    .filter(Entry::isNew)
                    .filter(entry -> like(original.line(), entry.paragraph().shown()))
                    .findFirst();
            if (changed.isPresent()) {
                unplaced.set(
                        unplaced.indexOf(changed.get()),
                        new Unplaced(
                                Scope.DOCUMENT,
                                changed.get().where(),
                                original.line(),
                                changed.get().after(),
                                changed.get().by(),
                                NOT_A_PROVISION));
            } else if (taken.isPresent()) {
                entries.remove(taken.get());
                FinalReading.Text paragraph = taken.get().paragraph();
                unplaced.add(new Unplaced(
                        Scope.DOCUMENT,
                        Message.of("where.line"),
                        original.line(),
                        paragraph.shown(),
                        paragraph.revisions(),
                        NOT_A_PROVISION));
            } else {
                unplaced.add(new Unplaced(
                        Scope.DOCUMENT, Message.of("where.line"), original.line(), "", Set.of(), NOT_A_PROVISION));
            }
        }
    }

    private static boolean like(String one, String other) {
        List<ExpectedText.Placed> words = EditedToken.of(one).stream()
                .map(token -> new ExpectedText.Placed(token, Optional.empty()))
                .toList();
        return EditedWords.likeness(words, EditedToken.of(other)) >= LostAnchors.ALIKE;
    }

    private void contents(FinalReading.Text paragraph) {
        if (paragraph.where() == Where.CONTENTS && !paragraph.revisions().isEmpty()) {
            unplaced.add(new Unplaced(
                    Scope.DOCUMENT,
                    Message.of("where.contents"),
                    "",
                    paragraph.shown(),
                    paragraph.revisions(),
                    Message.of("unplaced.contents")));
        }
    }

    private void cell(FinalReading.Text paragraph, KnownTexts cells) {
        String words = paragraph.shown();
        if (cells.take(words).isEmpty() && !words.isEmpty()) {
            unplaced.add(new Unplaced(
                    Scope.DOCUMENT, Message.of("where.table"), "", words, paragraph.revisions(), NOT_A_PROVISION));
        }
    }
}
