package org.banbill.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What {@link Message messages} say in one language: those of commands and those of findings, whose names are never the
 * same. A text has one line, or two: what is wrong, and the way out. What a language has no text for is said in
 * English.
 */
public final class Catalogue {

    public static final Catalogue ENGLISH = new Catalogue("en");

    private static final Map<String, Catalogue> OTHERS = new ConcurrentHashMap<>();

    /** In which a name is looked for: the long one last, since most runs need none of it. */
    private static final List<Texts.Kind> KINDS = List.of(Texts.Kind.COMMANDS, Texts.Kind.FINDINGS);

    private final String language;

    private Catalogue(String language) {
        this.language = language;
    }

    /** The catalogue of a language, or the English one where there is none. */
    public static Catalogue in(String language) {
        return language.equals(ENGLISH.language) || !Texts.LANGUAGES.contains(language)
                ? ENGLISH
                : OTHERS.computeIfAbsent(language, Catalogue::new);
    }

    /** A BCP 47 tag. */
    public String language() {
        return language;
    }

    /** What a message says: of a fault, what is wrong. */
    public String say(Message message) {
        String text = text(message.key());
        int end = text.indexOf('\n');
        return filled(end < 0 ? text : text.substring(0, end), message);
    }

    /** @param gaps what fills the gaps of the text, as {@link Message#arguments} */
    public String say(String key, Object... gaps) {
        return say(Message.of(key, gaps));
    }

    /** The same for a number of things: {@code key.one} for one of them, where the language tells them apart. */
    public String count(String key, long number) {
        return say(Texts.counted(key, number, name -> find(name).isPresent()), number);
    }

    /** What to do about it; empty where what is wrong says so. */
    public String wayOut(Message message) {
        String text = text(message.key());
        int end = text.indexOf('\n');
        return end < 0 ? "" : filled(text.substring(end + 1), message).strip();
    }

    private String filled(String text, Message message) {
        return Texts.filled(
                text,
                index -> said(message.arguments().get(index)),
                index -> wayOut((Message) message.arguments().get(index)));
    }

    private String said(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        return argument instanceof List<?> many
                ? many.stream().map(this::said).collect(Collectors.joining(", "))
                : argument.toString();
    }

    private String text(String key) {
        return find(key)
                .or(() -> ENGLISH.find(key))
                .orElseThrow(() -> new IllegalArgumentException("no text is called " + key));
    }

    /** The text of a name as it is written. */
    Optional<String> find(String key) {
        for (Texts.Kind kind : KINDS) {
            Optional<String> text = Texts.of(kind, language).find(key);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
