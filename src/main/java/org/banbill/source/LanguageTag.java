package org.banbill.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A BCP 47 language tag, such as {@code ko} or {@code en-US}. */
public record LanguageTag(String tag) {

    public static final LanguageTag ENGLISH = new LanguageTag("en");

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** This tag and the shorter ones that it falls back on: {@code en-US}, {@code en}. */
    public List<String> fallbacks() {
        List<String> tags = new ArrayList<>();
        String rest = tag;
        while (!rest.isEmpty()) {
            tags.add(rest);
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return tags;
    }

    public String base() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
