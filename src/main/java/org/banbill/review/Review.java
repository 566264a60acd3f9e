package org.banbill.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.reading.Difference;
import org.banbill.reading.Judgement;
import org.banbill.reading.Pages;
import org.banbill.reading.SameToTheEye;
import org.banbill.reading.Story;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;

/** A Word file that came back: what Banbill wrote, and what somebody made of it. */
public final class Review {

    /** Letters of a number before a line, such as “Chapter 12 ”. */
    private static final int LONGEST_LABEL = 16;

    private final ReturnedFile file;
    private final Provenance provenance;
    private final Edits edits;
    /** Provisions of which nothing more is told: somebody has decided about them. */
    private final Set<String> settled;
    /** The edits that were decided about. */
    private final List<Unplaced> decided;

    private Review(ReturnedFile file, Provenance provenance) {
        this.file = file;
        this.provenance = provenance;
        this.edits = FindEdits.in(provenance, LostReferences.numbered(file.paragraphs(), provenance));
        this.settled = Set.of();
        this.decided = List.of();
    }

    private Review(Review whole, Edits kept, Set<String> settled, List<Unplaced> decided) {
        this.file = whole.file;
        this.provenance = whole.provenance;
        this.edits = kept;
        this.settled = settled;
        this.decided = List.copyOf(decided);
    }

    /**
     * The same file with the edits alone that somebody accepts.
     *
     * @param refused edits of this file; nothing tells of them any more
     * @param elsewhere edits of another file that were taken in, so that this file says otherwise than the text does
     *     now
     */
    public Review without(Collection<Edit> refused, Collection<Edit> elsewhere) {
        List<Edit> accepted = new ArrayList<>(edits.placed());
        accepted.removeAll(refused);
        Set<String> names = new HashSet<>(settled);
        List<Unplaced> words = new ArrayList<>(decided);
        Stream.concat(refused.stream(), elsewhere.stream()).forEach(edit -> {
            names.add(edit.provision());
            edit.id().ifPresent(names::add);
            edit.words()
                    .values()
                    .forEach(changed -> words.add(new Unplaced(
                            Scope.PROVISIONS,
                            Unplaced.at(edit.provision()),
                            changed.before(),
                            changed.after(),
                            edit.by(),
                            Message.of("unplaced.changed-meanwhile"))));
        });
        return new Review(this, new Edits(accepted, edits.unplaced(), edits.remarks()), names, words);
    }

    private boolean isSettled(String provision) {
        return settled.stream().anyMatch(name -> new ProvisionId(provision).isWithin(new ProvisionId(name)));
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
            findings.error(Rule.UNKNOWN_FILE, Position.startOf(file.get().name()));
        }
        return file.flatMap(Review::known);
    }

    /** Of a file of which it is known what it was made from. */
    static Optional<Review> known(ReturnedFile file) {
        return file.provenance().map(made -> new Review(file, made));
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

    /** Everything that the file says to a person who reads it. */
    public Pages pages() {
        return file.pages();
    }

    /** Whether nothing stands in the file, or beside its text, that Banbill did not write. */
    public boolean isUntouched(Pages written) {
        return edits.isEmpty() && Judgement.of(written, pages(), written).isEmpty();
    }

    /**
     * What the file says otherwise than it was written and no edit tells.
     *
     * @param written as Banbill wrote it
     */
    public List<Unplaced> beyondEdits(Pages written) {
        Set<Message> edited = edits.placed().stream()
                .map(edit -> Unplaced.at(edit.provision()))
                .collect(Collectors.toSet());
        return untold(
                        Judgement.of(written, pages(), written).stream()
                                .filter(difference -> difference.kind() != Difference.Kind.REMARK)
                                .toList(),
                        edits.unplaced())
                .stream()
                .filter(edit -> !edited.contains(edit.where()))
                .toList();
    }

    /**
     * What the file says otherwise than a draft that was made from its edits, beyond what is told already.
     *
     * @param written as Banbill wrote it
     * @param drafted with the remarks beside it
     * @param refused edits that cannot be drafted, which are told too
     */
    public List<Unplaced> missedBy(Pages written, Pages drafted, List<Unplaced> refused, Elsewhere elsewhere) {
        List<Unplaced> told = new ArrayList<>(edits.unplaced());
        told.addAll(refused);
        told.addAll(decided);
        List<Difference> differences = Judgement.of(written, pages(), drafted).stream()
                .filter(difference -> !elsewhere.explains(difference, provision(difference)))
                .toList();
        return untold(differences, told).stream()
                .filter(edit -> edit.name().filter(this::isSettled).isEmpty())
                .toList();
    }

    private List<Unplaced> untold(List<Difference> differences, List<Unplaced> told) {
        List<Unplaced> untold = new ArrayList<>();
        for (Difference difference : differences) {
            Unplaced edit = unplaced(difference);
            boolean isTold = Stream.concat(told.stream(), untold.stream()).anyMatch(other -> tells(other, edit));
            if (!isTold) {
                untold.add(edit);
            }
        }
        return untold;
    }

    /** Whether one edit says all that another does, which may show the line around it. */
    private static boolean tells(Unplaced told, Unplaced edit) {
        String gone = SameToTheEye.of(told.before());
        String come = SameToTheEye.of(told.after());
        String before = SameToTheEye.of(edit.before());
        String after = SameToTheEye.of(edit.after());
        if (gone.equals(before) && come.equals(after)) {
            return true;
        }
        boolean isPlace = told.where().equals(edit.where());
        if (isPlace
                && !gone.isEmpty()
                && !gone.equals(come)
                && before.replace(gone, come).equals(after)) {
            return true;
        }
        if (isPlace && !change(gone, come).isEmpty() && change(gone, come).equals(change(before, after))) {
            return true;
        }
        // a whole line that came, shown with its number or without
        return gone.isEmpty()
                && before.isEmpty()
                && !come.isEmpty()
                && after.endsWith(come)
                && after.length() - come.length() <= LONGEST_LABEL;
    }

    /** What came in place of something, without what both begin and end with. */
    private static String change(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return after.substring(head, after.length() - tail);
    }

    private Unplaced unplaced(Difference difference) {
        boolean isProvision =
                difference.story() == Story.BODY && anchor(difference).isPresent();
        Scope scope = isProvision ? Scope.PROVISIONS : Scope.DOCUMENT;
        return new Unplaced(
                scope, where(difference), difference.before(), difference.after(), Set.of(), difference.why());
    }

    private Optional<Anchor> anchor(Difference difference) {
        return difference.bookmarks().stream()
                .flatMap(name -> Optional.ofNullable(provenance.anchors().get(name)).stream())
                .findFirst();
    }

    private Optional<String> provision(Difference difference) {
        return Optional.of(difference)
                .filter(one -> one.story() == Story.BODY)
                .flatMap(this::anchor)
                .map(place -> place.provision().path());
    }

    private Message where(Difference difference) {
        return switch (difference.story()) {
            case BODY -> provision(difference).map(Unplaced::at).orElse(Message.of("where.line"));
            case CONTENTS -> Message.of("where.contents");
            case PAPERS -> Message.of("where.papers");
            case HEADER -> Message.of("where.header");
            case FOOTER -> Message.of("where.footer");
        };
    }
}
