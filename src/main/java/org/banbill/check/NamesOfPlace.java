package org.banbill.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.Places;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * The names by which a place can be told in a text: its own name, its bodies, laws and formulas. They are the values
 * that its file gives for facts, so that a new place brings its own.
 */
final class NamesOfPlace {

    private static final Set<Parameter.Type> NAMES =
            Set.of(Parameter.Type.NAME, Parameter.Type.CITATION, Parameter.Type.TEXT, Parameter.Type.LIST);
    private static final Set<String> PLACES = Set.of("country");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ", Pattern.CASE_INSENSITIVE);
    /** Words with a capital and small letters, and what joins them: “House of Representatives”, “Scotland Act 1998”. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}’]*\\p{Ll}[\\p{L}’]*(?: (?:of the |of |and |for |)(?:\\p{Lu}[\\p{L}’]*\\p{Ll}[\\p{L}’]*|[0-9]{4}\\b))+");
    /** A law in the quotation marks that laws of other scripts stand in: 「개인정보 보호법」. */
    private static final Pattern QUOTED = Pattern.compile("「([^「」]{3,})」");

    private final Places places;
    private final LanguageTag language;

    NamesOfPlace(Places places, LanguageTag language) {
        this.places = places;
        this.language = language;
    }

    /** Its bodies, laws and formulas, and the place itself. */
    Set<String> all(Jurisdiction of) {
        Set<String> names = new LinkedHashSet<>(ofPlace(of));
        for (ParameterValue value : of.parameters().values()) {
            Parameter parameter = places.parameters().or(Map.of()).get(value.parameter());
            if (parameter != null && parameter.nature() == Parameter.Nature.FACT && NAMES.contains(parameter.type())) {
                texts(value).forEach(text -> addAll(text, names));
            }
        }
        return names;
    }

    /** The place itself alone. */
    Set<String> ofPlace(Jurisdiction of) {
        Set<String> names = new LinkedHashSet<>();
        of.name()
                .in(language)
                .map(YamlScalar::text)
                .filter(name -> !name.isBlank())
                .ifPresent(names::add);
        PLACES.stream()
                .map(of.parameters()::get)
                .filter(Objects::nonNull)
                .flatMap(this::texts)
                .map(NamesOfPlace::withoutArticle)
                .filter(NamesOfPlace::isDistinct)
                .forEach(names::add);
        // in a script without capitals a short name is a common word too: 인도 is India, and a pavement
        names.removeIf(name -> !Character.isUpperCase(name.codePointAt(0)) && !isDistinct(name));
        return names;
    }

    /** The value in the language of the bill alone: words of another language are told otherwise. */
    Stream<String> texts(ParameterValue value) {
        Stream<String> list = value.list().stream().map(YamlScalar::text);
        return Stream.concat(
                list,
                Stream.concat(value.value().stream(), value.forms().values().stream())
                        .map((Text text) -> text.in(language))
                        .flatMap(Optional::stream)
                        .map(YamlScalar::text));
    }

    private static void addAll(String written, Set<String> names) {
        String name = withoutArticle(written);
        if (isDistinct(name)) {
            names.add(name);
        }
        for (Pattern pattern : new Pattern[] {CAPITALISED, QUOTED}) {
            Matcher matcher = pattern.matcher(written);
            while (matcher.find()) {
                names.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
            }
        }
    }

    private static String withoutArticle(String written) {
        return ARTICLE.matcher(written.strip()).replaceFirst("");
    }

    /** A name that says whose it is: “Board of Supervisors” does, “supervisory authority” and “Board” do not. */
    private static boolean isDistinct(String name) {
        boolean hasCase = name.codePoints().anyMatch(Character::isLowerCase)
                || name.codePoints().anyMatch(Character::isUpperCase);
        return hasCase
                ? name.indexOf(' ') > 0 && Character.isUpperCase(name.codePointAt(0))
                : name.codePointCount(0, name.length()) > 2;
    }
}
