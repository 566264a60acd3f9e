package org.banbill.review;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Inline;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.SafePackage;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.provenance.ProvenanceCodec;
import org.banbill.reading.Pages;
import org.banbill.reading.Visibility;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.w3c.dom.Element;

/**
 * A Word file that somebody gave back, read by docx4j.
 *
 * @param name as it is told to the user
 * @param provenance empty where Banbill did not write the file, or another program dropped what it was made from
 * @param paragraphs in reading order, those of tables too
 * @param pages everything that it says to a person who reads it
 */
record ReturnedFile(String name, Optional<Provenance> provenance, List<EditedParagraph> paragraphs, Pages pages) {

    ReturnedFile {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Reads a file; empty, with a finding, where it is unsafe or no Word document. */
    static Optional<ReturnedFile> open(Path file, Findings findings) {
        return SafePackage.open(file, findings)
                .flatMap(safe -> read(SafePackage.shown(file), safe, Optional.empty(), findings));
    }

    /** The same of a file in memory. */
    static Optional<ReturnedFile> of(String name, byte[] bytes, Findings findings) {
        return SafePackage.of(name, bytes, findings).flatMap(safe -> read(name, safe, Optional.empty(), findings));
    }

    /**
     * The same of a file that was opened.
     *
     * @param made what it was made from, where that is known from elsewhere
     */
    static Optional<ReturnedFile> read(String name, SafePackage safe, Optional<Provenance> made, Findings findings) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(safe.repacked()));
            MainDocumentPart main = word.getMainDocumentPart();
            if (main == null
                    || main.getJaxbElement() == null
                    || main.getJaxbElement().getBody() == null) {
                throw new Docx4JException("no main document");
            }
            // as it stands in the file: docx4j has chosen among alternatives, and shows what older programs do
            Element document =
                    Dom.read(safe.part(safe.mainPart()).orElseThrow()).getDocumentElement();
            Optional<Element> part = made.isPresent() ? Optional.empty() : provenance(word);
            Optional<Provenance> provenance =
                    made.or(() -> part.flatMap(root -> ProvenanceCodec.read(root, name, findings)));
            if (part.isPresent() && provenance.isEmpty()) {
                return Optional.empty(); // damaged, which is told
            }
            Map<String, Anchor> anchors = provenance.map(Provenance::anchors).orElse(Map.of());
            Visibility visibility = Visibility.of(safe);
            String struck = provenance.map(known -> struckIn(known.bill())).orElse("");
            return Optional.of(new ReturnedFile(
                    name,
                    provenance,
                    new ReadParagraphs(anchors, comments(main, safe, visibility), visibility, struck).of(document),
                    Pages.of(safe)));
        } catch (Docx4JException | RuntimeException e) {
            // docx4j and JAXB fail on damaged files in many ways; the user needs one answer
            findings.error(Rule.UNREADABLE_FILE, Position.startOf(name));
            return Optional.empty();
        }
    }

    /** The words that amendments of other laws strike, as some places print them. */
    private static String struckIn(Bill bill) {
        return bill.provisions()
                .flatMap(provision -> Stream.of(provision.heading(), provision.text(), provision.after())
                        .flatMap(List::stream))
                .filter(Inline.Revised.class::isInstance)
                .map(Inline.Revised.class::cast)
                .filter(words -> words.looks().contains(Look.STRIKETHROUGH))
                .map(Inline.Revised::text)
                .collect(Collectors.joining("\n"));
    }

    /** The root of the part that tells what the file was written from. */
    private static Optional<Element> provenance(WordprocessingMLPackage word) {
        for (Part part : word.getParts().getParts().values()) {
            if (part instanceof CustomXmlDataStoragePart data && data.getData() != null) {
                try {
                    Element root = data.getData().getDocument().getDocumentElement();
                    if (ProvenanceCodec.NAMESPACE.equals(root.getNamespaceURI())) {
                        return Optional.of(root);
                    }
                } catch (Docx4JException e) {
                    // another program's data: none of ours
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Comment> comments(MainDocumentPart main, SafePackage safe, Visibility visibility) {
        CommentsPart part = main.getCommentsPart();
        if (part == null || part.getJaxbElement() == null) {
            return Map.of();
        }
        return new ReadComments(visibility)
                .of(
                        XmlUtils.marshaltoW3CDomDocument(part.getJaxbElement()).getDocumentElement(),
                        safe.relationships().stream()
                                .filter(relationship -> relationship.owner().equals(safe.mainPart())
                                        && relationship.kind().equals("commentsExtended"))
                                .flatMap(relationship -> safe.part(relationship.part()).stream())
                                .findFirst()
                                .map(bytes -> Dom.read(bytes).getDocumentElement()));
    }
}
