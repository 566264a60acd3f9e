package org.banbill.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftInline.Slot;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * The languages of a clause have the same provisions in the same order, and each provision uses the same parameters,
 * terms and references. Citations of other laws may differ: drafters in one language name the law that a provision
 * takes precedence over, in another they do not.
 *
 * <p>Passes: {@code ban} uses {@code [[public authority]]} in English and {@code [[공공기관]]} in Korean. Fails: the Korean
 * text of {@code ban} lacks the reference that the English one has.
 */
final class SameInEveryLanguage implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String id : library.clauseIds()) {
            List<ClauseText> texts = new ArrayList<>();
            for (String language : library.languagesOfClause(id).or(Set.of())) {
                readable(library.clauseText(id, new LanguageTag(language))).ifPresent(texts::add);
            }
            texts.sort(englishFirst(ClauseText::language));
            compareAll(texts, text -> text.provisions(), ClauseText::language, library, places, findings);
        }
        for (String id : library.termIds()) {
            List<TermText> texts = new ArrayList<>();
            for (String language : library.languagesOfTerm(id).or(Set.of())) {
                readable(library.termText(id, new LanguageTag(language))).ifPresent(texts::add);
            }
            texts.sort(englishFirst(TermText::language));
            compareAll(texts, text -> text.definitions().toList(), TermText::language, library, places, findings);
        }
    }

    /** A text whose file has an error waits until that is put right. */
    private static <T> Optional<T> readable(Loaded<T> text) {
        return text.value().filter(read -> !text.hasErrors());
    }

    /** The others are held against English where there is English: a language that is added is the one to correct. */
    private static <T> Comparator<T> englishFirst(Function<T, LanguageTag> language) {
        return Comparator.comparing((T text) -> !language.apply(text).equals(LanguageTag.ENGLISH));
    }

    private static <T> void compareAll(
            List<T> texts,
            Function<T, List<DraftProvision>> provisions,
            Function<T, LanguageTag> language,
            Library library,
            Places places,
            Findings findings) {
        for (int index = 1; index < texts.size(); index++) {
            T first = texts.get(0);
            T other = texts.get(index);
            new Comparison(language.apply(first), language.apply(other), library, places, findings)
                    .compare(provisions.apply(first), provisions.apply(other));
        }
    }

    /** Holds two languages of one text against each other. */
    private record Comparison(LanguageTag first, LanguageTag other, Library library, Places places, Findings findings) {

        void compare(List<DraftProvision> firsts, List<DraftProvision> others) {
            List<String> firstIds = firsts.stream().map(DraftProvision::id).toList();
            List<String> otherIds = others.stream().map(DraftProvision::id).toList();
            if (!firstIds.equals(otherIds) && !others.isEmpty()) {
                findings.error(Rule.SAME_IN_EVERY_LANGUAGE, others.get(0).position(), otherIds, first, firstIds);
                return;
            }
            for (int index = 0; index < Math.min(firsts.size(), others.size()); index++) {
                compare(firsts.get(index), others.get(index));
            }
        }

        private void compare(DraftProvision one, DraftProvision two) {
            Map<String, Function<DraftProvision, Set<String>>> aspects = new TreeMap<>();
            aspects.put("parameters", provision -> parameters(provision));
            aspects.put("references", Comparison::references);
            aspects.put(
                    "conditions",
                    provision -> new TreeSet<>(Stream.concat(
                                    provision.when().words(),
                                    provision.option().entrySet().stream().map(Object::toString))
                            .toList()));
            aspects.forEach((what, of) -> differ(what, of.apply(one), of.apply(two), two));
            differ("terms", terms(one, first), terms(two, other), two);
            compare(one.items(), two.items());
        }

        private void differ(String what, Set<String> one, Set<String> two, DraftProvision where) {
            if (!one.equals(two)) {
                findings.error(
                        Rule.SAME_IN_EVERY_LANGUAGE.as("marks"),
                        where.position(),
                        where.id(),
                        Message.of("marks." + what),
                        two.toString(),
                        one.toString(),
                        first);
            }
        }

        private static Stream<org.banbill.library.DraftText> texts(DraftProvision provision) {
            // Headings of subsections are printed in some traditions only, so they may be missing in a language.
            return Stream.of(Optional.of(provision.text()), provision.after()).flatMap(Optional::stream);
        }

        private Set<String> parameters(DraftProvision provision) {
            Set<String> names = new TreeSet<>();
            texts(provision)
                    .flatMap(text -> text.all(Slot.class))
                    .map(Slot::name)
                    .filter(this::isCompared)
                    .forEach(names::add);
            return names;
        }

        private boolean isCompared(String name) {
            return Optional.ofNullable(places.parameters().or(Map.of()).get(name))
                    .filter(parameter -> parameter.type() != Parameter.Type.CITATION)
                    .isPresent();
        }

        private static Set<String> references(DraftProvision provision) {
            Set<String> targets = new TreeSet<>();
            texts(provision)
                    .flatMap(text -> text.all(ReferenceMark.class))
                    .forEach(mark -> targets.addAll(mark.targets()));
            return targets;
        }

        private Set<String> terms(DraftProvision provision, LanguageTag language) {
            Set<String> ids = new TreeSet<>();
            texts(provision).flatMap(text -> text.all(TermUse.class)).forEach(use -> ids.add(id(use.key(), language)));
            return ids;
        }

        /** The id of the term that a mark names; the mark itself where there is none (which is told elsewhere). */
        private String id(String key, LanguageTag language) {
            for (String id : library.termIds()) {
                Optional<TermText> term = library.termText(id, language).value();
                boolean named = id.equals(key)
                        || term.filter(text -> text.name().text().equalsIgnoreCase(key)
                                        || text.forms().stream().anyMatch(key::equalsIgnoreCase))
                                .isPresent();
                if (named) {
                    return id;
                }
            }
            return key;
        }
    }
}
