package org.banbill.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/**
 * The texts of a file in one more language: each stands under its words in the language that it was made from. So the
 * source stands beside the translation, and where the source is reworded its translation is missing, not wrong.
 *
 * @param source the language that the texts were made from
 * @param language in which they are
 * @param texts by the words of the source, whose spaces and line breaks do not matter
 */
public record Dictionary(LanguageTag source, LanguageTag language, Map<String, YamlScalar> texts) {

    /** The folder of the languages in one that holds texts; each language has one of its own in it. */
    public static final String LANGUAGES = "languages";

    private static final Set<String> KEYS = Set.of("texts");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Dictionary {
        texts = Map.copyOf(texts);
    }

    /** One that knows no text. */
    public static Dictionary empty(LanguageTag source, LanguageTag language) {
        return new Dictionary(source, language, Map.of());
    }

    /** What a folder has for one of its files; nothing where it has no dictionary for that file. */
    public static Dictionary of(Folder folder, String path, LanguageTag source, LanguageTag language, Reading reading) {
        return language.fallbacks().stream()
                .map(tag -> LANGUAGES + "/" + tag + "/" + path)
                .filter(folder::has)
                .findFirst()
                .flatMap(file -> reading.yaml(folder, file))
                .map(mapping -> read(source, language, mapping, reading.findings()))
                .orElseGet(() -> empty(source, language));
    }

    /** Reads a file: {@code texts:} and under it each text by its words in the language it was made from. */
    public static Dictionary read(LanguageTag source, LanguageTag language, YamlMapping file, Findings findings) {
        file.refuseOtherKeys(KEYS, findings);
        Map<String, YamlScalar> texts = new HashMap<>();
        file.findMapping("texts", findings)
                .ifPresent(all -> all.keys()
                        .forEach(words ->
                                all.findText(words, findings).ifPresent(text -> texts.put(folded(words), text))));
        return new Dictionary(source, language, texts);
    }

    /** Words as they stand for a text: one space for any run of spaces and line breaks. */
    public static String folded(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ");
    }

    /** The translation of these words of the source. */
    public Optional<String> of(String words) {
        return Optional.ofNullable(texts.get(folded(words))).map(YamlScalar::text);
    }

    /**
     * The file with its texts in this language too: its own where it has one, else that of the dictionary, else the
     * words of the source, so that nothing is left blank.
     */
    public YamlMapping in(YamlMapping file) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        file.entries().forEach((key, node) -> entries.put(key, in(node)));
        if (isText(file)) {
            words(file)
                    .ifPresent(words -> entries.put(language.tag(), texts.getOrDefault(folded(words.text()), words)));
        }
        return new YamlMapping(entries, file.keyPositions(), file.position());
    }

    private YamlNode in(YamlNode node) {
        return node.match(
                scalar -> scalar,
                sequence ->
                        new YamlSequence(sequence.items().stream().map(this::in).toList(), sequence.position()),
                this::in);
    }

    /** The words of the source, of a text that does not have this language itself. */
    private Optional<YamlScalar> words(YamlMapping text) {
        boolean speaks =
                language.fallbacks().stream().anyMatch(tag -> text.find(tag).isPresent());
        return speaks ? Optional.empty() : text.find(source.tag()).flatMap(YamlNode::asScalar);
    }

    private boolean isText(YamlMapping mapping) {
        return mapping.find(source.tag()).filter(YamlScalar.class::isInstance).isPresent()
                && mapping.keys().stream().allMatch(LanguageTag::isOne);
    }

    /**
     * A text of a file that is to be translated.
     *
     * @param words of the source
     * @param known its translation; empty where there is none yet
     */
    public record Entry(String words, Optional<String> known, Position position) {}

    /** The texts of a file that stand in the source and not in this language, each once, in the order of the file. */
    public List<Entry> entries(YamlMapping file, Set<String> leftOut) {
        Map<String, Entry> found = new LinkedHashMap<>();
        gather(file, leftOut, found);
        return new ArrayList<>(found.values());
    }

    private void gather(YamlNode node, Set<String> leftOut, Map<String, Entry> found) {
        node.visit(
                scalar -> {}, // one text for every language is no text to translate
                sequence -> sequence.items().forEach(item -> gather(item, leftOut, found)),
                mapping -> {
                    if (isText(mapping)) {
                        words(mapping).ifPresent(words -> found.putIfAbsent(folded(words.text()), entry(words)));
                    } else {
                        mapping.entries().forEach((key, value) -> {
                            if (!leftOut.contains(key)) {
                                gather(value, leftOut, found);
                            }
                        });
                    }
                });
    }

    private Entry entry(YamlScalar words) {
        String source = folded(words.text());
        return new Entry(source, Optional.ofNullable(texts.get(source)).map(YamlScalar::text), words.position());
    }
}
