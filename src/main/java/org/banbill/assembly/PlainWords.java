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
        return ofOwn(provision, this);
    }

    /** The same for a paper, whose readers know no marks: values and references by their names, in brackets. */
    String shown(DraftProvision provision) {
        return ofOwn(provision, new InPaper());
    }

    private static String ofOwn(DraftProvision provision, DraftInline.Visitor<String> reader) {
        return List.of(Optional.of(provision.text()), provision.after()).stream()
                .flatMap(Optional::stream)
                .map(text -> text.read(reader))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" … "));
    }

    @Override
    public String slot(DraftInline.Slot slot) {
        return word(slot).orElse(slot.mark());
    }

    private Optional<String> word(DraftInline.Slot slot) {
        String name = slot.name();
        return parameters.word(name, slot.form()).or(() -> parameters.word(name.toLowerCase(Locale.ROOT), slot.form()));
    }

    /** Without marks. */
    private final class InPaper extends DraftInline.ForReading {

        @Override
        public String slot(DraftInline.Slot slot) {
            return word(slot).orElse("[" + slot.name() + "]");
        }

        @Override
        public String referenceMark(DraftInline.ReferenceMark mark) {
            return "[" + String.join(", ", mark.targets()) + "]";
        }

        @Override
        public String revised(DraftInline.Revised words) {
            return words.text();
        }

        @Override
        public String quotation(DraftInline.Quotation quotation) {
            return "[" + quotation.target() + "]";
        }
    }
}
