package org.banbill.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.SafePackage;
import org.banbill.reading.Pages;
import org.w3c.dom.Element;

/** A Word file from outside, of which it is not known yet what it was made from. */
public final class StrayFile {

    private static final String PROPERTIES = "docProps/custom.xml";
    private static final String OURS = "banbill.";

    private final String name;
    private final SafePackage file;

    private StrayFile(String name, SafePackage file) {
        this.name = name;
        this.file = file;
    }

    /** Opens a file; empty, with a finding, where it is unsafe or no Word document. */
    public static Optional<StrayFile> open(Path path, Findings findings) {
        return SafePackage.open(path, findings).map(safe -> new StrayFile(SafePackage.shown(path), safe));
    }

    /**
     * The same of a file in memory.
     *
     * @param name as it is told to the user
     */
    public static Optional<StrayFile> of(String name, byte[] bytes, Findings findings) {
        return SafePackage.of(name, bytes, findings).map(safe -> new StrayFile(name, safe));
    }

    /** The path as it is told to the user. */
    public String name() {
        return name;
    }

    /**
     * What was edited, by what the file itself says it was made from; empty where another program took that out, or,
     * with a finding, where it is damaged.
     */
    public Optional<Review> review(Findings findings) {
        return ReturnedFile.read(name, file, Optional.empty(), findings).flatMap(Review::known);
    }

    /**
     * What was edited, if it was made from a draft.
     *
     * @param draft a Word file that Banbill wrote
     */
    public Optional<Review> against(byte[] draft, Findings findings) {
        return ReturnedFile.of("draft.docx", draft, findings)
                .flatMap(ReturnedFile::provenance)
                .flatMap(provenance -> ReturnedFile.read(name, file, Optional.of(provenance), findings))
                .flatMap(Review::known);
    }

    /** Everything that the file says to a person who reads it. */
    public Pages pages() {
        return Pages.of(file);
    }

    /** What Banbill wrote into the properties of the document, which some programs keep that drop all else. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        file.part(PROPERTIES).map(bytes -> Dom.read(bytes).getDocumentElement()).ifPresent(root -> {
            for (Element property : Dom.children(root, "property")) {
                String key = property.getAttribute("name");
                if (key.startsWith(OURS)) {
                    properties.put(
                            key.substring(OURS.length()),
                            property.getTextContent().strip());
                }
            }
        });
        return properties;
    }
}
