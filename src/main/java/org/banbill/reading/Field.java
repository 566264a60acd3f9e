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
    private static final Pattern OUTSIDE =
            Pattern.compile("^\\s*HYPERLINK\\s+\"?([^\\\\\\s\"][^\\s\"]*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALONE =
            Set.of("EQ", "SYMBOL", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "ADVANCE");
    /** Whatever they show, it is counted anew on each page. */
    private static final Set<String> COUNTED = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

    private final StringBuilder code = new StringBuilder();
    private final List<Sight> shown = new ArrayList<>();
    private Optional<String> linked = Optional.empty();
    private boolean isShowing;
    /** What it shows that is no part of it: words that any field may show. */
    private final List<Sight> passed = new ArrayList<>();

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
            passed.add(sight);
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
            return alone().or(() -> outside(address(), passed)).map(List::of).orElse(List.of());
        }
        boolean isReference = TARGET.matcher(code).find();
        StringBuilder words = new StringBuilder();
        List<Sight> seen = new ArrayList<>();
        List<Sight> things = new ArrayList<>();
        for (Sight sight : shown) {
            sight.visit(
                    plain -> words.append(plain.text()),
                    inner -> {
                        if (isReference) {
                            words.append(inner.shown());
                        } else {
                            // LibreOffice draws a link on over the references that stand close behind it
                            link(to.get(), words, seen);
                            seen.add(inner);
                        }
                    },
                    things::add);
        }
        if (isReference) {
            // the number itself is known when all lines are
            seen.add(new Reference(
                    to.get(), words.toString(), BY_NUMBER.matcher(code).find()));
        } else {
            link(to.get(), words, seen);
        }
        seen.addAll(things);
        return seen;
    }

    /** Of those that show something though no words of theirs stand in the file. */
    private Optional<Sight> alone() {
        boolean hasWords = passed.stream()
                .anyMatch(sight ->
                        !(sight instanceof Words words) || !words.text().isBlank());
        return !hasWords && ALONE.contains(name())
                ? Optional.of(new Thing(Sight.Kind.FIELD, SameToTheEye.of(code.toString())))
                : Optional.empty();
    }

    private String address() {
        Matcher link = OUTSIDE.matcher(code);
        return link.find() ? link.group(1) : "";
    }

    /** A link that leaves the file, where its words do not say themselves where it leads. */
    static Optional<Sight> outside(String address, List<Sight> shown) {
        StringBuilder words = new StringBuilder();
        shown.forEach(sight -> words.append(sight instanceof Words plain ? plain.text() : ""));
        boolean isTold =
                address.isEmpty() || address.startsWith("#") || bare(address).equals(bare(words.toString()));
        return isTold ? Optional.empty() : Optional.of(new Thing(Sight.Kind.LINK, address));
    }

    private static String bare(String address) {
        return SameToTheEye.of(address).toLowerCase(Locale.ROOT).replaceAll("^(?:https?://|mailto:)|/$", "");
    }

    private static void link(String target, StringBuilder words, List<Sight> seen) {
        if (!words.isEmpty()) {
            seen.add(new Reference(target, words.toString(), false));
            words.setLength(0);
        }
    }
}
