package org.banbill.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.banbill.finding.Findings;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * From which words of the source each piece of a translation was made: {@code clauses/languages/<tag>/made-from.yaml},
 * which Banbill writes.
 *
 * @param clauses id → piece → hash of the words
 * @param terms likewise
 */
public record MadeFrom(Map<String, Map<String, String>> clauses, Map<String, Map<String, String>> terms) {

    /** Nothing is known of any text. */
    public static final MadeFrom NOTHING = new MadeFrom(Map.of(), Map.of());

    private static final Set<String> KEYS = Set.of("clauses", "terms");
    private static final int LETTERS = 8;

    public MadeFrom {
        clauses = copied(clauses);
        terms = copied(terms);
    }

    private static Map<String, Map<String, String>> copied(Map<String, Map<String, String>> texts) {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        texts.forEach((id, pieces) -> copy.put(id, Collections.unmodifiableMap(new LinkedHashMap<>(pieces))));
        return Collections.unmodifiableMap(copy);
    }

    static MadeFrom read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new MadeFrom(texts(mapping, "clauses", findings), texts(mapping, "terms", findings));
    }

    private static Map<String, Map<String, String>> texts(YamlMapping mapping, String key, Findings findings) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        mapping.findMapping(key, findings)
                .ifPresent(all -> all.keys()
                        .forEach(id -> all.findMapping(id, findings).ifPresent(pieces -> {
                            Map<String, String> hashes = new LinkedHashMap<>();
                            pieces.keys()
                                    .forEach(piece -> pieces.findText(piece, findings)
                                            .map(YamlScalar::text)
                                            .ifPresent(hash -> hashes.put(piece, hash)));
                            texts.put(id, hashes);
                        })));
        return texts;
    }

    /** What is known of a text. */
    Map<String, String> of(TextKind kind, String id) {
        return (kind == TextKind.CLAUSE ? clauses : terms).getOrDefault(id, Map.of());
    }

    /** Whether it is known from which words a piece of a text was made. */
    public boolean knows(TextKind kind, String id, String piece) {
        return of(kind, id).containsKey(piece);
    }

    /** The same, where a text was made anew from these words. */
    public MadeFrom with(TextKind kind, String id, Map<String, String> words) {
        return with(kind, id, words, Set.of());
    }

    /**
     * The same, where a text was made anew from these words.
     *
     * @param untouched pieces of it that nobody made anew: what is known of them stays
     */
    public MadeFrom with(TextKind kind, String id, Map<String, String> words, Collection<String> untouched) {
        Map<String, String> hashes = new LinkedHashMap<>();
        words.forEach((piece, text) -> hashes.put(piece, hash(text)));
        hashes.keySet().removeAll(untouched);
        of(kind, id).forEach((piece, hash) -> {
            if (untouched.contains(piece)) {
                hashes.put(piece, hash);
            }
        });
        return put(kind, id, hashes);
    }

    /** The same, where nothing is known of some pieces of a text. */
    public MadeFrom without(TextKind kind, String id, Collection<String> pieces) {
        Map<String, String> hashes = new LinkedHashMap<>(of(kind, id));
        hashes.keySet().removeAll(pieces);
        return put(kind, id, hashes);
    }

    private MadeFrom put(TextKind kind, String id, Map<String, String> hashes) {
        Map<String, Map<String, String>> texts = new TreeMap<>(kind == TextKind.CLAUSE ? clauses : terms);
        if (hashes.isEmpty()) {
            texts.remove(id);
        } else {
            texts.put(id, hashes);
        }
        return kind == TextKind.CLAUSE ? new MadeFrom(texts, terms) : new MadeFrom(clauses, texts);
    }

    /** As a file holds it. */
    public Map<String, ?> asFile() {
        Map<String, Object> file = new LinkedHashMap<>();
        Optional.of(clauses).filter(texts -> !texts.isEmpty()).ifPresent(texts -> file.put("clauses", texts));
        Optional.of(terms).filter(texts -> !texts.isEmpty()).ifPresent(texts -> file.put("terms", texts));
        return file;
    }

    /** The beginning of the SHA-256 of words: enough that two wordings of one provision never share it. */
    static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
