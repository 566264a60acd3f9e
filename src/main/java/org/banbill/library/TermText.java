package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A defined term in one language.
 *
 * @param name as printed
 * @param forms other printed forms that a text may use, such as the plural
 * @param variants definitions for some places; the first whose condition holds wins over the definition
 */
public record TermText(
        String term,
        LanguageTag language,
        YamlScalar name,
        List<String> forms,
        DraftProvision definition,
        List<Variant> variants,
        String note,
        Position position) {

    private static final Set<String> KEYS = Set.of("term", "forms", "definition", "variants", "note");
    private static final Set<String> VARIANT_KEYS = Set.of("when", "definition");

    /** A definition for the places where a condition holds. */
    public record Variant(Condition when, DraftProvision definition) {}

    public TermText {
        forms = List.copyOf(forms);
        variants = List.copyOf(variants);
    }

    /** The same text for a longer tag of its language, such as a country's. */
    TermText in(LanguageTag other) {
        return other.equals(language)
                ? this
                : new TermText(term, other, name, forms, definition, variants, note, position);
    }

    static TermText read(String term, LanguageTag language, YamlMapping mapping, YamlScalar noName, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        List<Variant> variants = new ArrayList<>();
        mapping.findSequence("variants", findings)
                .ifPresent(sequence -> sequence.expectMappings(findings).forEach(variant -> {
                    variant.refuseOtherKeys(VARIANT_KEYS, findings);
                    variants.add(new Variant(Condition.read(variant, findings), definition(term, variant, findings)));
                }));
        return new TermText(
                term,
                language,
                mapping.expectWords("term", findings).orElse(noName),
                mapping.findAllWords("forms", findings).stream()
                        .map(YamlScalar::text)
                        .toList(),
                definition(term, mapping, findings),
                variants,
                mapping.findWords("note", findings).map(YamlScalar::text).orElse(""),
                mapping.position());
    }

    private static DraftProvision definition(String term, YamlMapping owner, Findings findings) {
        ProvisionReader reader = new ProvisionReader(findings);
        return owner.expectMapping("definition", findings)
                .map(mapping -> reader.body(mapping, term))
                .orElseGet(() -> ProvisionReader.none(term, owner.position()));
    }

    /** The definition that holds for this place. */
    public DraftProvision definitionFor(Condition.Facts place) {
        return variants.stream()
                .filter(variant -> variant.when().holdsFor(place))
                .map(Variant::definition)
                .findFirst()
                .orElse(definition);
    }

    /** The words that stand for it: its name and its other forms. */
    public Stream<String> printed() {
        return Stream.concat(Stream.of(name.text()), forms.stream());
    }

    public Stream<DraftProvision> definitions() {
        return Stream.concat(Stream.of(definition), variants.stream().map(Variant::definition));
    }
}
