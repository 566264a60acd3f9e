package org.banbill.source;

import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;

/** The ids by which files name things. They also become file names, so they can hold nothing that leaves a folder. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Ids() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Whether the text is an id; adds a finding where not. */
    public static boolean check(String text, Position position, Findings findings) {
        boolean good = isOne(text);
        if (!good) {
            findings.error(Rule.BAD_ID, position, shortened(text), LONGEST);
        }
        return good;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
