package org.banbill.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Catalogue;
import org.banbill.review.Edit;
import org.banbill.web.UploadedFiles.Uploaded;

/**
 * The edits of one Word file, or of two of the same text, each to be accepted or refused. What two people made of one
 * provision is one decision with both beside each other; what both did alike is asked once.
 */
final class Decisions {

    /** Nothing of what is offered. */
    static final String REFUSED = "none";

    private final List<Decision> decisions = new ArrayList<>();

    /**
     * What a person decides.
     *
     * @param choices one, or two that exclude each other
     * @param today what the place says by now, where it was changed otherwise since the file was written
     */
    record Decision(String field, List<Choice> choices, Optional<EditView.Today> today) {
        boolean isConflict() {
            return choices.size() > 1 || today.isPresent();
        }
    }

    /** @param value by which the form names it */
    record Choice(String value, Uploaded file, Edit edit, EditView view) {}

    private Decisions() {}

    /** @param disputed edits that the place that they go into has changed otherwise meanwhile, with what it says */
    static Decisions of(List<Uploaded> files, Map<Edit, String> disputed, Catalogue catalogue) {
        Decisions all = new Decisions();
        Map<String, Decision> byConcern = new LinkedHashMap<>();
        for (Uploaded file : files) {
            Set<String> own = new HashSet<>();
            List<Edit> edits = file.review().edits().placed();
            List<EditView> views =
                    EditView.all(file.review().edits(), file.review().bill(), catalogue);
            for (int index = 0; index < edits.size(); index++) {
                Choice choice = new Choice(file.id() + "." + (index + 1), file, edits.get(index), views.get(index));
                String concern = concern(choice.edit());
                boolean isFirstOfFile = own.add(concern);
                Decision there = isFirstOfFile ? byConcern.get(concern) : null;
                if (there == null) {
                    Decision made = new Decision(
                            "d" + (all.decisions.size() + 1),
                            new ArrayList<>(List.of(choice)),
                            Optional.ofNullable(disputed.get(choice.edit()))
                                    .map(today -> EditView.today(choice.edit(), today)));
                    all.decisions.add(made);
                    byConcern.putIfAbsent(concern, made);
                } else if (!isSame(there.choices().get(0).edit(), choice.edit())) {
                    there.choices().add(choice);
                }
            }
        }
        return all;
    }

    /** What an edit is about; two that are about the same cannot both be made. */
    private static String concern(Edit edit) {
        return switch (edit.kind()) {
            case REPLACE, REMOVE -> edit.provision();
            case MOVE -> "move " + edit.provision();
            case ADD, EXTEND -> "add " + edit.id().orElse(edit.provision());
            case SET -> "value " + edit.provision();
        };
    }

    private static boolean isSame(Edit one, Edit other) {
        return one.kind() == other.kind()
                && one.provision().equals(other.provision())
                && one.words().equals(other.words())
                && one.join().equals(other.join())
                && one.neighbour().equals(other.neighbour())
                && one.place() == other.place();
    }

    List<Decision> all() {
        return decisions;
    }

    /** The fields of the decisions that a form leaves open, of those that it may not answer. */
    List<String> open(Visit visit) {
        return decisions.stream()
                .filter(decision -> {
                    String typed = visit.typed(decision.field());
                    return !typed.equals(REFUSED)
                            && decision.choices().stream()
                                    .noneMatch(choice -> choice.value().equals(typed));
                })
                .map(Decision::field)
                .toList();
    }

    /**
     * The edits of a file that a form accepts.
     *
     * @param acceptsOpen whether what is left open is accepted, too; a conflict never is
     */
    List<Edit> accepted(Uploaded file, Visit visit, boolean acceptsOpen) {
        List<Edit> accepted = new ArrayList<>();
        for (Decision decision : decisions) {
            String typed = visit.typed(decision.field());
            boolean isTaken = acceptsOpen && typed.isEmpty() && !decision.isConflict();
            decision.choices().stream()
                    .filter(choice -> choice.file().id().equals(file.id()))
                    .filter(choice -> isTaken || choice.value().equals(typed))
                    .map(Choice::edit)
                    .forEach(accepted::add);
        }
        return accepted;
    }
}
