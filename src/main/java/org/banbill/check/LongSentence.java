package org.banbill.check;

import java.util.List;
import java.util.regex.Pattern;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A sentence that nobody can hold in mind. */
final class LongSentence implements DraftingRule {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHOWN = 8;

    @Override
    public Rule rule() {
        return Rule.LONG_SENTENCE;
    }

    @Override
    public String bad() {
        return "(a sentence of more words than `longest-sentence` in clauses/drafting)";
    }

    @Override
    public String good() {
        return "(two sentences, or a list with items of their own)";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        int most = words.longestSentence();
        return bill.sentences()
                .filter(sentence -> most > 0 && !isDefinition(sentence.provision()))
                .filter(sentence -> SPACES.split(sentence.text().strip(), -1).length > most)
                .map(sentence -> new Fault(sentence.provision(), beginning(sentence.text())))
                .toList();
    }

    private static boolean isDefinition(Provision provision) {
        return provision.text().stream().anyMatch(Inline.DefinedTerm.class::isInstance);
    }

    private static String beginning(String sentence) {
        String[] words = SPACES.split(sentence.strip(), -1);
        return String.join(" ", List.of(words).subList(0, SHOWN)) + " … (" + words.length + " words)";
    }
}
