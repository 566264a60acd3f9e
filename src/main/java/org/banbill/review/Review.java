package org.banbill.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Filling;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.EditedParagraph.Piece;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;

/** A Word file that came back: what Banbill wrote, and what somebody made of it. */
public final class Review {

    private static final Pattern NUMBERS = Pattern.compile("[\\p{N}]+");

    private final ReturnedFile file;
    private final List<EditedParagraph> paragraphs;
    private final Provenance provenance;
    private final Edits edits;
    /** Provisions of which nothing more is told: somebody has decided about them. */
    private final Set<String> settled;

    private Review(ReturnedFile file, Provenance provenance) {
        this.file = file;
        this.provenance = provenance;
        this.paragraphs = LostReferences.numbered(file.paragraphs(), provenance);
        this.edits = FindEdits.in(provenance, paragraphs);
        this.settled = Set.of();
    }

    private Review(Review whole, Edits kept, Set<String> settled) {
        this.file = whole.file;
        this.provenance = whole.provenance;
        this.paragraphs = whole.paragraphs;
        this.edits = kept;
        this.settled = settled;
    }

    /**
     * The same file with the edits alone that somebody accepts.
     *
     * @param refused edits of this file; nothing tells of them any more
     * @param elsewhere edits of another file that were taken in, so that this file says otherwise than the text does now
     */
    public Review without(Collection<Edit> refused, Collection<Edit> elsewhere) {
        List<Edit> accepted = new ArrayList<>(edits.placed());
        accepted.removeAll(refused);
        Set<String> decided = new HashSet<>(settled);
        Stream.concat(refused.stream(), elsewhere.stream()).forEach(edit -> {
            decided.add(edit.provision());
            edit.id().ifPresent(decided::add);
        });
        return new Review(this, new Edits(accepted, edits.unplaced(), edits.remarks()), decided);
    }

    private boolean isSettled(String provision) {
        return settled.stream().anyMatch(name -> provision.equals(name) || provision.startsWith(name + "."));
    }

    /** Reads a file; empty, with a finding, where it is unsafe, no Word document, or not Banbill's. */
    public static Optional<Review> of(Path path, Findings findings) {
        return of(ReturnedFile.open(path, findings), findings);
    }

    /**
     * The same of a file in memory.
     *
     * @param name as it is told to the user
     */
    public static Optional<Review> of(String name, byte[] bytes, Findings findings) {
        return of(ReturnedFile.of(name, bytes, findings), findings);
    }

    private static Optional<Review> of(Optional<ReturnedFile> file, Findings findings) {
        if (file.isPresent() && file.get().provenance().isEmpty()) {
            findings.error(
                    "unknown-file",
                    Position.startOf(file.get().name()),
                    "Banbill did not write this file, or another program took out what it was made from.",
                    "Give a file that `banbill draft` wrote, saved as a Word document (.docx) and not copied into another one.");
        }
        return file.flatMap(read -> read.provenance().map(known -> new Review(read, known)));
    }

    /** The path as it is told to the user. */
    public String name() {
        return file.name();
    }

    /** The bill as Banbill wrote it, without its commentaries. */
    public Bill bill() {
        return provenance.bill();
    }

    public Edits edits() {
        return edits;
    }

    /**
     * What the edited text says otherwise than another draft: nothing, where the draft was made from these edits.
     *
     * @param draft the bytes of a file that Banbill wrote
     */
    public Edits against(byte[] draft, Findings findings) {
        Optional<Provenance> other =
                ReturnedFile.of("trial.docx", draft, findings).flatMap(ReturnedFile::provenance);
        if (other.isEmpty()) {
            return new Edits(List.of(), List.of(), List.of());
        }
        Edits found = FindEdits.in(other.get(), knownTo(other.get()), provenance);
        Map<ProvisionId, Provision> provisions = other.get().bill().byId();
        List<Edit> placed = new ArrayList<>(found.placed());
        placed.removeIf(
                edit -> isRenumbering(edit, provisions) || isCapital(edit) || isSettled(edit.provision()));
        // titles and papers follow from the text, and what was edited in them is told already
        List<Unplaced> unplaced = found.unplaced().stream()
                .filter(edit -> edit.scope() == Scope.PROVISIONS)
                .filter(edit -> !isSettled(edit.where()))
                .toList();
        return new Edits(placed, unplaced, List.of());
    }

    /** The edited paragraphs with the anchors that another draft has too. */
    private List<EditedParagraph> knownTo(Provenance other) {
        Set<Anchor> known = Set.copyOf(other.anchors().values());
        List<EditedParagraph> common = new ArrayList<>();
        for (EditedParagraph paragraph : paragraphs) {
            List<Piece> pieces = paragraph.pieces().stream()
                    .map(piece -> new Piece(
                            piece.text(), piece.anchor().filter(known::contains), piece.state(), piece.revision()))
                    .toList();
            common.add(new EditedParagraph(
                    paragraph.style(),
                    pieces,
                    paragraph.mark(),
                    paragraph.markRevision(),
                    paragraph.comments(),
                    paragraph.where()));
        }
        return common;
    }

    /** A reference whose number moved on with its target, which only the new draft knows. */
    private static boolean isRenumbering(Edit edit, Map<ProvisionId, Provision> provisions) {
        Provision provision = provisions.get(new ProvisionId(edit.provision()));
        return edit.kind() == Edit.Kind.REPLACE
                && provision != null
                && edit.join().isEmpty()
                && edit.words().entrySet().stream()
                        .allMatch(part -> refersToOthers(provision, part.getKey()) && differInNumbers(part.getValue()));
    }

    /** A sentence begins with a value, and so with a capital, where the edited text went on with a small letter. */
    private static boolean isCapital(Edit edit) {
        return edit.kind() == Edit.Kind.REPLACE
                && edit.join().isEmpty()
                && edit.words().values().stream()
                        .allMatch(words -> words.before().equalsIgnoreCase(words.after())
                                && !words.before().isEmpty()
                                && words.before()
                                        .substring(1)
                                        .equals(words.after().substring(1)));
    }

    private static boolean refersToOthers(Provision provision, Part part) {
        List<Filling> fillings = switch (part) {
            case HEADING -> provision.source().heading();
            case TEXT -> provision.source().text();
            case AFTER -> provision.source().after();
        };
        return fillings.stream().anyMatch(filling -> filling.mark().startsWith("{{ref "));
    }

    private static boolean differInNumbers(Words words) {
        return NUMBERS.matcher(words.before())
                .replaceAll("#")
                .equals(NUMBERS.matcher(words.after()).replaceAll("#"));
    }
}
