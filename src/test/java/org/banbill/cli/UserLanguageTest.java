package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class UserLanguageTest {

    private static final Set<String> OF_ALL =
            Set.of("examples", "example", "usage.synopsisHeading", "usage.commandListHeading");

    static Stream<UserLanguage> translated() {
        return UserLanguage.TAGS.stream().filter(tag -> !tag.equals("en")).map(UserLanguage::new);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyTextOfTheHelpIsThereAndNoOther(UserLanguage language) {
        ResourceBundle words = language.words();
        Set<String> missing = new TreeSet<>();
        Set<String> unused = new TreeSet<>(words.keySet());
        unused.removeAll(OF_ALL);
        specs(Commands.all(UserLanguage.ENGLISH)).forEach(spec -> {
            String command = spec.qualifiedName(".");
            String[] description = spec.usageMessage().description();
            for (int line = 0; line < description.length; line++) {
                expect(Stream.of(command + ".usage.description." + line), words, missing, unused);
            }
            spec.args().forEach(argument -> expect(keys(command, argument), words, missing, unused));
        });
        unused.removeIf(key -> key.startsWith("banbill.usage.footer."));

        assertThat(missing)
                .as("texts of the help without a line in help_" + language.tag())
                .isEmpty();
        assertThat(unused)
                .as("lines of help_" + language.tag() + " for nothing")
                .isEmpty();
    }

    private static Stream<CommandSpec> specs(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec()),
                line.getSubcommands().values().stream().flatMap(UserLanguageTest::specs));
    }

    private static Stream<String> keys(String command, ArgSpec argument) {
        String key = argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : argument.paramLabel() + "[" + ((picocli.CommandLine.Model.PositionalParamSpec) argument).index()
                        + "]";
        return Stream.of(command + "." + key, key);
    }

    private static void expect(Stream<String> anyOf, ResourceBundle words, Set<String> missing, Set<String> unused) {
        String[] keys = anyOf.toArray(String[]::new);
        Optional<String> found = Arrays.stream(keys).filter(words::containsKey).findFirst();
        found.ifPresentOrElse(unused::remove, () -> missing.add(keys[0]));
    }

    @Test
    void koreanHelpSpeaksKorean() {
        String help = Terminal.run(java.nio.file.Path.of("."), "draft", "--help", "--lang", "ko")
                .out();

        assertThat(help).contains("사용법: banbill draft", "법안을 워드 문서로 쓴다", "사용례:").doesNotContain("Explains");
    }

    @ParameterizedTest
    @CsvSource({
        "ko_KR.UTF-8, , , ko",
        "C.UTF-8, , ko_KR.UTF-8, en",
        ", ko_KR.UTF-8, en_US.UTF-8, ko",
        ", , ko_KR.EUC-KR, ko",
        ", , kok_IN, en",
        ", , , en",
    })
    void theSystemsLocaleIsReadAsPosixDoes(String all, String messages, String lang, String expected) {
        Map<String, String> environment = new java.util.HashMap<>();
        put("LC_ALL", all, environment);
        put("LC_MESSAGES", messages, environment);
        put("LANG", lang, environment);

        assertThat(UserLanguage.of(new String[] {"draft"}, environment)).contains(new UserLanguage(expected));
    }

    private static void put(String name, String value, Map<String, String> environment) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    @Test
    void theOptionGoesBeforeTheLocaleAndMustBeKnown() {
        assertThat(UserLanguage.of(new String[] {"draft", "--lang=en"}, Map.of("LANG", "ko_KR.UTF-8")))
                .contains(UserLanguage.ENGLISH);
        assertThat(Terminal.run(java.nio.file.Path.of("."), "list", "clauses", "--lang", "tlh")
                        .status())
                .isEqualTo(Console.USAGE);
    }
}
