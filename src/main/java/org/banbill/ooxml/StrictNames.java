package org.banbill.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that was saved as “Strict Open XML” says the same under other names (ISO/IEC 29500-1 against -4). With the
 * ordinary names in their place, one reader reads both.
 */
final class StrictNames {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String ORDINARY = "http://schemas.openxmlformats.org/";

    /** What follows the beginning of an address, as Strict and as ordinary files have it. The longest come first. */
    private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put(
                "officeDocument/relationships/customProperties", "officeDocument/2006/relationships/custom-properties");
        ENDINGS.put(
                "officeDocument/relationships/extendedProperties",
                "officeDocument/2006/relationships/extended-properties");
        ENDINGS.put("officeDocument/relationships", "officeDocument/2006/relationships");
        ENDINGS.put("officeDocument/customProperties", "officeDocument/2006/custom-properties");
        ENDINGS.put("officeDocument/extendedProperties", "officeDocument/2006/extended-properties");
        ENDINGS.put("officeDocument/", "officeDocument/2006/");
        ENDINGS.put("wordprocessingml/main", "wordprocessingml/2006/main");
        ENDINGS.put("drawingml/", "drawingml/2006/");
        ENDINGS.put("schemaLibrary/", "schemaLibrary/2006/");
        ENDINGS.put("spreadsheetml/main", "spreadsheetml/2006/main");
    }

    private StrictNames() {}

    /** The same parts; as they were where the file is an ordinary one. */
    static Map<String, byte[]> replacedIn(Map<String, byte[]> parts) {
        byte[] top = parts.get("_rels/.rels");
        if (top == null || !new String(top, StandardCharsets.ISO_8859_1).contains(STRICT)) {
            return parts;
        }
        Map<String, byte[]> replaced = new LinkedHashMap<>();
        parts.forEach((name, bytes) ->
                replaced.put(name, name.endsWith(".xml") || name.endsWith(".rels") ? ordinary(bytes) : bytes));
        return replaced;
    }

    /** The addresses hold ASCII only: read letter by byte, every other byte stays as it was. */
    private static byte[] ordinary(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        if (!text.contains(STRICT)) {
            return xml;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            text = text.replace(STRICT + ending.getKey(), ORDINARY + ending.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
