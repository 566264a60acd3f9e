package org.banbill.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Message;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.reading.Judgement;
import org.banbill.reading.Pages;
import org.banbill.render.Annotations;
import org.banbill.review.Edit;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Review;
import org.banbill.review.ShownDiff;

/** What a stray bill was made from, and what became of its model since. */
public final class Verifying {

    private Verifying() {}

    /** How today's model stands to a bill that was once drafted from it. */
    public enum Model implements Named {
        /** Every file that went into the bill is as it was. */
        SAME_FILES,
        /** Files have changed, and give the same text. */
        SAME_TEXT,
        /** They give another text. */
        OTHER_TEXT,
        /** Every file is as it was, and gives another text: what the file says of itself is forged. */
        FORGED
    }

    /** @param differences a line for each provision that reads otherwise; in the order of the bill */
    public record Standing(Model model, List<Message> differences) {
        public Standing {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What each parameter reads as in a bill, its forms joined.
     *
     * @param words of whoever reads it
     */
    public static Map<String, String> values(Bill bill, Catalogue words) {
        Map<String, String> values = new TreeMap<>();
        bill.provisions()
                .flatMap(provision -> provision.text().stream())
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .forEach(value -> values.merge(
                        value.parameter(),
                        value.verified() ? value.text() : words.say("verify.value-not-verified", value.text()),
                        (one, other) -> one.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT))
                                ? one
                                : one + " / " + other));
        return values;
    }

    /**
     * Holds a bill, as it was written, against what today's files give where the same is asked for; none, with
     * findings, where they no longer give it, or where it is not here what the file was drafted from.
     *
     * @param folder the one that it was drafted from, where somebody names it; else whatever the file says
     */
    public static Result<Standing> standing(Review review, Optional<String> folder, Workspace workspace) {
        return Result.from(findings -> folder.or(() -> findings.take(draftedFrom(review, workspace)))
                .flatMap(place -> findings.take(workspace.place(place)))
                .flatMap(found -> findings.take(found.redraft(review.bill().edition())))
                .map(today -> standing(review.bill(), today.bill())));
    }

    private static Result<String> draftedFrom(Review review, Workspace workspace) {
        Result<String> said = DraftedFrom.name(review.bill().edition(), review.name());
        Optional<String> elsewhere = said.value()
                .filter(name -> !workspace.isOfLibrary(name)
                        && workspace.ownFolder(name).isEmpty());
        return elsewhere
                .<Result<String>>map(name -> Result.none(Finding.error(
                        Rule.UNKNOWN_FOLDER.as("somebodys"), Position.startOf(review.name()), name, name)))
                .orElse(said);
    }

    private static Standing standing(Bill written, Bill model) {
        List<Message> differences = differences(written, model);
        if (differences.isEmpty()) {
            differences = onThePages(written, model);
        }
        boolean isSameFiles =
                model.edition().fingerprint().equals(written.edition().fingerprint());
        if (isSameFiles) {
            return new Standing(differences.isEmpty() ? Model.SAME_FILES : Model.FORGED, differences);
        }
        return new Standing(differences.isEmpty() ? Model.SAME_TEXT : Model.OTHER_TEXT, differences);
    }

    /** Lines outside the provisions that the two bills print otherwise: titles, formulas, papers, headers. */
    private static List<Message> onThePages(Bill written, Bill model) {
        Pages old = DraftedPages.of(written, Annotations.NONE);
        return Judgement.of(old, DraftedPages.of(model, Annotations.NONE), old).stream()
                .map(difference -> Message.of(
                        "difference.line", ShownDiff.of(new Edit.Words(difference.before(), difference.after(), ""))))
                .toList();
    }

    /**
     * What a file says otherwise than Banbill wrote and no edit tells, everything on its pages compared. That it was
     * written so, the file itself says: whether that is so, {@link #standing} tells.
     */
    public static List<Unplaced> beyondEdits(Review review) {
        return review.beyondEdits(TakingIn.written(review));
    }

    private static List<Message> differences(Bill written, Bill model) {
        List<Message> differences = new ArrayList<>();
        Map<String, String> then = texts(written);
        Map<String, String> now = texts(model);
        then.forEach((id, text) -> {
            if (!now.containsKey(id)) {
                differences.add(Message.of("difference.gone", id));
            } else if (!text.equals(now.get(id))) {
                differences.add(Message.of("difference.other", id));
            }
        });
        now.keySet().stream()
                .filter(id -> !then.containsKey(id))
                .forEach(id -> differences.add(Message.of("difference.new", id)));
        return differences;
    }

    private static Map<String, String> texts(Bill bill) {
        Map<String, String> texts = new LinkedHashMap<>();
        bill.provisions().forEach(provision -> texts.put(provision.id().path(), text(provision)));
        return texts;
    }

    private static String text(Provision provision) {
        return Inline.textOf(provision.heading())
                + '\n'
                + Inline.textOf(provision.text())
                + '\n'
                + Inline.textOf(provision.after());
    }
}
