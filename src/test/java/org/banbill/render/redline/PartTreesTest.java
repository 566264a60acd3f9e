package org.banbill.render.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banbill.ooxml.Element;
import org.junit.jupiter.api.Test;

class PartTreesTest {

    /** In another order the changes in headers had other numbers, and the same redline other bytes in each run. */
    @Test
    void headersAndFootersKeepTheirOrder() {
        Element part = Element.of("w:hdr");
        Map<String, Element> running = new LinkedHashMap<>();
        for (int number = 20; number > 0; number--) {
            running.put("header" + number + ".xml", part);
        }
        assertThat(new RedlinedParts(part, part, part, running).running().keySet())
                .containsExactlyElementsOf(running.keySet());
    }
}
