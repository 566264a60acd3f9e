package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.jurisdiction.Cite;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.language.Language;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * Finds citations of this bill that somebody typed, such as “section 5(1) of this Act” or 제5조제1항: they go wrong with
 * the next change, as no mark follows the provision. What a citation looks like is read from the tradition. A citation
 * of another instrument names it, before or after.
 */
final class TypedReferences {

    /** Stands for a cross-reference, which is no typed one. */
    private static final char REFERENCE = '\uFFFC';
    /** Stands for a value: “{{enabling-law}} 제5조” cites the law that the value names. */
    private static final char VALUE = '\uFFFD';

    private static final String DIGITS = "[0-9]+(?:의[0-9]+)?[A-Z]?";
    /** Letters are numbers in brackets only: “paragraph (a)”, not “section to”. */
    private static final String IN_BRACKETS = "(?:" + DIGITS + "|[ivxl]{1,5}|[IVXL]{1,5}|[a-zA-Z]{1,2})";

    private static final String FOLLOWING = "(?:\\(" + IN_BRACKETS + "\\)|제[0-9]+[항호]|[가-하]목)*";
    private static final Pattern WORD_OF_UNIT = Pattern.compile("\\p{L}{2}");
    /** Of another instrument: “section 5 of the …”, “Article 9 GDPR”. */
    private static final Pattern NAMED_AFTER =
            Pattern.compile("^,?\\s+(?:(?!and|or|is|may)\\p{IsLatin}{1,3}\\s|[\\p{Lu}(])");

    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "[\\p{Pe}\\p{Pf}\uFFFD]\\s*$|(?:같은|동|해당|그)\\s?(?:법|영|령|규칙|조례|규정|조|항|호)\\s$|(?:법|법률|령|규칙|규정|조례|헌법|협약|조약)\\s$"
                    + "|」[^.。]*$|\\b(?:Act|Law|Code|Regulation|Directive|U\\.S\\.C\\.)[^.;]{0,20}$");

    private static final String THIS_ACT = "this act";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /**
     * What a citation of a level looks like.
     *
     * @param word that stands before its number, in small letters
     */
    private record TypedForm(String word, Pattern pattern) {}

    private final List<TypedForm> forms = new ArrayList<>();
    private final Pattern thisAct;
    private final Pattern otherLaw;

    TypedReferences(Tradition tradition, LanguageTag tag, Language language) {
        this.otherLaw = otherLaw(language);
        this.thisAct = thisAct(tradition, tag, language);
        tradition.levels().values().forEach(level -> form(level, tag).ifPresent(forms::add));
    }

    /**
     * This act by its name, in whatever form of it the tradition has, or as people call it though it is another kind of
     * law: “section 5 of this Act” in an ordinance.
     */
    private static Pattern thisAct(Tradition tradition, LanguageTag tag, Language language) {
        Stream<String> names = tradition.words().entrySet().stream()
                .filter(word -> word.getKey().equals(THIS_ACT) || word.getKey().startsWith(THIS_ACT + "."))
                .flatMap(word -> word.getValue().in(tag).stream())
                .map(word -> word.text().replaceAll("\\s*\\{\\{[^{}]*\\}\\}", ""))
                .filter(name -> !name.isBlank())
                .map(Pattern::quote);
        Stream<String> slips =
                language.thisLaw().stream().map(name -> "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
        String all = Stream.concat(names, slips)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NOTHING : Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A word for a law near behind a citation: “38. člen ustave”, “el artículo 42, apartado 1, del Reglamento”. */
    private static Pattern otherLaw(Language language) {
        String laws = language.laws().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return laws.isEmpty()
                ? NOTHING
                : Pattern.compile(
                        "^[^.;:]{0,40}?(?<!\\p{L})(?:" + laws + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<TypedForm> form(Level level, LanguageTag language) {
        return level.number()
                .flatMap(numbers -> level.cite())
                .map(Cite::alone)
                .flatMap(text -> inLanguage(text, language))
                .filter(pattern -> pattern.contains("{n}"))
                .filter(pattern -> pattern.startsWith("제")
                        || WORD_OF_UNIT.matcher(pattern.replace("{n}", "")).find())
                .map(pattern -> {
                    String before = pattern.substring(0, pattern.indexOf("{n}"));
                    String after = pattern.substring(pattern.indexOf("{n}") + "{n}".length());
                    Pattern form = Pattern.compile("(?<![\\p{L}\\p{N}-])(?i:" + Pattern.quote(before) + ")"
                            + (before.endsWith("(") ? IN_BRACKETS : DIGITS)
                            + "(?![\\p{Lower}0-9])" + Pattern.quote(after) + FOLLOWING);
                    return new TypedForm(before.toLowerCase(Locale.ROOT), form);
                });
    }

    private static Optional<String> inLanguage(Text text, LanguageTag language) {
        return text.in(language).map(YamlScalar::text);
    }

    /** The first typed reference in a text. */
    Optional<String> find(List<Inline> inlines) {
        String text = text(inlines);
        if (text.chars().noneMatch(TypedReferences::mayCite)) {
            return Optional.empty(); // nearly every text
        }
        String small = text.toLowerCase(Locale.ROOT);
        for (TypedForm form : forms) {
            if (!small.contains(form.word())) {
                continue; // a search by the pattern looks behind every letter
            }
            Matcher typed = form.pattern().matcher(text);
            while (typed.find()) {
                if (citesThisBill(text.substring(0, typed.start()), text.substring(typed.end()))) {
                    return Optional.of(typed.group());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayCite(int letter) {
        return letter == '(' || (letter >= '0' && letter <= '9');
    }

    private boolean citesThisBill(String before, String after) {
        Matcher named = thisAct.matcher(after);
        if (named.find()
                && named.start() <= 8
                && !after.substring(0, named.start()).matches(".*[.;,].*")) {
            return true; // of this Act
        }
        if (before.stripTrailing().endsWith(String.valueOf(REFERENCE))) {
            return false;
        }
        Matcher earlier = thisAct.matcher(before);
        boolean isAfterName = false;
        while (earlier.find()) {
            isAfterName = before.substring(earlier.end()).isBlank();
        }
        return isAfterName
                || (!otherLaw.matcher(after).find()
                        && !NAMED_AFTER.matcher(after).find()
                        && !NAMED_BEFORE.matcher(before).find());
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        Typed typed = new Typed();
        inlines.forEach(inline -> text.append(inline.accept(typed)));
        return text.toString();
    }

    /** What somebody typed stands as it is. */
    private static final class Typed implements Inline.Visitor<String> {

        @Override
        public String words(Inline.Words words) {
            return words.text();
        }

        @Override
        public String value(Inline.Value value) {
            return String.valueOf(VALUE);
        }

        @Override
        public String term(Inline.Term term) {
            return term.text();
        }

        @Override
        public String definedTerm(Inline.DefinedTerm term) {
            return term.text();
        }

        @Override
        public String reference(Inline.Reference reference) {
            return String.valueOf(REFERENCE);
        }

        @Override
        public String revised(Inline.Revised words) {
            return words.text();
        }
    }
}
