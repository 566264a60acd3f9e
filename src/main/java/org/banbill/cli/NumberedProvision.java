package org.banbill.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banbill.bill.Bill;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;

/**
 * Finds a provision by the number that people read on the page: {@code section 5(1)(a)}, {@code 9.62.7(a)},
 * {@code 제9조제1항}. Labels and what was typed are taken apart alike: numbers and single letters count, names of units and
 * marks do not.
 */
final class NumberedProvision {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.\\-][0-9]+)*|(?<!\\p{L})\\p{L}{1,4}(?!\\p{L})");
    /** Names of units: words, and the letters by which Korean counts them. */
    private static final Pattern UNIT =
            Pattern.compile("\\p{L}{5,}\\.?|(?i:sec\\.?|art\\.?|part|ss?\\.)(?=\\s)|제(?=[0-9])|[조항호목]");

    private NumberedProvision() {}

    /** The name of the provision; empty where none has this number. */
    static Optional<String> of(String typed, Bill bill) {
        List<String> wanted = numbers(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<ProvisionId, List<String>> chains = new HashMap<>();
        for (Provision provision : bill.provisions().toList()) {
            List<String> chain = new ArrayList<>(provision
                    .id()
                    .parent()
                    .map(around -> chains.getOrDefault(around, List.of()))
                    .orElse(List.of()));
            provision.label().ifPresent(label -> chain.addAll(numbers(label.text())));
            chains.put(provision.id(), chain);
            if (chain.equals(wanted) && provision.label().isPresent()) {
                return Optional.of(provision.id().path());
            }
        }
        return Optional.empty();
    }

    private static List<String> numbers(String text) {
        String bare =
                UNIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        return NUMBER.matcher(bare).results().map(MatchResult::group).toList();
    }
}
