package org.banbill.ooxml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** What each part is, by {@code [Content_Types].xml}. Names and endings are compared without regard to case. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byEnding = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    ContentTypes(byte[] part) {
        for (Element type : Dom.children(Dom.read(part).getDocumentElement())) {
            String content = type.getAttribute("ContentType");
            if (type.getLocalName().equals("Default")) {
                byEnding.put(lower(type.getAttribute("Extension")), content);
            } else if (type.getLocalName().equals("Override")) {
                byName.put(lower(type.getAttribute("PartName")), content);
            }
        }
    }

    /** Empty where the file does not say. */
    String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault("/" + lower(name), byEnding.getOrDefault(lower(ending), ""));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
