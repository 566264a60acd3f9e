package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;

/** Changes as plain text: what is gone in {@code [-…-]}, what is new in {@code {+…+}}. */
public final class ChangesText {

    /** What stands around words that are gone and words that are new. */
    public record Marks(String beforeGone, String afterGone, String beforeNew, String afterNew) {
        public static final Marks PLAIN = new Marks("[-", "-]", "{+", "+}");
    }

    private final Marks marks;
    private final Catalogue user;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Marks marks, Catalogue user) {
        this.marks = marks;
        this.user = user;
    }

    /**
     * A line for each place that changed, with its number in both bills.
     *
     * @param user the words of whoever reads it
     */
    public static List<String> of(List<Change> changes, Marks marks, Catalogue user) {
        ChangesText text = new ChangesText(marks, user);
        changes.forEach(text::add);
        text.renumbered(changes);
        return List.copyOf(text.lines);
    }

    private void add(Change change) {
        if (change instanceof Change.Removed removed) {
            lines.add(head(
                    user.say("change.removed"),
                    removed.before().label(),
                    "",
                    removed.before().id().path()));
            whole(removed.before().provision(), marks.beforeGone(), marks.afterGone());
        } else if (change instanceof Change.Added added) {
            lines.add(head(
                    user.say("change.added"),
                    "",
                    added.after().label(),
                    added.after().id().path()));
            whole(added.after().provision(), marks.beforeNew(), marks.afterNew());
        } else if (change instanceof Change.Moved moved) {
            lines.add(head(
                    user.say("change.moved"),
                    moved.before().label(),
                    moved.after().label(),
                    moved.after().id().path()));
            if (moved.wording().extent() == Wording.Extent.WORDS) {
                wording(moved.wording());
            }
        } else if (change instanceof Change.Reworded reworded) {
            lines.add(head(
                    user.say("change.changed"),
                    reworded.before().label(),
                    reworded.after().label(),
                    reworded.after().id().path()));
            wording(reworded.wording());
        } else if (change instanceof Change.OtherText other) {
            lines.add(user.say("change.elsewhere"));
            lines.add("  " + words(other.words()));
        }
    }

    /** All in one line: where a section is gone, every later one is renumbered. */
    private void renumbered(List<Change> changes) {
        List<String> numbers = changes.stream()
                .filter(Change.Renumbered.class::isInstance)
                .map(Change.Renumbered.class::cast)
                .filter(change -> !change.before().label().equals(change.after().label()))
                .filter(change -> !change.before()
                        .provision()
                        .label()
                        .equals(change.after().provision().label()))
                .map(change -> change.before().label() + " → " + change.after().label())
                .toList();
        if (!numbers.isEmpty()) {
            lines.add(user.say("change.renumbered", String.join(", ", numbers)));
        }
    }

    private static String head(String what, String before, String after, String name) {
        String numbers =
                before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " → " + after;
        return what + " " + (numbers.isEmpty() ? "" : numbers + " ") + "(" + name + ")";
    }

    private void whole(Provision provision, String begin, String end) {
        provision.all().forEach(each -> {
            String words = Stream.of(each.heading(), each.text(), each.after())
                    .map(ChangesText::plain)
                    .filter(part -> !part.isEmpty())
                    .reduce((one, two) -> one + " " + two)
                    .orElse("");
            if (!words.isEmpty()) {
                // the outermost one's number stands in the line above
                String number = each.equals(provision)
                        ? ""
                        : each.label().map(label -> label.text() + " ").orElse("");
                lines.add("  " + begin + number + words + end);
            }
        });
    }

    private static String plain(List<Inline> inlines) {
        return Inline.textOf(inlines).replace('\n', ' ').strip();
    }

    private void wording(Wording wording) {
        for (List<Edit<Word>> part : List.of(wording.heading(), wording.text(), wording.after())) {
            if (part.stream().anyMatch(edit -> !(edit instanceof Edit.Kept<Word>))) {
                lines.add("  " + words(part));
            }
        }
    }

    private String words(List<Edit<Word>> edits) {
        StringBuilder gone = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (Edit<Word> edit : edits) {
            if (edit instanceof Edit.Removed<Word> removed) {
                gone.append(removed.before().text());
            } else if (edit instanceof Edit.Added<Word> fresh) {
                added.append(fresh.after().text());
            } else if (edit instanceof Edit.Kept<Word> kept) {
                if (kept.before().text().equals(kept.after().text())) {
                    flush(line, gone, added);
                    line.append(kept.after().text());
                } else {
                    gone.append(kept.before().text());
                    added.append(kept.after().text());
                }
            }
        }
        flush(line, gone, added);
        return line.toString().replace('\n', ' ');
    }

    private void flush(StringBuilder line, StringBuilder gone, StringBuilder added) {
        if (!gone.isEmpty()) {
            line.append(marks.beforeGone()).append(gone).append(marks.afterGone());
        }
        if (!added.isEmpty()) {
            line.append(marks.beforeNew()).append(added).append(marks.afterNew());
        }
        gone.setLength(0);
        added.setLength(0);
    }
}
