package org.banbill.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/**
 * The file of a clause or term with other words in the same places: ids, conditions and joins are those of the source.
 * Pieces are named as by {@link TextPieces}; beside them stand {@code note} and, of a term, {@code forms}.
 */
public final class TextTemplate {

    private static final Set<String> WORDS = Set.of("heading", "text", "after");
    private static final String FORMS = "forms";

    private final Map<String, String> words;

    private TextTemplate(Map<String, String> words) {
        this.words = words;
    }

    /** As a file holds it, by the file of the source; what has no words yet is left out. */
    public static Map<String, Object> filled(YamlMapping source, Map<String, String> words) {
        TextTemplate template = new TextTemplate(words);
        Map<String, Object> file = new LinkedHashMap<>();
        source.entries().forEach((key, node) -> template.top(key, node, file));
        if (!file.containsKey(FORMS) && words.containsKey(FORMS)) {
            file.put(FORMS, List.of(words.get(FORMS).split("\\s*,\\s*")));
        }
        return file;
    }

    private void top(String key, YamlNode node, Map<String, Object> file) {
        switch (key) {
            case "provisions" -> file.put(key, provisions((YamlSequence) node, ""));
            case "definition" -> file.put(key, provision((YamlMapping) node, "definition"));
            case "variants" -> file.put(key, variants((YamlSequence) node));
            case FORMS -> {
                if (words.containsKey(FORMS)) {
                    file.put(key, List.of(words.get(FORMS).split("\\s*,\\s*")));
                }
            }
            default -> {
                if (words.containsKey(key)) {
                    file.put(key, words.get(key));
                }
            }
        }
    }

    private List<Object> variants(YamlSequence variants) {
        List<Object> filled = new ArrayList<>();
        for (YamlNode node : variants.items()) {
            Map<String, Object> variant = new LinkedHashMap<>();
            String name = "variant-" + (filled.size() + 1);
            node.asMapping()
                    .ifPresent(mapping -> mapping.entries()
                            .forEach((key, value) -> variant.put(
                                    key,
                                    key.equals("definition") && value instanceof YamlMapping body
                                            ? provision(body, name)
                                            : value.plain())));
            filled.add(variant);
        }
        return filled;
    }

    private List<Object> provisions(YamlSequence sequence, String around) {
        List<Object> filled = new ArrayList<>();
        for (YamlNode node : sequence.items()) {
            if (node instanceof YamlMapping mapping) {
                String id = mapping.find("id")
                        .flatMap(YamlNode::asScalar)
                        .map(YamlScalar::text)
                        .orElse("item-" + (filled.size() + 1));
                filled.add(provision(mapping, around + id));
            }
        }
        return filled;
    }

    private Map<String, Object> provision(YamlMapping mapping, String name) {
        Map<String, Object> filled = new LinkedHashMap<>();
        mapping.entries().forEach((key, node) -> {
            String piece = key.equals("text") ? name : name + "." + key;
            if (WORDS.contains(key)) {
                if (words.containsKey(piece)) {
                    filled.put(key, words.get(piece));
                }
            } else if (node instanceof YamlSequence items && (key.equals("items") || key.equals("quotes"))) {
                filled.put(key, provisions(items, name + "."));
            } else {
                filled.put(key, node.plain());
            }
        });
        return filled;
    }
}
