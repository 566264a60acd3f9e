package org.banbill.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.finding.Message;
import org.banbill.reading.SameToTheEye;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;

/**
 * Finds the values that somebody changed in lines that are no provision: in titles, formulas, the names of those who
 * present a bill. The words around them come from the tradition.
 */
final class ValuesInLines {

    /** Shorter values may stand in any words by chance. */
    private static final int TELLING = 12;

    private final Bill bill;
    private final List<Block.Line> lines;
    private final List<Inline.Value> known;
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private final List<Unplaced> left = new ArrayList<>();

    private ValuesInLines(Bill bill) {
        this.bill = bill;
        this.lines = bill.lines().toList();
        this.known = lines.stream()
                .flatMap(Block.Line::inlines)
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .filter(value -> value.text().length() >= TELLING)
                .toList();
    }

    /** The edits of values among edits that no provision can take up, and those that are left. */
    static Edits in(Bill bill, List<Unplaced> unplaced) {
        ValuesInLines values = new ValuesInLines(bill);
        unplaced.forEach(values::read);
        return new Edits(List.copyOf(values.edits.values()), values.left, List.of());
    }

    private void read(Unplaced edit) {
        Optional<Block.Line> line = edit.scope() == Scope.DOCUMENT
                        && !edit.before().isEmpty()
                ? lines.stream()
                        .filter(found -> plain(Inline.textOf(found.text())).equals(plain(edit.before())))
                        .findFirst()
                : Optional.empty();
        if (line.isEmpty()) {
            left.add(edit);
            return;
        }
        Map<String, Words> changed = changed(line.get(), plain(edit.after()));
        boolean isTaken = !changed.isEmpty()
                && changed.entrySet().stream().allMatch(value -> isNewOrSame(value.getKey(), value.getValue()));
        if (isTaken) {
            changed.forEach((parameter, words) -> edits.merge(
                    parameter, Edit.set(parameter, words, edit.by()), (one, other) -> with(one, other.by())));
        } else {
            left.add(new Unplaced(
                    edit.scope(),
                    edit.where(),
                    edit.before(),
                    edit.after(),
                    edit.by(),
                    Message.of("unplaced.of-tradition", bill.edition().tradition())));
        }
    }

    /** A value that stands in several lines has one text. */
    private boolean isNewOrSame(String parameter, Words words) {
        return Optional.ofNullable(edits.get(parameter))
                .map(edit -> edit.words().containsValue(words))
                .orElse(true);
    }

    private static Edit with(Edit edit, Set<Revised> more) {
        Set<Revised> all = new LinkedHashSet<>(edit.by());
        all.addAll(more);
        return Edit.set(edit.provision(), edit.words().values().iterator().next(), all);
    }

    /** The values of a line that read otherwise now; none where anything else of it was changed. */
    private Map<String, Words> changed(Block.Line line, String after) {
        StringBuilder pattern = new StringBuilder();
        List<Inline.Value> values = new ArrayList<>();
        for (Inline piece : line.text().stream().flatMap(this::pieces).toList()) {
            if (piece instanceof Inline.Value value && !value.text().isBlank()) {
                pattern.append("(.+?)");
                values.add(value);
            } else {
                pattern.append(Pattern.quote(inSpaces(piece.text())));
            }
        }
        Matcher matcher =
                Pattern.compile("\\s*" + pattern + "\\s*", Pattern.DOTALL).matcher(after);
        Map<String, Words> changed = new LinkedHashMap<>();
        if (!matcher.matches()) {
            return changed;
        }
        for (int index = 0; index < values.size(); index++) {
            String before = plain(values.get(index).text());
            String now = matcher.group(index + 1).strip();
            if (!before.equals(now)) {
                changed.put(values.get(index).parameter(), new Words(before, now, now));
            }
        }
        return changed;
    }

    /**
     * A tradition's own words may hold a value, with another first letter: it is known by another line that prints it.
     */
    private Stream<Inline> pieces(Inline inline) {
        if (!(inline instanceof Inline.Words)) {
            return Stream.of(inline);
        }
        String text = inline.text();
        for (Inline.Value value : known) {
            String rest = value.text().substring(1);
            int at = text.indexOf(rest) - 1;
            if (at >= 0 && text.regionMatches(true, at, value.text(), 0, 1)) {
                int end = at + value.text().length();
                return Stream.of(
                        new Inline.Words(text.substring(0, at)),
                        new Inline.Value(value.parameter(), text.substring(at, end), value.verified()),
                        new Inline.Words(text.substring(end)));
            }
        }
        return Stream.of(inline);
    }

    /** As it can be seen, without the mark of what nobody has checked. */
    private String plain(String text) {
        String mark = bill.form().unverifiedMark();
        return SameToTheEye.of(mark.isEmpty() ? text : text.replace(mark, ""));
    }

    private static String inSpaces(String text) {
        return text.lines().map(line -> line.replaceAll("[\\s\\u00A0]+", " ")).collect(Collectors.joining(" "));
    }
}
