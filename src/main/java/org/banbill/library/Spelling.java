package org.banbill.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Word pairs that turn a text in the spelling of the library into that of a country. */
public final class Spelling {

    public static final Spelling AS_WRITTEN = new Spelling(Map.of());

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    /** Words of fewer letters are spelt alike wherever the language is. */
    private static final int SHORTEST = 4;

    private final Map<String, String> pairs;
    private final Pattern written;

    private Spelling(Map<String, String> pairs) {
        this.pairs = Map.copyOf(pairs);
        this.written = written(this.pairs.keySet());
    }

    /** Names of several words are sought before single words: “trade union” before “trade”. */
    private static Pattern written(Set<String> words) {
        String names = words.stream()
                .filter(word -> word.contains(" "))
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? WORD : Pattern.compile("(?iu)(?<!\\p{L})(?:" + names + ")(?!\\p{L})|" + WORD);
    }

    static Spelling read(YamlMapping mapping, Findings findings) {
        Map<String, String> pairs = new HashMap<>();
        pairs(mapping, findings).forEach((word, other) -> pairs.put(word, other.text()));
        return new Spelling(pairs);
    }

    /** That of somebody's own folder, which spells words otherwise and does not put others in their place. */
    static Spelling readOwn(YamlMapping mapping, Findings findings) {
        Map<String, String> pairs = new HashMap<>();
        pairs(mapping, findings).forEach((word, other) -> {
            boolean isSpelling = word.length() >= SHORTEST
                    && Suggestion.nearest(word, Set.of(other.text())).isPresent();
            if (isSpelling) {
                pairs.put(word, other.text());
            } else {
                findings.error(Rule.OTHER_WORD, other.position(), other, word);
            }
        });
        return new Spelling(pairs);
    }

    private static Map<String, YamlScalar> pairs(YamlMapping mapping, Findings findings) {
        Map<String, YamlScalar> pairs = new LinkedHashMap<>();
        mapping.refuseOtherKeys(Set.of("pairs"), findings);
        mapping.expectMapping("pairs", findings)
                .ifPresent(all -> all.keys()
                        .forEach(word -> all.findText(word, findings).ifPresent(other -> pairs.put(word, other))));
        return pairs;
    }

    /** The text in this spelling; a capital at the beginning of a word, or capitals throughout, are kept. */
    public String apply(String text) {
        if (pairs.isEmpty()) {
            return text;
        }
        return written.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
    }

    private String word(String written) {
        String other = pairs.get(written.toLowerCase(Locale.ROOT));
        if (other == null) {
            return written;
        }
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }

    /** A draft text in this spelling; marks stay as they are, the words that they show are changed. */
    public DraftText apply(DraftText text) {
        if (pairs.isEmpty()) {
            return text;
        }
        List<DraftInline> pieces = new ArrayList<>();
        for (DraftInline piece : text.pieces()) {
            pieces.add(piece.accept(new Respell()));
        }
        return new DraftText(pieces, text.position());
    }

    private final class Respell implements DraftInline.Visitor<DraftInline> {
        @Override
        public DraftInline words(DraftInline.Words words) {
            Position position = words.position();
            return new DraftInline.Words(apply(words.text()), position);
        }

        @Override
        public DraftInline slot(DraftInline.Slot slot) {
            return slot;
        }

        @Override
        public DraftInline termUse(DraftInline.TermUse use) {
            return new DraftInline.TermUse(apply(use.shown()), use.key(), use.position());
        }

        @Override
        public DraftInline referenceMark(DraftInline.ReferenceMark mark) {
            return mark;
        }

        /** What is struck out of a law is spelled as it stands there. */
        @Override
        public DraftInline revised(DraftInline.Revised words) {
            return words.doing() == DraftInline.Revised.Doing.STRIKE
                    ? words
                    : new DraftInline.Revised(words.doing(), apply(words.text()), words.position());
        }

        @Override
        public DraftInline quotation(DraftInline.Quotation quotation) {
            return quotation;
        }
    }
}
