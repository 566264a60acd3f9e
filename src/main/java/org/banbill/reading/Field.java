package org.banbill.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.reading.Sight.Reference;
import org.banbill.reading.Sight.Thing;
import org.banbill.reading.Sight.Words;

/** A field while it is read: first its code, then what it shows. */
final class Field {

    private static final Pattern TARGET = Pattern.compile("^\\s*REF\\s+\"?([^\\s\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("^\\s*HYPERLINK\\s.*\\\\l\\s+\"?([^\\s\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_NUMBER = Pattern.compile("\\\\[nrw](?:\\s|$)");
    /** Whatever they show, it is counted anew on each page. */
    private static final Set<String> COUNTED = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

    private final StringBuilder code = new StringBuilder();
    private final List<Sight> shown = new ArrayList<>();
    private Optional<String> linked = Optional.empty();
    private boolean isShowing;

    Field() {}

    /** One whose code is known: what follows is what it shows. */
    Field(String code) {
        this.code.append(code);
        this.isShowing = true;
    }

    /** A link to a bookmark, which is no field but means the same. */
    static Field link(String anchor) {
        Field field = new Field("");
        field.linked = Optional.of(anchor);
        return field;
    }

    void code(String text) {
        if (!isShowing) {
            code.append(text);
        }
    }

    void shows() {
        isShowing = true;
    }

    /** Whether its code alone was read so far, or it is one of those that hold what they show together. */
    boolean takes(Sight sight) {
        if (isShowing && !holdsTogether()) {
            return false;
        }
        if (isShowing) {
            shown.add(sight);
        }
        return true;
    }

    /** Whether it may begin in one line and end in another, as the contents do. */
    boolean mayGoOn() {
        return isShowing && !holdsTogether();
    }

    private boolean holdsTogether() {
        return linked.isPresent() || target().isPresent() || COUNTED.contains(name());
    }

    private String name() {
        return code.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    private Optional<String> target() {
        Matcher reference = TARGET.matcher(code);
        if (reference.find()) {
            return Optional.of(reference.group(1));
        }
        Matcher link = LINK.matcher(code);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** What a person sees of it. */
    List<Sight> ended() {
        if (COUNTED.contains(name())) {
            return List.of(new Words("#"));
        }
        Optional<String> to = linked.or(this::target);
        if (to.isEmpty()) {
            return shown;
        }
        StringBuilder words = new StringBuilder();
        List<Sight> seen = new ArrayList<>();
        for (Sight sight : shown) {
            if (sight instanceof Words plain) {
                words.append(plain.text());
            } else if (sight instanceof Reference inner) {
                words.append(inner.shown());
            } else if (sight instanceof Thing) {
                seen.add(sight);
            }
        }
        boolean isByNumber =
                TARGET.matcher(code).find() && BY_NUMBER.matcher(code).find();
        // the number itself is known when all lines are
        seen.add(0, new Reference(to.get(), words.toString(), isByNumber, List.of()));
        return seen;
    }
}
