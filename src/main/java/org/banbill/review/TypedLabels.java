package org.banbill.review;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;

/** Numbers that somebody typed before a new paragraph, where Banbill's own come from a list. */
final class TypedLabels {

    private static final Pattern SIGN_OR_DIGIT = Pattern.compile("[\\p{N}\u2460-\u2473.)]");

    private final Form form;
    /** By level; made when first asked for. */
    private final Map<String, Pattern> labels = new HashMap<>();

    TypedLabels(Form form) {
        this.form = form;
    }

    /** The words without a label of their level at the beginning. */
    String without(String level, String words) {
        LevelForm known = form.levels().get(level);
        if (known == null || known.numbering().isEmpty()) {
            return words;
        }
        Form.Numbering numbering = known.numbering().get();
        Matcher label =
                labels.computeIfAbsent(level, absent -> label(numbering)).matcher(words);
        // a bare word and a space are no label: “a person …”
        boolean isBare = numbering.before().isBlank() && numbering.after().isBlank();
        boolean looksIt =
                label.find() && (!isBare || SIGN_OR_DIGIT.matcher(label.group()).find());
        return looksIt ? words.substring(label.end()) : words;
    }

    private static Pattern label(Form.Numbering numbering) {
        String number = "(?:\\p{N}{1,4}|[\\p{L}&&[^\\p{IsHangul}]]{1,4}|[가-하]|[\u2460-\u2473])(?:의\\p{N}{1,2})?";
        boolean isBare = numbering.after().isBlank();
        String counted = number + quoted(numbering.after()) + (isBare ? "[.)]?" : "");
        // between 7 and 8 a drafter types 7A; without a sign or a tab it may be a word: “3D cameras”
        String between = "\\p{N}{1,4}\\p{Lu}{1,2}" + (isBare ? "(?:[.)]|(?=\\t))" : quoted(numbering.after()));
        return Pattern.compile(
                "^\\s*" + quoted(numbering.before()) + "(?:" + counted + "|" + between + ")[\\s\\u00A0]+");
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : Pattern.quote(text.strip()) + "\\s*";
    }
}
