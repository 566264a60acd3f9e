package org.banbill.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.banbill.bill.Edition;

/** What a bill was made from. */
final class EditionFields {

    static final Tag<Edition> EDITION = Tag.full("edition", Edition.class, EditionFields::edition);

    /** The attribute that holds the place's id, which may be the name of somebody's own folder. */
    static final String JURISDICTION = "jurisdiction";

    private EditionFields() {}

    private static Edition edition(Fields<Edition> at) {
        String version = at.text("version", Edition::version);
        String jurisdiction = at.text(JURISDICTION, Edition::jurisdiction);
        String outline = at.text("outline", Edition::outline);
        String paper = at.text("paper", Edition::paper, "");
        String tradition = at.text("tradition", Edition::tradition);
        String language = at.text("language", Edition::language);
        String fingerprint = at.text("fingerprint", Edition::fingerprint);
        return new Edition(
                version,
                jurisdiction,
                outline,
                paper,
                tradition,
                language,
                map(at, "option", "name", "choice", Edition::options),
                at.elements(clause("with"), Edition::with),
                at.elements(clause("without"), Edition::without),
                map(at, "setting", "parameter", "value", Edition::settings),
                fingerprint);
    }

    private static Tag<String> clause(String name) {
        return Tag.empty(name, String.class, at -> at.text("clause", clause -> clause));
    }

    private static Map<String, String> map(
            Fields<Edition> at, String name, String key, String value, Function<Edition, Map<String, String>> of) {
        Tag<Map.Entry<String, String>> tag = Tag.empty(
                name,
                Map.Entry.class,
                entry -> Map.entry(entry.text(key, Map.Entry::getKey), entry.text(value, Map.Entry::getValue)));
        List<Map.Entry<String, String>> entries =
                at.elements(tag, edition -> new ArrayList<>(new TreeMap<>(of.apply(edition)).entrySet()));
        Map<String, String> map = new TreeMap<>();
        for (Map.Entry<String, String> entry : entries) {
            if (map.put(entry.getKey(), entry.getValue()) != null) {
                throw new Damaged("set-twice", entry.getKey());
            }
        }
        return map;
    }
}
