package org.banbill.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Message;
import org.banbill.reading.Comment.State;
import org.banbill.reading.Difference.Kind;

/** Whether each comment of an edited file stands in a draft too: at its place, in its thread, in its state. */
final class HeldRemarks {

    /** The author of the notes in an annotated copy, which are made anew. */
    private static final String OWN_NOTES = "Banbill";

    private static final double SAME_LINE = 0.6;

    private final References references;
    private final Pages edited;
    private final Pages drafted;
    private final List<Difference> differences = new ArrayList<>();

    HeldRemarks(References references, Pages edited, Pages drafted) {
        this.references = references;
        this.edited = edited;
        this.drafted = drafted;
    }

    List<Difference> differences() {
        Set<Comment> used = new HashSet<>();
        for (Comment remark : edited.remarks()) {
            if (remark.author().equals(OWN_NOTES)) {
                continue;
            }
            Optional<Comment> kept = drafted.remarks().stream()
                    .filter(other -> !used.contains(other) && isSame(remark, other))
                    .findFirst();
            kept.ifPresent(used::add);
            hold(remark, kept);
        }
        return differences;
    }

    private static boolean isSame(Comment one, Comment other) {
        return one.author().equals(other.author()) && squeezed(one.text()).equals(squeezed(other.text()));
    }

    private static String squeezed(String text) {
        return text.replace(" ", "");
    }

    private void hold(Comment remark, Optional<Comment> kept) {
        if (kept.isEmpty()) {
            tell(remark, Message.of("unplaced.remark"));
            return;
        }
        if (!isInPlace(remark, kept.get())) {
            tell(remark, Message.of("unplaced.remark-elsewhere"));
        }
        if (!remark.answers().isEmpty() && kept.get().answers().isEmpty()) {
            tell(remark, Message.of("unplaced.remark-thread", remark.answers()));
        }
        if (remark.state() == State.OPEN && kept.get().state() == State.RESOLVED) {
            tell(remark, Message.of("unplaced.remark-open"));
        }
        if (!day(remark).isEmpty() && !moment(remark).equals(moment(kept.get()))) {
            tell(remark, Message.of("unplaced.remark-time"));
        }
        if (remark.state() == State.RESOLVED && kept.get().state() == State.OPEN) {
            tell(remark, Message.of("unplaced.remark-resolved"));
        }
    }

    /** LibreOffice writes {@code 0-00-00T00:00:00} for no time. */
    private static String day(Comment remark) {
        return remark.date().matches("[1-9]\\d{3}-.*") ? remark.date() : "";
    }

    private static String moment(Comment remark) {
        return remark.date().replaceFirst("\\.0+(?=Z|$)", "").replaceFirst("Z$", "");
    }

    private boolean isInPlace(Comment remark, Comment kept) {
        if (remark.lines().isEmpty() || kept.lines().isEmpty()) {
            return remark.lines().isEmpty() == kept.lines().isEmpty();
        }
        Line there = drafted.lines().get(kept.lines().get(0));
        return remark.lines().stream()
                .map(edited.lines()::get)
                .anyMatch(here -> !Collections.disjoint(here.bookmarks(), there.bookmarks())
                        || Likeness.of(references.words(here), references.words(there)) >= SAME_LINE);
    }

    private void tell(Comment remark, Message why) {
        Set<String> bookmarks =
                remark.lines().stream().findFirst().map(place -> nearest(place)).orElse(Set.of());
        Story story = remark.lines().stream()
                .findFirst()
                .map(place -> edited.lines().get(place).story())
                .orElse(Story.BODY);
        differences.add(new Difference(Kind.REMARK, story, bookmarks, "", remark.author() + ": " + remark.text(), why));
    }

    private Set<String> nearest(int place) {
        for (int index = place; index >= 0; index--) {
            if (!edited.lines().get(index).bookmarks().isEmpty()) {
                return edited.lines().get(index).bookmarks();
            }
        }
        return Set.of();
    }
}
