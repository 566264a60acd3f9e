package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.assembly.Deviation.Reach;
import org.banbill.bill.ProvisionId;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.ExceptionWords;
import org.banbill.library.ExceptionWords.Words;

/** Reads words that are not the model's for what they take out of it. */
final class ReadExceptions {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.;:!?。])\\s+");

    private final ExceptionWords known;
    private final PlainWords plain;
    /** What a text calls the whole bill: “this Act”. */
    private final List<String> namesOfAll;

    ReadExceptions(ExceptionWords known, PlainWords plain, FillParameters parameters) {
        this.known = known;
        this.plain = plain;
        this.namesOfAll = Stream.of("this act", "in this act")
                .map(word -> parameters.word(word, Optional.empty()))
                .flatMap(Optional::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    ExceptionWords known() {
        return known;
    }

    /**
     * The phrases by which a provision that the model has not takes something out of what it has. A sentence that
     * forbids something new may say what it does not forbid: that takes nothing from anybody, unless it speaks of
     * another provision or of all.
     */
    List<String> inNew(DraftProvision provision) {
        Set<String> phrases = new LinkedHashSet<>();
        for (String sentence : BETWEEN_SENTENCES.split(plain.ofOwn(provision), -1)) {
            boolean onlyForbids = known.bans().isIn(sentence) && !speaksOfOther(sentence);
            if (!onlyForbids) {
                phrases.addAll(known.exceptions().in(sentence).keySet());
            }
            // “to the extent that …” narrows what a sentence speaks of, which may be the law
            if (speaksOfOther(sentence) && !known.duties().isIn(sentence)) {
                phrases.addAll(known.narrowing().in(sentence).keySet());
            }
        }
        return List.copyOf(phrases);
    }

    /**
     * Whether a person must judge a provision that the model has not, whatever words it takes: all but what plainly
     * forbids or demands something new, speaks neither of another provision nor of the law itself, demands nothing of
     * what the model forbids, and forbids nothing that enforces it.
     *
     * @param introductions the words that it stands under, the nearest first
     * @param forbidden what the model calls the things that it forbids
     */
    boolean mustBeJudged(DraftProvision provision, Stream<String> introductions, Words forbidden) {
        String own = plain.ofOwn(provision);
        Optional<String> above = introductions.filter(this::isRule).findFirst();
        return !own.isBlank()
                && Stream.of(BETWEEN_SENTENCES.split(own, -1))
                        .anyMatch(sentence -> speaksOfOther(sentence)
                                || !(isRule(sentence) || above.isPresent())
                                || isAgainst(sentence, above, forbidden));
    }

    /** Whether a rule demands what the model forbids, or forbids what enforces it. */
    private boolean isAgainst(String sentence, Optional<String> above, Words forbidden) {
        String rule = isRule(sentence) ? sentence : above.orElse("");
        boolean demands = known.duties().isIn(known.bans().without(rule));
        boolean forbids = known.bans().isIn(rule);
        return (demands && forbidden.isIn(sentence))
                || (forbids && known.enforcement().isIn(sentence));
    }

    /** Whether a new item of a list of the model's does so. */
    boolean isAgainst(DraftProvision item, Stream<String> introductions, Words forbidden) {
        return isAgainst(plain.ofOwn(item), introductions.filter(this::isRule).findFirst(), forbidden);
    }

    private boolean isRule(String words) {
        return known.bans().isIn(words) || known.duties().isIn(words);
    }

    /**
     * Phrases that new words have more often than those in whose place they stand.
     *
     * @param inException whether those are an exception, which narrower words make smaller
     */
    List<String> newIn(String after, String before, boolean inException) {
        List<String> phrases = new ArrayList<>(known.exceptions().newIn(after, before));
        if (!inException) {
            phrases.addAll(known.narrowing().newIn(after, before));
        }
        return phrases;
    }

    /** Whether a sentence speaks of another provision, or of the law. */
    private boolean speaksOfOther(String sentence) {
        return speaksOfAll(sentence)
                || sentence.contains("{{ref ")
                || known.ofTheLaw().isIn(sentence);
    }

    private boolean speaksOfAll(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return namesOfAll.stream().anyMatch(lower::contains);
    }

    /**
     * Which provisions an exception touches: those that it names, all if it speaks of all, else its own clause; all if
     * that is somebody's own.
     */
    Reach reach(DraftProvision provision, ProvisionId name, boolean inOwnClause) {
        if (speaksOfAll(plain.ofOwn(provision))) {
            return Reach.EVERYWHERE;
        }
        List<ProvisionId> named = provision
                .ownTexts()
                .flatMap(text -> text.all(ReferenceMark.class))
                .flatMap(mark -> mark.targets().stream())
                .map(target -> ProvisionId.referredTo(target, name.clause()))
                .toList();
        if (!named.isEmpty()) {
            return new Reach(false, named);
        }
        return inOwnClause ? Reach.EVERYWHERE : Reach.of(new ProvisionId(name.clause()));
    }

    /** A text as it is compared with another: marks as typed, references by their full names. */
    static String compared(DraftText text, String clause) {
        return text.withTargets(target -> ProvisionId.referredTo(target, clause).path())
                .marked();
    }
}
