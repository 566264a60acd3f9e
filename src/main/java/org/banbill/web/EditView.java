package org.banbill.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Label;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Catalogue;
import org.banbill.review.Comment;
import org.banbill.review.Edit;
import org.banbill.review.Edits;
import org.banbill.review.Revised;
import org.banbill.review.ShownDiff;
import org.banbill.wording.MarkedWords;

/**
 * An edit of a Word file as a page shows it.
 *
 * @param number its place among the edits of the file, from 1
 * @param kind the key of its word
 * @param label as the bill numbers the provision; empty where it has none
 * @param name of the provision
 * @param position where an added or moved provision comes to stand: the key of its words and the neighbour; empty else
 * @param lines of words, one for heading, text and what follows the items
 * @param people who made it, and when; empty where changes were not tracked
 * @param guess what had to be concluded; empty where nothing had to be
 */
record EditView(
        int number,
        String kind,
        String label,
        String name,
        Optional<Position> position,
        List<List<MarkedWords>> lines,
        List<Person> people,
        String guess) {

    /** Who, and the day, as far as the file says. */
    record Person(String name, String day) {}

    /** Where something comes to stand. */
    record Position(String place, String neighbour) {}

    /** What somebody wrote beside a provision. */
    record Remark(String provision, Person by, String text) {}

    /** An edit that no provision can take up. */
    record Unplaced(String where, List<MarkedWords> words, String why) {}

    /** What somebody else made meanwhile of what an edit changes. */
    record Today(List<MarkedWords> words) {}

    /** @param today the words as the place has them by now */
    static Today today(Edit edit, String today) {
        String before = edit.words().values().stream()
                .findFirst()
                .map(Edit.Words::before)
                .orElse(today);
        return new Today(ShownDiff.pieces(new Edit.Words(before, today, "")));
    }

    static List<EditView> all(Edits edits, Bill bill, Catalogue catalogue) {
        List<EditView> views = new ArrayList<>();
        for (Edit edit : edits.placed()) {
            views.add(of(views.size() + 1, edit, bill, catalogue));
        }
        return views;
    }

    private static EditView of(int number, Edit edit, Bill bill, Catalogue catalogue) {
        boolean isAdded = edit.kind() == Edit.Kind.ADD;
        boolean comesToStand = isAdded || edit.kind() == Edit.Kind.MOVE;
        List<List<MarkedWords>> lines = new ArrayList<>();
        for (Edit.Part part : Edit.Part.values()) {
            Edit.Words words = edit.words().get(part);
            if (words != null) {
                lines.add(ShownDiff.pieces(words));
            }
        }
        return new EditView(
                number,
                edit.kind().id(),
                isAdded ? "" : label(edit.provision(), bill),
                isAdded ? edit.id().orElse("") : edit.provision(),
                comesToStand
                        ? Optional.of(new Position(
                                edit.place().id(),
                                isAdded ? edit.provision() : edit.neighbour().orElse("")))
                        : Optional.empty(),
                lines,
                edit.by().stream()
                        .map(EditView::person)
                        .filter(person -> !person.name().isEmpty())
                        .distinct()
                        .sorted(Comparator.comparing(Person::toString))
                        .toList(),
                edit.guess().map(catalogue::say).orElse(""));
    }

    private static String label(String provision, Bill bill) {
        return Optional.ofNullable(bill.byId().get(new ProvisionId(provision)))
                .flatMap(found -> found.label())
                .map(Label::text)
                .orElse("");
    }

    private static Person person(Revised revision) {
        return new Person(revision.author(), day(revision.date()));
    }

    private static String day(String date) {
        return date.matches("[1-9]\\d{3}-\\d\\d-\\d\\d.*") ? date.substring(0, 10) : "";
    }

    static List<Remark> remarks(Edits edits) {
        return edits.remarks().stream()
                .flatMap(remark -> Stream.concat(
                        Stream.of(remark("", remark.provision().path(), remark.comment())),
                        remark.comment().answers().stream()
                                .map(answer -> remark("↳ ", remark.provision().path(), answer))))
                .toList();
    }

    private static Remark remark(String mark, String provision, Comment comment) {
        String state = comment.resolved() ? "✓ " : "";
        return new Remark(provision, new Person(comment.author(), day(comment.date())), mark + state + comment.text());
    }

    static List<Unplaced> unplaced(List<Edits.Unplaced> unplaced, Catalogue catalogue) {
        return unplaced.stream()
                .map(edit -> new Unplaced(
                        catalogue.say(edit.where()),
                        ShownDiff.pieces(new Edit.Words(edit.before(), edit.after(), "")),
                        catalogue.say(edit.why())))
                .toList();
    }
}
