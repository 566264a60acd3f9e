package org.banbill.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.EditedParagraph.Piece;
import org.banbill.review.EditedParagraph.State;

/**
 * References to provisions that are gone. Word processors show a message in the place of the number; nobody typed it,
 * so the number stands there again as it was written.
 */
final class LostReferences {

    /** “Error! Reference source not found.” in any language: a word, its sign, and words without a number. */
    private static final Pattern MESSAGE =
            Pattern.compile("¡?\\p{L}+[\\s\\u00A0\\u202F]?[!:！：]\\P{N}{8,}", Pattern.DOTALL);

    private final Provenance provenance;
    private final Map<ProvisionId, Provision> provisions;
    private final Set<Anchor> present;

    private LostReferences(Provenance provenance, List<EditedParagraph> paragraphs) {
        this.provenance = provenance;
        this.provisions = provenance.bill().byId();
        this.present = paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .flatMap(piece -> piece.anchor().stream())
                .collect(Collectors.toSet());
    }

    /** The paragraphs with numbers in the place of messages. */
    static List<EditedParagraph> numbered(List<EditedParagraph> paragraphs, Provenance provenance) {
        LostReferences lost = new LostReferences(provenance, paragraphs);
        return paragraphs.stream()
                .map(paragraph -> new EditedParagraph(
                        paragraph.style(),
                        lost.numberedPieces(paragraph.pieces()),
                        paragraph.mark(),
                        paragraph.markRevision(),
                        paragraph.comments(),
                        paragraph.where()))
                .toList();
    }

    private List<Piece> numberedPieces(List<Piece> pieces) {
        List<Piece> numbered = new ArrayList<>();
        Optional<String> number = Optional.empty();
        int begin = 0;
        for (Piece piece : pieces) {
            if (piece.text().startsWith(EditedToken.FIELD_BEGINS)) {
                number = number(EditedToken.target(piece.text()));
                begin = numbered.size() + 1;
            } else if (piece.text().equals(EditedToken.FIELD_ENDS) && number.isPresent()) {
                List<Piece> shown = numbered.subList(begin, numbered.size());
                if (isMessage(shown)) {
                    Piece first = shown.get(0);
                    shown.clear();
                    shown.add(new Piece(number.get(), first.anchor(), first.state(), first.revision()));
                }
                number = Optional.empty();
            }
            numbered.add(piece);
        }
        return numbered;
    }

    private static boolean isMessage(List<Piece> shown) {
        String text = shown.stream().map(Piece::text).collect(Collectors.joining());
        return MESSAGE.matcher(text).matches() && shown.stream().allMatch(piece -> piece.state() == State.KEPT);
    }

    /** The number of a target that is gone. */
    private Optional<String> number(String bookmark) {
        return Optional.ofNullable(provenance.anchors().get(bookmark))
                .filter(anchor -> !present.contains(anchor))
                .map(anchor -> provisions.get(anchor.provision()))
                .flatMap(provision -> Objects.requireNonNull(provision).label())
                .map(Label::withoutFullStop);
    }
}
