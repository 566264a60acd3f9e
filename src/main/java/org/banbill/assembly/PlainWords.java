package org.banbill.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banbill.library.DraftInline;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;

/** A draft text as words that people can read, with those of the tradition written out. */
final class PlainWords extends DraftInline.ForReading {

    private final FillParameters parameters;

    PlainWords(FillParameters parameters) {
        this.parameters = parameters;
    }

    String of(DraftText text) {
        return text.read(this);
    }

    /** The words of a provision alone: its text and the full-out words, not its heading, which rules nothing. */
    String ofOwn(DraftProvision provision) {
        return List.of(Optional.of(provision.text()), provision.after()).stream()
                .flatMap(Optional::stream)
                .map(this::of)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" … "));
    }

    @Override
    public String slot(DraftInline.Slot slot) {
        String name = slot.name();
        return parameters
                .word(name, slot.form())
                .or(() -> parameters.word(name.toLowerCase(Locale.ROOT), slot.form()))
                .orElse(slot.mark());
    }
}
