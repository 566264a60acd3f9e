package org.banbill.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Texts that are asked which of them may read like another one. Two texts that have much in common share one of the
 * rarest words of either: only those that do are held against each other, so that ten times as many texts take ten
 * times as long, and not a hundred times.
 */
final class LikeTexts {

    private final List<WordCounts> texts;
    private final double least;
    /** By how many words of a text stand in fields, which may read like any other word. */
    private final Map<Integer, Group> groups = new TreeMap<>();

    private static final class Group {

        final List<Integer> texts = new ArrayList<>();
        final Map<String, List<Integer>> byWord = new HashMap<>();

        int howOften(String word) {
            return byWord.getOrDefault(word, List.of()).size();
        }
    }

    /** @param least how much two texts must read alike, from 0 to 1 */
    LikeTexts(List<WordCounts> texts, double least) {
        this.texts = texts;
        this.least = least;
        for (int index = 0; index < texts.size(); index++) {
            Group group = groups.computeIfAbsent(texts.get(index).fields(), absent -> new Group());
            group.texts.add(index);
            for (String word : texts.get(index).counts().keySet()) {
                group.byWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(index);
            }
        }
    }

    /** The places of all texts that may be alike enough, and of few others, in order. */
    Set<Integer> like(WordCounts other) {
        Set<Integer> like = new TreeSet<>();
        groups.forEach((fields, group) -> {
            // as many words both have at least, where one is as short beside the other as it may be
            int common = (int) Math.ceil(least * other.all() / (2 - least) - 1e-9) - fields - other.fields();
            List<Integer> candidates = common <= 0 ? group.texts : sharing(other, common, group);
            candidates.stream()
                    .filter(index -> texts.get(index).mostAlike(other) >= least)
                    .forEach(like::add);
        });
        return like;
    }

    /** Whoever shares so many words has one of the rarest, as many of them left out as may be missing. */
    private static List<Integer> sharing(WordCounts other, int common, Group group) {
        List<String> rarestFirst = other.counts().keySet().stream()
                .sorted(Comparator.comparingInt(group::howOften))
                .toList();
        Set<Integer> sharing = new TreeSet<>();
        int missing = other.all() - other.fields() - common + 1;
        for (String word : rarestFirst) {
            if (missing <= 0) {
                break;
            }
            sharing.addAll(group.byWord.getOrDefault(word, List.of()));
            missing -= other.counts().getOrDefault(word, 0);
        }
        return List.copyOf(sharing);
    }
}
