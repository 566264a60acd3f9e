package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The words of a clause or term, piece by piece, each by its name in the text: {@code ban.use}, {@code ban.after}. */
final class TextPieces {

    private final Map<String, String> pieces = new LinkedHashMap<>();

    private TextPieces() {}

    static Map<String, String> of(ClauseText clause) {
        TextPieces text = new TextPieces();
        text.add("heading", clause.heading());
        text.addAll("", clause.provisions());
        return text.pieces;
    }

    static Map<String, String> of(TermText term) {
        TextPieces text = new TextPieces();
        text.pieces.put("term", term.name().text());
        text.add("definition", term.definition());
        AtomicInteger number = new AtomicInteger();
        term.variants().forEach(variant -> text.add("variant-" + number.incrementAndGet(), variant.definition()));
        return text.pieces;
    }

    private void addAll(String around, List<DraftProvision> provisions) {
        provisions.forEach(provision -> add(around + provision.id(), provision));
    }

    private void add(String name, DraftProvision provision) {
        provision.heading().ifPresent(heading -> add(name + ".heading", heading));
        add(name, provision.text());
        addAll(name + ".", provision.items());
        provision.after().ifPresent(after -> add(name + ".after", after));
    }

    private void add(String name, DraftText text) {
        if (!text.pieces().isEmpty()) {
            pieces.put(name, text.marked());
        }
    }
}
