package org.banbill.render.house;

import jakarta.xml.bind.JAXBException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.ooxml.SafePackage;
import org.banbill.ooxml.WordElements;
import org.banbill.render.house.CarriedParts.Carried;
import org.banbill.render.house.Template.Running;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.w3c.dom.Element;

/**
 * An office's own Word template. It gives a draft its look: fonts, colours, spacing, headings, paper, headers and
 * footers. Text, numbers, references, anchors and content controls stay as they are.
 */
public final class HouseTemplate {

    private final SafePackage file;
    private final Template template;
    private final Position position;

    private HouseTemplate(SafePackage file, Template template, Position position) {
        this.file = file;
        this.template = template;
        this.position = position;
    }

    /** Reads a template ({@code .dotx}, {@code .docx}); empty, with a finding, where it is none. */
    public static Optional<HouseTemplate> open(Path path, Findings findings) {
        Position position = Position.startOf(SafePackage.shown(path));
        return SafePackage.open(path, findings).flatMap(file -> {
            try {
                return Optional.of(new HouseTemplate(file, TemplateReader.read(file), position));
            } catch (Docx4JException | JAXBException | RuntimeException | StackOverflowError e) {
                // a library's exception on a file from outside says nothing to its user
                findings.error(Rule.UNSAFE_FILE.as("not-whole"), position);
                return Optional.empty();
            }
        });
    }

    /**
     * The parts of a draft in the template's look. What the template lacks keeps the draft's, and is named in a
     * finding.
     */
    public Map<String, byte[]> dress(Map<String, byte[]> draft, Findings findings) {
        DraftParts parts = new DraftParts(draft);
        CarriedParts carried = new CarriedParts(file);
        Optional<Carried> theme =
                template.theme().filter(carried::canCarry).map(part -> carried.carry(part, "word/theme/theme1.xml"));
        Map<String, Running> running = running(carried, findings);

        Element document = parts.tree(DraftParts.DOCUMENT);
        Element styles = parts.tree("word/styles.xml");
        Map<String, String> twins = Map.of();
        Fonts fonts = new Fonts(styles, theme.isPresent());
        if (template.defaults().isPresent()) {
            HouseStyles dress = new HouseStyles(
                    template,
                    styles,
                    parts.tree("word/numbering.xml"),
                    new StyleUsage(document),
                    fonts,
                    !running.isEmpty());
            tellLacking(dress.dress(), findings);
            twins = dress.twins();
        }
        new HousePages(document, template).dress(running);
        settings(parts.tree("word/settings.xml"), running);

        theme.ifPresent(part -> parts.relate("theme", "theme", part));
        Set<String> kinds = new LinkedHashSet<>();
        running.values().forEach(one -> kinds.add(one.kind()));
        kinds.forEach(parts::removeRunning);
        HouseHeaders dressRunning = new HouseHeaders(new ImportedStyles(template, styles, twins, fonts));
        for (Carried part : carried.all()) {
            Running one = running.get(id(part));
            byte[] bytes = carried.bytes(part);
            parts.put(part, one == null ? bytes : dressRunning.dress(bytes));
            if (one != null) {
                parts.relate(id(part), one.kind(), part);
            }
        }
        tellUnknown(dressRunning.unknown(), findings);
        tellLeft(dressRunning.left(), findings);
        return parts.all();
    }

    private Map<String, Running> running(CarriedParts carried, Findings findings) {
        Map<String, Running> running = new LinkedHashMap<>();
        for (Running one : template.running()) {
            if (!file.has(one.part())) {
                // docx4j makes an empty one where a first page has none of its own
                continue;
            }
            if (carried.canCarry(one.part())) {
                Carried part = carried.carry(one.part(), "word/house-" + one.pages() + "-" + one.kind() + ".xml");
                running.put(id(part), one);
            } else {
                findings.warning(Rule.HOUSE_HEADER, position, one.kind(), one.pages());
            }
        }
        return running;
    }

    private static String id(Carried part) {
        return part.name().substring("word/".length()).replace(".xml", "");
    }

    private void settings(Element settings, Map<String, Running> running) {
        boolean hasEven = running.values().stream().anyMatch(one -> one.pages().equals("even"));
        for (String name : List.of("mirrorMargins", "gutterAtTop", "evenAndOddHeaders", "clrSchemeMapping")) {
            if (name.equals("evenAndOddHeaders") && !hasEven) {
                continue;
            }
            template.settings()
                    .flatMap(theirs -> WordElements.child(theirs, name))
                    .ifPresent(setting -> WordElements.insert(
                            settings, WordElements.copy(settings.getOwnerDocument(), setting), Schema.SETTINGS));
        }
    }

    private void tellLacking(Set<String> lacking, Findings findings) {
        if (!lacking.isEmpty()) {
            findings.add(Finding.note(Rule.HOUSE_STYLE, position, lacking));
        }
    }

    private void tellUnknown(Set<String> unknown, Findings findings) {
        if (!unknown.isEmpty()) {
            findings.warning(Rule.HOUSE_FIELD.as("unknown-style"), position, unknown);
        }
    }

    private void tellLeft(Set<String> left, Findings findings) {
        if (!left.isEmpty()) {
            findings.warning(Rule.HOUSE_FIELD.as("left"), position, left);
        }
    }
}
