package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Message;
import org.banbill.provenance.Anchor;
import org.banbill.review.EditedParagraph.Piece;
import org.banbill.review.EditedParagraph.State;
import org.banbill.review.EditedParagraph.Where;
import org.banbill.review.Edits.Unplaced;

/** The text as it reads once every tracked change is accepted, and who changed what. */
final class FinalReading {

    /**
     * A paragraph of the edited text.
     *
     * @param anchors what its words belong to, in order; empty for a paragraph that Banbill did not write
     * @param words with the marks of fields
     * @param revisions everyone who changed something in it
     */
    record Text(
            String style,
            List<Anchor> anchors,
            String words,
            Set<Revised> revisions,
            List<Comment> comments,
            Where where) {

        /** As a reader sees it. */
        String shown() {
            return EditedToken.shown(words).strip();
        }
    }

    /**
     * The field of a reference.
     *
     * @param target the bookmark that it refers to
     * @param where the provision that it stands in, in words
     * @param deleted tracked
     * @param inserted tracked
     * @param by who tracked a change inside it; empty for nobody
     */
    record Field(String target, Message where, String shown, String deleted, String inserted, Set<Revised> by) {}

    private final List<Text> paragraphs = new ArrayList<>();
    private final Map<Anchor, Set<Revised>> deletions = new HashMap<>();
    private final Map<Anchor, List<Comment>> orphans = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<Revised> revisions = new LinkedHashSet<>();
    private final List<Comment> comments = new ArrayList<>();
    private Optional<String> style = Optional.empty();

    FinalReading(List<EditedParagraph> edited) {
        edited.forEach(this::add);
        if (style.isPresent()) {
            end(Where.TEXT);
        }
    }

    List<Text> paragraphs() {
        return paragraphs;
    }

    /** Who deleted words of a place. */
    Set<Revised> deletionsOf(Anchor anchor) {
        return deletions.getOrDefault(anchor, Set.of());
    }

    /** Remarks in paragraphs that are gone. */
    Map<Anchor, List<Comment>> orphans() {
        return orphans;
    }

    /** The references whose numbers follow their targets. */
    List<Field> fields() {
        return fields;
    }

    private void fields(EditedParagraph edited) {
        Optional<String> target = Optional.empty();
        StringBuilder shown = new StringBuilder();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        Set<Revised> by = new LinkedHashSet<>();
        for (Piece piece : edited.pieces()) {
            boolean isKept = piece.state() == State.KEPT;
            if (piece.text().startsWith(EditedToken.FIELD_BEGINS)) {
                target = isKept ? Optional.of(EditedToken.target(piece.text())) : Optional.empty();
                shown.setLength(0);
                deleted.setLength(0);
                inserted.setLength(0);
                by.clear();
            } else if (piece.text().equals(EditedToken.FIELD_ENDS)) {
                Message where = piece.anchor()
                        .map(anchor -> Unplaced.at(anchor.provision().path()))
                        .orElse(Message.of("where.reference"));
                target.ifPresent(bookmark -> fields.add(new Field(
                        bookmark, where, shown.toString(), deleted.toString(), inserted.toString(), Set.copyOf(by))));
                target = Optional.empty();
            } else if (target.isPresent()) {
                boolean isDeleted = piece.state() == State.DELETED;
                (isDeleted ? deleted : shown).append(piece.text());
                if (!isKept) {
                    by.addAll(piece.revision().stream().toList());
                }
                if (piece.state() == State.INSERTED) {
                    inserted.append(piece.text());
                }
            }
        }
    }

    private void add(EditedParagraph edited) {
        fields(edited);
        StringBuilder kept = new StringBuilder();
        List<Anchor> belonging = new ArrayList<>();
        Set<Revised> here = new LinkedHashSet<>();
        for (Piece piece : edited.pieces()) {
            piece.revision().ifPresent(here::add);
            if (piece.state() == State.DELETED) {
                piece.anchor()
                        .ifPresent(anchor -> deletions
                                .computeIfAbsent(anchor, absent -> new LinkedHashSet<>())
                                .addAll(piece.revision().stream().toList()));
            } else {
                kept.append(piece.text());
                piece.anchor().filter(anchor -> !belonging.contains(anchor)).ifPresent(belonging::add);
            }
        }
        edited.markRevision().ifPresent(here::add);
        if (kept.isEmpty() && edited.mark() == State.DELETED) {
            // gone as a whole: nothing of it passes to the next paragraph
            edited.pieces().stream()
                    .flatMap(piece -> piece.anchor().stream())
                    .findFirst()
                    .ifPresent(anchor -> orphans.computeIfAbsent(anchor, absent -> new ArrayList<>())
                            .addAll(edited.comments()));
            return;
        }
        if (style.isEmpty() || words.isEmpty()) {
            style = Optional.of(edited.style());
        }
        words.append(kept);
        belonging.stream().filter(anchor -> !anchors.contains(anchor)).forEach(anchors::add);
        revisions.addAll(here);
        comments.addAll(edited.comments());
        if (edited.mark() != State.DELETED) {
            end(edited.where());
        }
    }

    private void end(Where where) {
        paragraphs.add(new Text(
                style.orElse(""),
                List.copyOf(anchors),
                words.toString(),
                Set.copyOf(revisions),
                List.copyOf(comments),
                where));
        anchors.clear();
        words.setLength(0);
        revisions.clear();
        comments.clear();
        style = Optional.empty();
    }
}
