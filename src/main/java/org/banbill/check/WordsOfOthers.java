package org.banbill.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banbill.wording.Phrases;

/**
 * What finds words of other places in a text. A word that two places have who have nothing to do with each other is
 * nobody's.
 */
final class WordsOfOthers {

    private final Map<String, String> whose = new LinkedHashMap<>();
    private final Map<MoneyOfPlace.Sums, String> sums = new LinkedHashMap<>();
    private final Phrases own;
    private final Phrases others;

    /**
     * Words of another place as they stand in a text.
     *
     * @param place its id
     */
    record Found(String words, String place) {}

    /**
     * @param names of a place
     * @param mine this place and those that it belongs to
     */
    WordsOfOthers(Function<WordsOfPlace, Set<String>> names, List<WordsOfPlace> mine, List<WordsOfPlace> others) {
        Set<String> ownNames =
                mine.stream().flatMap(place -> names.apply(place).stream()).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>();
        for (WordsOfPlace other : others) {
            for (String name : names.apply(other)) {
                String earlier = whose.putIfAbsent(name, other.id());
                if (earlier != null && !isOf(earlier, other.id()) && !isOf(other.id(), earlier)) {
                    shared.add(name);
                }
            }
        }
        whose.keySet().removeAll(shared);
        whose.keySet().removeIf(name -> ownNames.stream().anyMatch(word -> word.contains(name)));
        this.own = Phrases.asWritten(ownNames);
        this.others = Phrases.asWritten(whose.keySet());
    }

    private static boolean isOf(String place, String above) {
        return place.equals(above) || place.startsWith(above + "-");
    }

    /** Finds sums of their money too. */
    WordsOfOthers withMoney(List<WordsOfPlace> mine, List<WordsOfPlace> others) {
        Set<String> atHome =
                mine.stream().flatMap(place -> place.moneyAtHome().stream()).collect(Collectors.toSet());
        others.stream().filter(other -> !other.hasMoneyOf(mine)).forEach(other -> {
            MoneyOfPlace.Sums sum = other.money().without(atHome);
            if (!sum.words().isEmpty()) {
                sums.put(sum, other.id());
            }
        });
        return this;
    }

    Set<Found> in(String text) {
        Set<Found> found = new LinkedHashSet<>();
        others.in(own.without(text)).stream()
                .map(Phrases.Found::words)
                .forEach(name -> found.add(new Found(name, whose.getOrDefault(name, ""))));
        sums.forEach((sum, place) -> sum.in(text).forEach(written -> found.add(new Found(written, place))));
        return found;
    }
}
