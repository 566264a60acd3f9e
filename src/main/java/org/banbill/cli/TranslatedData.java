package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.finding.Named;
import org.banbill.library.Translation;
import org.banbill.source.Dictionary;
import org.banbill.work.Translating;

/** How far a language has come, for programs: what is missing and what is stale, text by text. */
final class TranslatedData {

    private TranslatedData() {}

    /** @param named the clauses and terms that are asked for; all, where none is */
    static Map<String, Object> of(Translating translating, List<String> named) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("language", translating.language().tag());
        data.put("source", translating.source().tag());
        data.put(
                "texts",
                translating.texts().stream()
                        .filter(text -> named.isEmpty() || named.contains(text.id()))
                        .map(TranslatedData::text)
                        .toList());
        List<Map<String, Object>> files = new ArrayList<>();
        if (named.isEmpty()) {
            translating.files().forEach((file, entries) -> files.add(file(file, entries)));
        }
        data.put("files", files);
        return data;
    }

    private static Map<String, Object> text(Translation text) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", Named.id(text.kind()));
        data.put("id", text.id());
        data.put("state", Named.id(text.state()));
        data.put("stale", text.stale());
        data.put("folder", text.folder());
        return data;
    }

    /** A file that holds several languages: its words that have no translation, each where it stands. */
    private static Map<String, Object> file(String file, List<Dictionary.Entry> entries) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file);
        data.put("texts", entries.size());
        data.put(
                "missing",
                entries.stream()
                        .filter(entry -> entry.known().isEmpty())
                        .map(entry -> {
                            Map<String, Object> missing = new LinkedHashMap<>();
                            missing.put("text", entry.words());
                            missing.put("position", entry.position().toString());
                            return missing;
                        })
                        .toList());
        return data;
    }
}
