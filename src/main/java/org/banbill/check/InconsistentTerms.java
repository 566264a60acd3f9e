package org.banbill.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Provision;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;
import org.banbill.library.ExceptionWords;

/** Two words for one thing. */
final class InconsistentTerms implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.INCONSISTENT_TERMS;
    }

    @Override
    public String bad() {
        return "Facial recognition is forbidden. A contract on face recognition is void.";
    }

    @Override
    public String good() {
        return "Facial recognition is forbidden. A contract on facial recognition is void.";
    }

    @Override
    public boolean isOfOperativeText() {
        return true;
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        List<BillText.Words> texts = bill.ownTexts().toList();
        List<Fault> faults = new ArrayList<>();
        words.sameThing().forEach(group -> faults.addAll(in(texts, group)));
        return faults;
    }

    /** The first provision for each word beside the one that the bill has most often. */
    private static List<Fault> in(List<BillText.Words> texts, List<String> group) {
        Map<String, List<Provision>> used = new LinkedHashMap<>();
        for (String word : group) {
            ExceptionWords.Words phrase = ExceptionWords.Words.of(List.of(word));
            List<Provision> provisions = texts.stream()
                    .filter(text -> phrase.isIn(text.text()))
                    .map(BillText.Words::provision)
                    .toList();
            if (!provisions.isEmpty()) {
                used.put(word, provisions);
            }
        }
        String usual = used.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
        return used.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(usual))
                .map(entry -> new Fault(entry.getValue().get(0), entry.getKey() + "` beside `" + usual))
                .toList();
    }
}
