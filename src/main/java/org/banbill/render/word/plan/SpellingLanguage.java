package org.banbill.render.word.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of the text, as Word wants it named.
 *
 * @param tag BCP 47 with a region: Word's spelling checker and screen readers choose by both
 */
public record SpellingLanguage(String tag) {

    private static final Set<String> EAST_ASIAN = Set.of("ko", "ja", "zh");

    private static final Set<String> BETWEEN_LETTERS = Set.of("th", "lo", "km", "my");

    /** Where a library text is not tied to a place; English without a region is British, as in the clause files. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("ar", "ar-SA"),
            Map.entry("cs", "cs-CZ"),
            Map.entry("da", "da-DK"),
            Map.entry("de", "de-DE"),
            Map.entry("el", "el-GR"),
            Map.entry("en", "en-GB"),
            Map.entry("es", "es-ES"),
            Map.entry("fa", "fa-IR"),
            Map.entry("fi", "fi-FI"),
            Map.entry("fr", "fr-FR"),
            Map.entry("he", "he-IL"),
            Map.entry("hi", "hi-IN"),
            Map.entry("hu", "hu-HU"),
            Map.entry("id", "id-ID"),
            Map.entry("it", "it-IT"),
            Map.entry("ja", "ja-JP"),
            Map.entry("ko", "ko-KR"),
            Map.entry("nb", "nb-NO"),
            Map.entry("nl", "nl-NL"),
            Map.entry("pl", "pl-PL"),
            Map.entry("pt", "pt-PT"),
            Map.entry("ro", "ro-RO"),
            Map.entry("ru", "ru-RU"),
            Map.entry("sv", "sv-SE"),
            Map.entry("th", "th-TH"),
            Map.entry("tr", "tr-TR"),
            Map.entry("uk", "uk-UA"),
            Map.entry("ur", "ur-PK"),
            Map.entry("vi", "vi-VN"),
            Map.entry("zh", "zh-CN"));

    public static SpellingLanguage of(String tag) {
        return new SpellingLanguage(REGIONS.getOrDefault(tag, tag));
    }

    /** Its quotation marks and circled numbers belong in the East Asian font, which Word must be told. */
    public boolean isEastAsian() {
        return EAST_ASIAN.contains(base());
    }

    public boolean isKorean() {
        return base().equals("ko");
    }

    /** Its script has no spaces between words, and a line is filled between letters, as Word does for Thai. */
    public boolean fillsLinesByLetters() {
        return BETWEEN_LETTERS.contains(base());
    }

    private String base() {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
