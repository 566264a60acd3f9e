package org.banbill.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.jurisdiction.Jurisdiction;

/**
 * What finds words of other places in a text. A word that two places have who have nothing to do with each other is
 * nobody's.
 */
final class WordsOfOthers {

    private final Map<String, String> whose = new LinkedHashMap<>();
    private final Map<Pattern, String> sums = new LinkedHashMap<>();
    private final Pattern own;
    private final Pattern others;

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
    WordsOfOthers(Function<Jurisdiction, Set<String>> names, List<Jurisdiction> mine, List<Jurisdiction> others) {
        Set<String> ownNames =
                mine.stream().flatMap(place -> names.apply(place).stream()).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>();
        for (Jurisdiction other : others) {
            for (String name : names.apply(other)) {
                String earlier = whose.putIfAbsent(name, other.id());
                if (earlier != null && !isOf(earlier, other.id()) && !isOf(other.id(), earlier)) {
                    shared.add(name);
                }
            }
        }
        whose.keySet().removeAll(shared);
        whose.keySet().removeIf(name -> ownNames.stream().anyMatch(word -> word.contains(name)));
        this.own = phrases(ownNames);
        this.others = phrases(whose.keySet());
    }

    private static boolean isOf(String place, String above) {
        return place.equals(above) || place.startsWith(above + "-");
    }

    /** Finds sums of their money too. */
    WordsOfOthers withMoney(
            Function<Jurisdiction, Optional<Pattern>> money, List<Jurisdiction> mine, List<Jurisdiction> others) {
        Set<String> own = mine.stream().map(Jurisdiction::currency).collect(Collectors.toSet());
        others.stream()
                .filter(other -> !own.contains(other.currency()))
                .forEach(other -> money.apply(other).ifPresent(sum -> sums.put(sum, other.id())));
        return this;
    }

    Set<Found> in(String text) {
        Set<Found> found = new LinkedHashSet<>();
        String masked = own.matcher(text).replaceAll(" ");
        Matcher matcher = others.matcher(masked);
        while (matcher.find()) {
            found.add(new Found(matcher.group(), whose.getOrDefault(matcher.group(), "")));
        }
        sums.forEach((sum, place) -> {
            Matcher written = sum.matcher(text);
            while (written.find()) {
                found.add(new Found(written.group(), place));
            }
        });
        return found;
    }

    /** One of these as words of their own; in a script without capitals a particle may follow. */
    private static Pattern phrases(Collection<String> names) {
        String any = names.stream()
                .filter(name -> !name.isBlank())
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(name ->
                        Pattern.quote(name) + (name.codePoints().anyMatch(Character::isUpperCase) ? "(?!\\p{L})" : ""))
                .collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? "(?!)" : "(?<!\\p{L})(?:" + any + ")");
    }
}
