package org.banbill.library;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Rule;
import org.banbill.library.ExceptionWords.Words;
import org.banbill.source.YamlMapping;

/**
 * The words by which a language forbids, orders, permits and advises. They stand under {@code strength} in its
 * {@code language.yaml}; a translation of a ban has to be one.
 *
 * @param bans “must not”
 * @param duties “must”; none in a language whose verbs say it themselves
 * @param permissions “may”
 * @param advice “should”
 * @param negations by which a permission or advice can be a ban: “no person may”
 */
public record StrengthWords(Words bans, Words duties, Words permissions, Words advice, Words negations) {

    /** Of a language that does not say them: nothing of it is compared. */
    public static final StrengthWords NONE =
            new StrengthWords(Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE);

    private static final Set<String> KEYS = Set.of("bans", "duties", "permissions", "advice", "negations");
    /** Words of the tradition, which are as strong as their names in every language. */
    private static final Pattern MODAL =
            Pattern.compile("\\{\\{\\s*(must not|must|may)(?:\\.[a-z-]+)?\\s*\\}\\}", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}|\\[\\[|\\|[a-z0-9-]+\\]\\]|\\]\\]");

    /** How a translation is weaker or stronger than its source. */
    public enum Difference {
        BAN_LOST,
        DUTY_LOST,
        BAN_ADDED,
        DUTY_ADDED;

        /** What is said of it; its gaps are where it is, and the language of the source. */
        public MessageKey told() {
            return switch (this) {
                case BAN_LOST -> Rule.SAME_STRENGTH.as("ban-lost");
                case DUTY_LOST -> Rule.SAME_STRENGTH.as("duty-lost");
                case BAN_ADDED -> Rule.SAME_STRENGTH.as("ban-added");
                case DUTY_ADDED -> Rule.SAME_STRENGTH.as("duty-added");
            };
        }
    }

    private enum Force {
        BAN,
        DUTY,
        PERMISSION,
        ADVICE
    }

    /** @param marked the forces that marks of the text have; what stands there in words may describe and not rule */
    private record Said(Set<Force> forces, Set<Force> marked, boolean negates) {

        boolean has(Force force) {
            return forces.contains(force);
        }

        boolean softens() {
            return has(Force.PERMISSION) || has(Force.ADVICE);
        }
    }

    static StrengthWords read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new StrengthWords(
                Words.read(mapping, "bans", findings),
                Words.read(mapping, "duties", findings),
                Words.read(mapping, "permissions", findings),
                Words.read(mapping, "advice", findings),
                Words.read(mapping, "negations", findings));
    }

    /**
     * How a translation in this language differs in strength from the words that it was made from.
     *
     * @param source words with their marks
     * @param of the words of strength of their language
     * @param translation words with their marks
     */
    public Optional<Difference> difference(String source, StrengthWords of, String translation) {
        if (equals(NONE) || of.equals(NONE)) {
            return Optional.empty();
        }
        return difference(of.said(source), said(translation));
    }

    private Optional<Difference> difference(Said source, Said translation) {
        boolean isBanned = translation.has(Force.BAN);
        if (source.has(Force.BAN)) {
            boolean isLost = !isBanned && (!translation.negates() || translation.has(Force.ADVICE));
            return isLost ? Optional.of(Difference.BAN_LOST) : Optional.empty();
        }
        if (source.has(Force.DUTY)) {
            boolean isLost = !isBanned
                    && !translation.has(Force.DUTY)
                    && !source.has(Force.PERMISSION)
                    && (saysDutiesInWords() ? translation.softens() : translation.has(Force.ADVICE));
            return isLost ? Optional.of(Difference.DUTY_LOST) : Optional.empty();
        }
        if (source.marked().contains(Force.PERMISSION) && !source.negates() && !translation.softens()) {
            return isBanned
                    ? Optional.of(Difference.BAN_ADDED)
                    : Optional.of(Difference.DUTY_ADDED).filter(added -> translation.has(Force.DUTY));
        }
        return Optional.empty();
    }

    /** In some languages, such as Hebrew, the verb alone says that something has to be done. */
    private boolean saysDutiesInWords() {
        return !duties.isEmpty();
    }

    private Said said(String text) {
        Set<Force> marked = EnumSet.noneOf(Force.class);
        Matcher modal = MODAL.matcher(text);
        while (modal.find()) {
            marked.add(
                    switch (modal.group(1).toLowerCase(Locale.ROOT)) {
                        case "must not" -> Force.BAN;
                        case "must" -> Force.DUTY;
                        default -> Force.PERMISSION;
                    });
        }
        Set<Force> forces = EnumSet.copyOf(marked);
        String words = MARK.matcher(text).replaceAll(mark -> mark.group().startsWith("{{") ? " " : "");
        add(bans, Force.BAN, words, forces);
        add(duties, Force.DUTY, words, forces);
        add(permissions, Force.PERMISSION, words, forces);
        add(advice, Force.ADVICE, words, forces);
        return new Said(forces, marked, negations.isIn(words));
    }

    private static void add(Words words, Force force, String text, Set<Force> forces) {
        if (words.isIn(text)) {
            forces.add(force);
        }
    }
}
