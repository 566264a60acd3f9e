package org.banbill.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.library.DraftInline.Joining;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftInline.Revised;
import org.banbill.library.DraftInline.Revised.Doing;
import org.banbill.library.DraftInline.Slot;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftInline.Words;
import org.banbill.source.YamlScalar;

/** Reads the marks inside a text: {@code {{slot}}}, {@code {{ref …}}} and {@code [[term]]}. */
public final class Marks {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)\\}\\}|\\[\\[([^\\[\\]]*)\\]\\]");
    /** What is left of a mark that was not closed, and the blanks of form sheets. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\{+|\\}+|\\[\\[|\\]\\]|__+");

    /** The quote or block sign before the first letter of a text. */
    private static final int OPENING_SIGNS = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern SLOT =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*(?:[ -][\\p{L}\\p{N}]+)*(\\.[a-z][a-z0-9-]*)?");
    private static final Pattern REFERENCE = Pattern.compile("ref(?:\\.([a-z][a-z0-9-]*))?(| .*)", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("\\.|\\.?[a-z0-9-]+(\\.[a-z0-9-]+)*|group:[a-z0-9-]+");
    private static final Pattern BETWEEN_TARGETS = Pattern.compile("\\s*,\\s*|\\s+(and|or|to)\\s+");

    private final YamlScalar scalar;
    private final Findings findings;
    private final List<DraftInline> pieces = new ArrayList<>();
    /** The end of the latest mark in the file. */
    private int inFile;

    private Marks(YamlScalar scalar, Findings findings) {
        this.scalar = scalar;
        this.inFile = scalar.offset();
        this.findings = findings;
    }

    /** Reads a text; mistakes become findings, and their marks are left out. */
    public static Result<DraftText> read(YamlScalar scalar) {
        return Result.from(findings -> Optional.of(read(scalar, findings)));
    }

    static DraftText read(YamlScalar scalar, Findings findings) {
        return new Marks(scalar, findings).text();
    }

    private DraftText text() {
        String text = scalar.text().strip();
        tellOfLineBreak(text);
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            words(text.substring(end, mark.start()));
            Position position = position(text, mark, end);
            if (mark.group(2) != null) {
                term(mark.group(2), position);
            } else {
                slotOrReference(mark.group(1), position);
            }
            end = mark.end();
        }
        words(text.substring(end));
        return new DraftText(pieces, scalar.position());
    }

    /**
     * Where a mark stands in the file: it is looked for behind the one before, where the same letters stand between
     * them but for folded lines and escaped quotes; only where that is not so, from the beginning of the text.
     *
     * @param end of the mark before in the text
     */
    private Position position(String text, Matcher mark, int end) {
        String written = mark.group();
        int found = scalar.file().text().indexOf(written, inFile);
        if (found < 0
                || letters(scalar.file().text(), inFile, found)
                        > 2 * letters(text, end, mark.start()) + OPENING_SIGNS) {
            return scalar.positionOf(written, occurrence(text, mark));
        }
        inFile = found + written.length();
        return scalar.file().at(found);
    }

    private static long letters(String text, int from, int to) {
        long letters = 0;
        for (int at = from; at < to; at++) {
            letters += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
        }
        return letters;
    }

    /**
     * A text is one paragraph. Line breaks of a folded block are spaces long before; those that are left were typed.
     */
    private void tellOfLineBreak(String text) {
        if (text.indexOf('\n') >= 0) {
            findings.warning(Rule.LINE_BREAK, scalar.position());
        }
    }

    private static int occurrence(String text, Matcher mark) {
        int count = 0;
        int found = text.indexOf(mark.group());
        while (found >= 0 && found < mark.start()) {
            count++;
            found = text.indexOf(mark.group(), found + 1);
        }
        return count;
    }

    private void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        Matcher leftOver = LEFT_OVER.matcher(words);
        if (mayHoldMarks(words) && leftOver.find()) {
            findings.error(Rule.LEFT_OVER_MARK, scalar.positionOf(leftOver.group(), 0), leftOver.group());
            return;
        }
        Optional<String> blank = Blank.in(words);
        if (blank.isPresent()) {
            findings.error(Rule.LEFT_OVER_MARK.as("blank"), scalar.positionOf(blank.get(), 0), blank.get());
            return;
        }
        pieces.add(new Words(SPACES.matcher(words).replaceAll(" "), scalar.position()));
    }

    /** Few texts hold any of these signs; looking for them first spares the search for every other. */
    private static boolean mayHoldMarks(String words) {
        return words.indexOf('{') >= 0
                || words.indexOf('}') >= 0
                || words.indexOf('[') >= 0
                || words.indexOf(']') >= 0
                || words.indexOf('_') >= 0;
    }

    private void term(String inside, Position position) {
        int bar = inside.indexOf('|');
        String shown = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        String key = (bar < 0 ? inside : inside.substring(bar + 1)).strip();
        if (shown.isEmpty() || key.isEmpty() || key.indexOf('|') >= 0) {
            findings.error(Rule.BAD_MARK.as("term"), position, inside);
            return;
        }
        pieces.add(new TermUse(shown.replaceAll("\\s+", " "), key.replaceAll("\\s+", " "), position));
    }

    private void slotOrReference(String inside, Position position) {
        String content = inside.strip();
        Matcher reference = REFERENCE.matcher(content);
        if (reference.matches()) {
            String form = reference.group(1) == null ? "" : reference.group(1);
            reference(reference.group(2).strip(), form, inside, position);
            return;
        }
        for (Doing doing : Doing.values()) {
            if (content.startsWith(doing.id() + " ")) {
                String words = content.substring(doing.id().length()).strip();
                pieces.add(new Revised(doing, SPACES.matcher(words).replaceAll(" "), position));
                return;
            }
        }
        for (Quotation.Part part : Quotation.Part.values()) {
            String target = content.startsWith(part.id() + " ")
                    ? content.substring(part.id().length() + 1).strip()
                    : "";
            if (!target.isEmpty() && TARGET.matcher(target).matches()) {
                pieces.add(new Quotation(part, target, position));
                return;
            }
        }
        if (!SLOT.matcher(content).matches()) {
            findings.error(Rule.BAD_MARK, position, inside);
            return;
        }
        int dot = content.indexOf('.');
        pieces.add(
                dot < 0
                        ? new Slot(content, Optional.empty(), position)
                        : new Slot(content.substring(0, dot), Optional.of(content.substring(dot + 1)), position));
    }

    private void reference(String content, String form, String written, Position position) {
        List<String> targets = Arrays.asList(BETWEEN_TARGETS.split(content, -1));
        boolean wrong =
                targets.stream().anyMatch(target -> !TARGET.matcher(target).matches());
        Joining joining = Joining.AND;
        Matcher between = BETWEEN_TARGETS.matcher(content);
        while (between.find()) {
            if ("or".equals(between.group(1))) {
                joining = Joining.OR;
            } else if ("to".equals(between.group(1))) {
                joining = Joining.TO;
            }
        }
        if (wrong || (joining == Joining.TO && targets.size() != 2)) {
            findings.error(Rule.BAD_MARK.as("reference"), position, written);
            return;
        }
        pieces.add(new ReferenceMark(targets, joining, form, position));
    }
}
