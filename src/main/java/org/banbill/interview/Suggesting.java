package org.banbill.interview;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.jurisdiction.FormQuestions;
import org.banbill.jurisdiction.FormQuestions.Suggested;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;

/** Makes the value that an empty answer stands for out of other answers: “the City of Oakville”, “수원시장”. */
final class Suggesting {

    private static final Pattern MARK = Pattern.compile("\\{([A-Za-z][a-z0-9-]*)\\}");

    private final Map<String, Suggested> suggestions;
    private final Map<String, FormQuestions.Choice> choices;
    private final Answers answers;
    private final String name;
    private final LanguageTag language;
    private final Set<String> underWay = new HashSet<>();

    /**
     * @param name of the place
     * @param language that of the bill
     */
    Suggesting(FormQuestions asked, Answers answers, String name, LanguageTag language) {
        this.suggestions = asked.suggestions();
        this.choices = asked.choices();
        this.answers = answers;
        this.name = name;
        this.language = language;
    }

    /** The suggested value of a parameter; empty where there is none, or where it rests on what is not known. */
    Optional<String> of(String parameter) {
        Suggested suggested = suggestions.get(parameter);
        if (suggested == null || !underWay.add(parameter)) {
            return Optional.empty();
        }
        try {
            return pattern(suggested).flatMap(this::fill);
        } finally {
            underWay.remove(parameter);
        }
    }

    private Optional<String> pattern(Suggested suggested) {
        Function<Text, Optional<String>> words = text -> text.in(language).map(scalar -> scalar.text());
        if (suggested.of().isEmpty()) {
            return Optional.ofNullable(suggested.byEnding().get("")).flatMap(words);
        }
        return answer(suggested.of())
                .flatMap(value -> suggested.byEnding().entrySet().stream()
                        .filter(ending -> value.endsWith(ending.getKey()))
                        .findFirst()
                        .flatMap(ending -> words.apply(ending.getValue())));
    }

    private Optional<String> fill(String pattern) {
        boolean isKnown = MARK.matcher(pattern)
                .results()
                .map(Suggesting::question)
                .allMatch(other -> answer(other).isPresent());
        return isKnown ? Optional.of(MARK.matcher(pattern).replaceAll(this::filled)) : Optional.empty();
    }

    private static String question(MatchResult mark) {
        return mark.group(1).toLowerCase(Locale.ROOT);
    }

    /** What begins with a capital gets one: {@code {Legislature} resolves}. */
    private String filled(MatchResult mark) {
        String value = answer(question(mark)).orElse("");
        boolean begins = !value.isEmpty() && Character.isUpperCase(mark.group(1).charAt(0));
        return Matcher.quoteReplacement(begins ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value);
    }

    private Optional<String> answer(String question) {
        if (question.equals(Interview.NAME)) {
            return Optional.of(name);
        }
        if (answers.to(question).isPresent()) {
            return answers.valueOf(question);
        }
        FormQuestions.Choice choice = choices.get(question);
        return choice == null ? of(question) : choice.standard();
    }
}
