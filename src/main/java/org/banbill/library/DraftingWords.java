package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.library.ExceptionWords.Words;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;

/**
 * Words of a language that a bill should not have, or should. They stand in {@code clauses/drafting/}, a file for each
 * language.
 *
 * @param placeholders stand where something is still to be written: “TBD”
 * @param eitherOrBoth leave open which of two is meant: “and/or”
 * @param oldFashioned nobody would say today: “hereinafter”
 * @param loopholes leave it to whoever is bound how far they are bound: “as far as possible”
 * @param commencement say when a law begins: “comes into force”
 * @param enforcement tell that somebody acts on a breach: “investigate”
 * @param defining follow a term in quotation marks where it is defined: “means”
 * @param penalties need an amount: “liable to a fine”, beside words for amounts that are no digits
 * @param passives need somebody who acts: “must be enforced”, beside “by”
 * @param lists need an open end: “the following places”, beside “any other”
 * @param sameThing words of which a bill should choose one, since readers take two for two things
 * @param longestSentence in words that stand between spaces; 0 where the language has no such bound
 */
public record DraftingWords(
        Words placeholders,
        Words eitherOrBoth,
        Words oldFashioned,
        Words loopholes,
        Words commencement,
        Words enforcement,
        Words defining,
        Beside penalties,
        Beside passives,
        Beside lists,
        List<List<String>> sameThing,
        int longestSentence) {

    /** The name of the folder. */
    static final String FOLDER = "drafting";

    private static final Set<String> KEYS = Set.of(
            "placeholders",
            "either-or-both",
            "old-fashioned",
            "loopholes",
            "commencement",
            "enforcement",
            "defining",
            "penalties",
            "passives",
            "lists",
            "same-thing",
            "longest-sentence");

    private static final Set<String> BESIDE_KEYS = Set.of("words", "need");

    public DraftingWords {
        sameThing = sameThing.stream().map(List::copyOf).toList();
    }

    /**
     * Words that need others beside them.
     *
     * @param need any one of them is enough
     */
    public record Beside(Words words, Words need) {

        private static Beside read(YamlMapping owner, String key, Findings findings) {
            return owner.findMapping(key, findings)
                    .map(mapping -> {
                        mapping.refuseOtherKeys(BESIDE_KEYS, findings);
                        return new Beside(
                                Words.read(mapping, "words", findings), Words.read(mapping, "need", findings));
                    })
                    .orElseGet(() -> new Beside(Words.NONE, Words.NONE));
        }
    }

    static DraftingWords read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new DraftingWords(
                Words.read(mapping, "placeholders", findings),
                Words.read(mapping, "either-or-both", findings),
                Words.read(mapping, "old-fashioned", findings),
                Words.read(mapping, "loopholes", findings),
                Words.read(mapping, "commencement", findings),
                Words.read(mapping, "enforcement", findings),
                Words.read(mapping, "defining", findings),
                Beside.read(mapping, "penalties", findings),
                Beside.read(mapping, "passives", findings),
                Beside.read(mapping, "lists", findings),
                sameThing(mapping, findings),
                longestSentence(mapping, findings));
    }

    private static List<List<String>> sameThing(YamlMapping mapping, Findings findings) {
        List<List<String>> all = new ArrayList<>();
        mapping.findSequence("same-thing", findings).ifPresent(groups -> {
            for (YamlNode group : groups.items()) {
                group.asSequence()
                        .ifPresentOrElse(
                                words -> all.add(words.expectTexts(findings).stream()
                                        .map(YamlScalar::text)
                                        .filter(text -> !text.isBlank())
                                        .toList()),
                                () -> findings.error(Rule.WRONG_TYPE.as("same-thing"), group.position(), group.kind()));
            }
        });
        return all;
    }

    private static int longestSentence(YamlMapping mapping, Findings findings) {
        return mapping.findText("longest-sentence", findings)
                .map(written -> {
                    if (written.text().matches("[1-9][0-9]{0,3}")) {
                        return Integer.parseInt(written.text());
                    }
                    findings.error(Rule.WRONG_TYPE.as("longest-sentence"), written.position(), written);
                    return 0;
                })
                .orElse(0);
    }
}
