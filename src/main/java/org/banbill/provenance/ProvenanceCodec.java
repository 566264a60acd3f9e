package org.banbill.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.ooxml.Xml;
import org.w3c.dom.Element;

/**
 * {@code customXml/item1.xml} of a Word file: the whole bill as data, and what it was made from. So a copy that comes
 * back can be recognised, its changes found, and compared with any other, even when the library has moved on. It holds
 * no path.
 */
public final class ProvenanceCodec {

    /** Of this and every other edition of the vocabulary. */
    public static final String VOCABULARY = "urn:banbill:provenance:";

    /** Of the part's vocabulary. */
    public static final String NAMESPACE = VOCABULARY + "1";

    private final Map<String, String> levelStyles;
    private final Map<String, String> lineStyles;
    private final Bookmarks bookmarks;
    private final FormFields form;
    private final BlockFields blocks;
    private final Tag<Provenance> root = Tag.<Provenance>full("provenance", Provenance.class, this::provenance)
            .with("xmlns", NAMESPACE);

    private ProvenanceCodec(Map<Anchor, String> known, Provenance.StyleIds styles, Position position) {
        this.levelStyles = new HashMap<>(styles.ofLevels());
        this.lineStyles = new HashMap<>(styles.ofLines());
        this.bookmarks = new Bookmarks(known);
        this.form = new FormFields(levelStyles, lineStyles);
        this.blocks = new BlockFields(bookmarks, position);
    }

    /** Writes the part. The bill's commentaries stay out of it: in an annotated copy they stand as Word comments. */
    public static void write(Provenance provenance, Xml target) {
        ProvenanceCodec codec =
                new ProvenanceCodec(provenance.bookmarks(), provenance.styles(), new Position("", 1, 1));
        Writing.write(target, codec.root, provenance);
    }

    /** Whether an element is the root of such a part, of this or another edition of the vocabulary. */
    public static boolean isPart(Element root) {
        return String.valueOf(root.getNamespaceURI()).startsWith(VOCABULARY);
    }

    /**
     * What a part says; empty, with a finding, where it was damaged or forged.
     *
     * @param file as it is told to the user
     */
    public static Optional<Provenance> read(Element part, String file, Findings findings) {
        Position position = Position.startOf(file);
        ProvenanceCodec codec = new ProvenanceCodec(Map.of(), new Provenance.StyleIds(Map.of(), Map.of()), position);
        try {
            Provenance provenance = Reading.read(codec.root, part);
            Soundness.check(provenance.bill());
            return Optional.of(provenance);
        } catch (Damaged e) {
            findings.error(Rule.DAMAGED_PROVENANCE, position, e.what());
            return Optional.empty();
        }
    }

    private Provenance provenance(Fields<Provenance> at) {
        String title = at.text("title", written -> written.bill().title());
        Edition edition =
                at.element(EditionFields.EDITION, written -> written.bill().edition());
        Form look = at.element(
                Tag.full("form", Form.class, form::form),
                written -> written.bill().form());
        Tag<List<Block>> text = Tag.full("blocks", List.class, blocks::blocks);
        List<Block> all = at.element(text, written -> written.bill().blocks());
        return new Provenance(
                new Bill(edition, title, look, all, List.of()),
                bookmarks.met(),
                new Provenance.StyleIds(levelStyles, lineStyles));
    }
}
