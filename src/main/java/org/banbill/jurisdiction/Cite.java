package org.banbill.jurisdiction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.NumberFormat;
import org.banbill.source.Text;

/**
 * How a unit of a level is cited. {@code {n}} is its number.
 *
 * @param number how the number is written in a citation where that is not as its label writes it: 제2항 for ②
 * @param alone where the citation begins with it
 * @param following where it follows the unit that it stands in (or, inner first, that stands in it); that unit goes
 *     where it holds {@code {unit}}: “paragraph (a) of {unit}”
 * @param two as {@code several}, where the language says two otherwise: البندان
 * @param twoFollowing as {@code severalFollowing}, likewise
 * @param several with {@code {list}}, each written as {@code each}
 * @param severalFollowing several that follow the unit that they stand in, with {@code {list}}
 * @param again where a citation has just gone deeper into the unit and comes back to it: 같은 조
 * @param range with {@code {from}} and {@code {to}}, each written as {@code each}
 * @param behind where the units in it are cited before it, though others are cited from the outside in: “paragraph 2(1)
 *     of Schedule 3”
 * @param sole instead of {@code alone} for a schedule that has no other beside it: “the Schedule”
 * @param soleBehind instead of {@code behind}, likewise
 * @param same after a citation that leaves it out because it stands in it itself: “prvi odstavek tega člena”
 * @param joins how several units of the level are joined, where not as other citations are: วรรคสี่และวรรคห้า
 * @param unnumbered how the first unit is cited where it has no number, though others beside it have: the caput
 * @param words the numbers in words, from one on, where it is cited so: prv, drug, tretj for “prvi odstavek”
 * @param forms how it is cited in another grammatical form, such as {@code genitive}: by name, each with whatever it
 *     says otherwise
 */
public record Cite(
        Optional<NumberFormat> number,
        Text alone,
        Optional<Text> following,
        Optional<Text> two,
        Optional<Text> twoFollowing,
        Optional<Text> several,
        Optional<Text> severalFollowing,
        Optional<Text> each,
        Optional<Text> again,
        Optional<Text> range,
        Optional<Text> behind,
        Optional<Text> sole,
        Optional<Text> soleBehind,
        Optional<Text> same,
        Joins joins,
        Optional<Cite> unnumbered,
        List<String> words,
        Map<String, Cite> forms) {
    public Cite {
        words = List.copyOf(words);
        forms = Map.copyOf(forms);
    }

    /** Of a unit that is cited in one way only: beside no other, and in no other form. */
    static Cite of(Text alone, Optional<Text> following) {
        Optional<Text> none = Optional.empty();
        return new Cite(
                Optional.empty(),
                alone,
                following,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                Joins.NONE,
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** The same with these grammatical forms. */
    Cite with(Map<String, Cite> others) {
        return new Cite(
                number,
                alone,
                following,
                two,
                twoFollowing,
                several,
                severalFollowing,
                each,
                again,
                range,
                behind,
                sole,
                soleBehind,
                same,
                joins,
                unnumbered,
                words,
                others);
    }

    /** How so many are cited beside each other. */
    public Optional<Text> several(int count) {
        return count == 2 ? two.or(() -> several) : several;
    }

    /** How so many follow the unit that they stand in. */
    public Optional<Text> severalFollowing(int count) {
        return count == 2 ? twoFollowing.or(() -> severalFollowing) : severalFollowing;
    }

    /** In a grammatical form; as it is where it has none of this name. */
    public Cite in(String form) {
        return forms.getOrDefault(form, this);
    }
}
