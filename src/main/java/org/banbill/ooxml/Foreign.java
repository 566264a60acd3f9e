package org.banbill.ooxml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;

/**
 * Tells what a file would load from elsewhere, or run, if somebody opened it. Banbill does neither, so that it need not
 * refuse the file.
 */
final class Foreign {

    /** Kinds of parts that another program opens. */
    private static final Set<String> OBJECTS =
            Set.of("oleObject", "package", "control", "activeXControlBinary", "aFChunk");

    private static final int SHOWN = 3;

    private Foreign() {}

    static void report(SafePackage file, String shown, Findings findings) {
        List<Relationship> all = file.relationships();
        List<String> outside = all.stream()
                .filter(Relationship::external)
                .filter(relationship -> !isOrdinaryLink(relationship))
                .map(relationship -> "`" + relationship.target() + "` (" + relationship.kind() + ")")
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            findings.warning(Rule.OUTSIDE_LINK, Position.startOf(shown), some(outside));
        }
        List<String> objects = all.stream()
                .filter(relationship -> !relationship.external() && OBJECTS.contains(relationship.kind()))
                .map(relationship -> "`" + relationship.part() + "`")
                .distinct()
                .toList();
        if (!objects.isEmpty()) {
            findings.warning(Rule.EMBEDDED_OBJECT, Position.startOf(shown), some(objects));
        }
    }

    /** A link that a reader may click on, or not. */
    private static boolean isOrdinaryLink(Relationship relationship) {
        String target = relationship.target().toLowerCase(Locale.ROOT);
        return relationship.kind().equals("hyperlink")
                && (target.startsWith("http:")
                        || target.startsWith("https:")
                        || target.startsWith("mailto:")
                        || target.startsWith("#"));
    }

    private static Message some(List<String> all) {
        List<String> first = all.subList(0, Math.min(SHOWN, all.size()));
        return all.size() > SHOWN ? Message.of("and-more", first, all.size() - SHOWN) : Message.of("all", first);
    }
}
