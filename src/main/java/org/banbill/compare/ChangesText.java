package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;

/** Changes as plain text: what is gone in {@code [-…-]}, what is new in {@code {+…+}}. */
public final class ChangesText {

    /** What stands around words that are gone and words that are new. */
    public record Marks(String beforeGone, String afterGone, String beforeNew, String afterNew) {
        public static final Marks PLAIN = new Marks("[-", "-]", "{+", "+}");

        /** Two texts in one line. */
        public String between(String before, String after) {
            return around(MarkedWords.of(WordDiff.of(before, after)));
        }

        private String around(List<MarkedWords> line) {
            return line.stream()
                    .map(words -> switch (words.state()) {
                        case KEPT -> words.text();
                        case GONE -> beforeGone + words.text() + afterGone;
                        case NEW -> beforeNew + words.text() + afterNew;
                    })
                    .collect(Collectors.joining());
        }
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
        changes.forEach(change -> change.accept(text.new Line()));
        text.renumbered(changes);
        return List.copyOf(text.lines);
    }

    /** A line or more for each kind; those of numbers stand together in the last one. */
    private final class Line implements Change.Visitor<ChangesText> {

        @Override
        public ChangesText removed(Change.Removed removed) {
            head("change.removed", removed.before().label(), "", removed.before());
            return whole(removed.before().provision(), marks.beforeGone(), marks.afterGone());
        }

        @Override
        public ChangesText added(Change.Added added) {
            head("change.added", "", added.after().label(), added.after());
            return whole(added.after().provision(), marks.beforeNew(), marks.afterNew());
        }

        @Override
        public ChangesText moved(Change.Moved moved) {
            head("change.moved", moved.before().label(), moved.after().label(), moved.after());
            return moved.wording().extent() == Wording.Extent.WORDS ? wording(moved.wording()) : ChangesText.this;
        }

        @Override
        public ChangesText reworded(Change.Reworded reworded) {
            head("change.changed", reworded.before().label(), reworded.after().label(), reworded.after());
            return wording(reworded.wording());
        }

        @Override
        public ChangesText renumbered(Change.Renumbered renumbered) {
            return ChangesText.this;
        }

        @Override
        public ChangesText otherText(Change.OtherText other) {
            lines.add(user.say("change.elsewhere"));
            lines.add("  " + words(other.words()));
            return ChangesText.this;
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

    private void head(String what, String before, String after, Placed placed) {
        String numbers =
                before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " → " + after;
        lines.add(user.say(what) + " " + (numbers.isEmpty() ? "" : numbers + " ") + "("
                + placed.id().path() + ")");
    }

    private ChangesText whole(Provision provision, String begin, String end) {
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
        return this;
    }

    private static String plain(List<Inline> inlines) {
        return Inline.textOf(inlines).replace('\n', ' ').strip();
    }

    private ChangesText wording(Wording wording) {
        for (List<Edit<Word>> part : List.of(wording.heading(), wording.text(), wording.after())) {
            if (part.stream().anyMatch(edit -> !(edit instanceof Edit.Kept<Word>))) {
                lines.add("  " + words(part));
            }
        }
        return this;
    }

    private String words(List<Edit<Word>> edits) {
        return marks.around(MarkedWords.of(edits)).replace('\n', ' ');
    }
}
