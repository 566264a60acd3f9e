package org.banbill.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;
import org.banbill.wording.MarkedWords;

/** Changes as plain text: what is gone in {@code [-…-]}, what is new in {@code {+…+}}. */
public final class ChangesText {

    /** What stands around words that are gone and words that are new. */
    public record Marks(String beforeGone, String afterGone, String beforeNew, String afterNew) {
        public static final Marks PLAIN = new Marks("[-", "-]", "{+", "+}");

        /** Two texts in one line. */
        public String between(String before, String after) {
            return around(Word.marked(WordDiff.of(before, after)));
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

    private ChangesText(Marks marks, Catalogue user) {
        this.marks = marks;
        this.user = user;
    }

    /**
     * A line for each place that changed, with its number in both bills.
     *
     * @param user the words of whoever reads it
     */
    public static List<String> of(List<BillDifference> changes, Marks marks, Catalogue user) {
        ChangesText text = new ChangesText(marks, user);
        Lines lines = text.new Lines();
        return Stream.concat(changes.stream().flatMap(change -> change.accept(lines)), text.renumbered(changes))
                .toList();
    }

    /** A line or more for each kind; those of numbers stand together in the last one. */
    private final class Lines implements BillDifference.Visitor<Stream<String>> {

        @Override
        public Stream<String> removed(BillDifference.Removed removed) {
            String head = head("change.removed", removed.before().label(), "", removed.before());
            return Stream.concat(
                    Stream.of(head), whole(removed.before().provision(), marks.beforeGone(), marks.afterGone()));
        }

        @Override
        public Stream<String> added(BillDifference.Added added) {
            String head = head("change.added", "", added.after().label(), added.after());
            return Stream.concat(
                    Stream.of(head), whole(added.after().provision(), marks.beforeNew(), marks.afterNew()));
        }

        @Override
        public Stream<String> moved(BillDifference.Moved moved) {
            String head =
                    head("change.moved", moved.before().label(), moved.after().label(), moved.after());
            boolean hasWords = moved.wording().extent() == WordingSteps.Extent.WORDS;
            return Stream.concat(Stream.of(head), hasWords ? wording(moved.wording()) : Stream.empty());
        }

        @Override
        public Stream<String> reworded(BillDifference.Reworded reworded) {
            String head = head(
                    "change.changed",
                    reworded.before().label(),
                    reworded.after().label(),
                    reworded.after());
            return Stream.concat(Stream.of(head), wording(reworded.wording()));
        }

        @Override
        public Stream<String> renumbered(BillDifference.Renumbered renumbered) {
            return Stream.empty();
        }

        @Override
        public Stream<String> otherText(BillDifference.OtherText other) {
            return Stream.of(user.say("change.elsewhere"), "  " + words(other.words()));
        }
    }

    /** All in one line: where a section is gone, every later one is renumbered. */
    private Stream<String> renumbered(List<BillDifference> changes) {
        List<String> numbers = changes.stream()
                .filter(BillDifference.Renumbered.class::isInstance)
                .map(BillDifference.Renumbered.class::cast)
                .filter(change -> !change.before().label().equals(change.after().label()))
                .filter(change -> !change.before()
                        .provision()
                        .label()
                        .equals(change.after().provision().label()))
                .map(change -> change.before().label() + " → " + change.after().label())
                .toList();
        return numbers.isEmpty()
                ? Stream.empty()
                : Stream.of(user.say("change.renumbered", String.join(", ", numbers)));
    }

    private String head(String what, String before, String after, Placed placed) {
        String numbers =
                before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " → " + after;
        return user.say(what) + " " + (numbers.isEmpty() ? "" : numbers + " ") + "("
                + placed.id().path() + ")";
    }

    private static Stream<String> whole(Provision provision, String begin, String end) {
        return provision.all().flatMap(each -> {
            String words = Stream.of(each.heading(), each.text(), each.after())
                    .map(ChangesText::plain)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            // the outermost one's number stands in the line above
            String number = each.equals(provision)
                    ? ""
                    : each.label().map(label -> label.text() + " ").orElse("");
            return words.isEmpty() ? Stream.empty() : Stream.of("  " + begin + number + words + end);
        });
    }

    private static String plain(List<Inline> inlines) {
        return Inline.textOf(inlines).replace('\n', ' ').strip();
    }

    private Stream<String> wording(WordingSteps wording) {
        return Stream.of(wording.heading(), wording.text(), wording.after())
                .filter(part -> !part.stream().allMatch(Step.Kept.class::isInstance))
                .map(part -> "  " + words(part));
    }

    private String words(List<Step<Word>> edits) {
        return marks.around(Word.marked(edits)).replace('\n', ' ');
    }
}
