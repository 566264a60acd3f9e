package org.banbill.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.EditedWords.Step;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.ExpectedText.Stretch;

/**
 * Numbers that somebody typed over a label that stands as text in a line, where no list can write it, or took out. The
 * number is Banbill's to count, so this is told and does not come into the words.
 */
final class OvertypedLabels {

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}\\p{L}\\p{P}\\s\\u00A0]{1,8}");
    private static final Pattern HAS_NUMBER =
            Pattern.compile(".*(?:\\p{N}|(?<![\\p{L}])\\p{L}(?![\\p{L}])).*", Pattern.DOTALL);
    private static final Message COUNTED = Message.of("unplaced.number");

    private final TypedLabels labels;
    private final Set<Unplaced> unplaced = new LinkedHashSet<>();

    OvertypedLabels(TypedLabels labels) {
        this.labels = labels;
    }

    Set<Unplaced> unplaced() {
        return unplaced;
    }

    /** The words of a paragraph without a number typed before them, where a list gave the paragraph its own. */
    String without(Entry entry, Provision provision, String words) {
        String rest = labels.without(provision.level(), words);
        String typed = words.substring(0, words.length() - rest.length()).strip();
        boolean isWritten = text(provision.heading()).startsWith(typed)
                || text(provision.text()).startsWith(typed);
        // without brackets or signs around it, it may as well be the first word of a text
        if (isWritten || typed.codePoints().allMatch(Character::isLetterOrDigit)) {
            return words;
        }
        told(entry, provision.id(), provision.label().map(Label::text).orElse(""), typed);
        return rest;
    }

    /**
     * The steps without what was typed over labels.
     *
     * @param typed where they stand among the words as written
     */
    List<Step> settled(Entry entry, List<Step> steps, List<Stretch> typed) {
        List<Step> settled = new ArrayList<>(steps);
        for (int anchor = 0; anchor < typed.size(); anchor++) {
            Stretch label = typed.get(anchor);
            List<Integer> within = within(settled, label);
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            boolean isTouched = false;
            for (int index : within) {
                Step step = settled.get(index);
                step.before().ifPresent(placed -> before.append(placed.token().text()));
                step.after().ifPresent(token -> after.append(token.text()));
                isTouched |= !step.isKept();
            }
            ProvisionId id = entry.anchors().get(anchor).provision();
            boolean isTakenOut = after.toString().isBlank() && keepsWords(settled, id);
            if (isTouched && (isTakenOut || isNumber(after.toString()))) {
                told(entry, id, before.toString(), after.toString());
                keep(settled, within);
            }
        }
        return settled;
    }

    /** Whether words of a provision are still there: else its number went with it. */
    private static boolean keepsWords(List<Step> steps, ProvisionId id) {
        return steps.stream()
                .filter(Step::isKept)
                .flatMap(step -> step.before().flatMap(Placed::origin).stream())
                .anyMatch(origin -> origin.provision().equals(id));
    }

    private void told(Entry entry, ProvisionId id, String before, String after) {
        unplaced.add(new Unplaced(
                Scope.PROVISIONS,
                Unplaced.at(id.path()),
                before,
                after,
                entry.paragraph().revisions(),
                COUNTED));
    }

    private static String text(List<Inline> inlines) {
        return Inline.textOf(inlines);
    }

    private static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches() && HAS_NUMBER.matcher(typed).matches();
    }

    /** The steps of the label's words, and those of words that came among or right beside the ones that went. */
    private static List<Integer> within(List<Step> steps, Stretch label) {
        List<Integer> within = new ArrayList<>();
        int written = 0;
        for (int index = 0; index < steps.size(); index++) {
            boolean isWritten = steps.get(index).before().isPresent();
            // a word that came stands in the label while the label's last word is still to come, or has just gone
            boolean isAmong = written > label.from() && written < label.to();
            boolean hasJustGone = written == label.to()
                    && !within.isEmpty()
                    && within.get(within.size() - 1) == index - 1
                    && !steps.get(index - 1).isKept();
            if (isWritten ? label.contains(written) : isAmong || hasJustGone) {
                within.add(index);
            }
            written += isWritten ? 1 : 0;
        }
        return within;
    }

    private static void keep(List<Step> steps, List<Integer> within) {
        List<Step> kept = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Optional<Placed> before = steps.get(index).before();
            if (!within.contains(index)) {
                kept.add(steps.get(index));
            } else if (before.isPresent()) {
                kept.add(new Step(before, Optional.of(before.get().token())));
            }
        }
        steps.clear();
        steps.addAll(kept);
    }
}
