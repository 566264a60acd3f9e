package org.banbill.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.banbill.finding.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The language in which Banbill speaks to its user: that of {@code --lang}, else that of the system. The help in
 * English stands in the code.
 */
record UserLanguage(String tag) {

    static final String OPTION = "--lang";

    static final UserLanguage ENGLISH = new UserLanguage("en");

    /** The languages that there are, English first. */
    static final List<String> TAGS = Texts.LANGUAGES;

    /**
     * The language that a command line asks for; empty where it asks for one that is not there.
     *
     * @param environment of the process
     */
    static Optional<UserLanguage> of(String[] arguments, Map<String, String> environment) {
        return written(arguments)
                .map(tag -> Optional.of(tag).filter(TAGS::contains).map(UserLanguage::new))
                .orElseGet(() -> Optional.of(ofSystem(environment)));
    }

    /** What stands after the option, wherever on the command line; the last one holds. */
    private static Optional<String> written(String[] arguments) {
        Optional<String> found = Optional.empty();
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index].startsWith(OPTION + "=")) {
                found = Optional.of(arguments[index].substring(OPTION.length() + 1));
            } else if (arguments[index].equals(OPTION) && index + 1 < arguments.length) {
                found = Optional.of(arguments[index + 1]);
            }
        }
        return found;
    }

    /** As POSIX reads the locale of messages. The launcher replaces the variables and hands on the first of them. */
    private static UserLanguage ofSystem(Map<String, String> environment) {
        String locale = Stream.of("BANBILL_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return TAGS.stream()
                .filter(tag -> locale.equals(tag) || locale.startsWith(tag + "_") || locale.startsWith(tag + "."))
                .findFirst()
                .map(UserLanguage::new)
                .orElse(ENGLISH);
    }

    /** Has the help of a command and of those below it speak this language. */
    void translate(CommandSpec spec) {
        if (!equals(ENGLISH)) {
            translate(spec, words());
        }
    }

    private static void translate(CommandSpec spec, ResourceBundle words) {
        spec.resourceBundle(words);
        String[] footer = spec.usageMessage().footer();
        for (int line = 0; line < footer.length; line++) {
            footer[line] = footer[line]
                    .replaceFirst("^Examples:$", words.getString("examples"))
                    .replaceFirst("^Example: ", words.getString("example") + " ");
        }
        spec.usageMessage().footer(footer);
        spec.subcommands().values().forEach(below -> translate(below.getCommandSpec(), words));
    }

    /** The help texts of the language by picocli's keys; English has none. */
    ResourceBundle words() {
        return new Help(Texts.of(Texts.Kind.HELP, tag));
    }

    /** The texts as picocli asks for them. */
    private static final class Help extends ResourceBundle {

        private final Texts texts;

        Help(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.find(key).orElse(null);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.names());
        }
    }
}
