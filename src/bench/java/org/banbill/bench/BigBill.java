package org.banbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a folder of somebody's own whose bill has as many provisions as one asks for. */
final class BigBill {

    /** Items of a subsection, (a) to (i). */
    private static final int ITEMS = 9;

    private final int sections;
    private final int subsections;
    private final double references;
    private double owed;

    /**
     * @param provisions sections, subsections and items together
     * @param references how many of them refer to others, near and far
     * @param subsections of a section
     */
    private BigBill(int provisions, int references, int subsections) {
        int perSection = 1 + subsections * (1 + ITEMS);
        this.sections = Math.max(1, Math.round((float) provisions / perSection));
        this.subsections = subsections;
        this.references = (double) references / (sections * perSection);
    }

    /** Writes the folder; what stands there of that name is overwritten. */
    static void write(Path folder, int provisions, int references, int subsections) throws IOException {
        new BigBill(provisions, references, subsections).write(folder);
    }

    /** Writes a folder whose bill has one provision with so many references to a few others. */
    static void references(Path folder, int references) throws IOException {
        BigBill bill = new BigBill(200, 0, 10);
        bill.write(folder);
        StringBuilder text = new StringBuilder("heading: References\nprovisions:\n  - id: many\n    text: \"See");
        for (int reference = 0; reference < references; reference++) {
            text.append(reference == 0 ? " " : ", ")
                    .append("{{ref ")
                    .append(name(reference % bill.sections))
                    .append(".s")
                    .append(reference / bill.sections % bill.subsections)
                    .append("}}");
        }
        file(
                folder.resolve("clauses/big").resolve(name(0)).resolve("en.yaml"),
                text.append("\"\n") + others(bill.section(0)));
    }

    /** The provisions of a section without its heading. */
    private static String others(String section) {
        return section.substring(section.indexOf("  - id"));
    }

    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
    }

    private void write(Path folder) throws IOException {
        file(folder.resolve("jurisdiction.yaml"), "name: Testland\nlevel: country\nextends: gb\noutline: big\n");
        List<String> names = new ArrayList<>();
        for (int section = 0; section < sections; section++) {
            names.add(name(section));
            Path clause = folder.resolve("clauses/big").resolve(name(section));
            file(
                    clause.resolve("clause.yaml"),
                    "precedents: [{citation: none, point: none, source: none, checked: 2026-11-29, verified: no}]\n");
            file(clause.resolve("en.yaml"), section(section));
        }
        file(
                folder.resolve("clauses/outlines/big.yaml"),
                "title: Big\ncontents: [" + String.join(", ", names) + ", definitions]\n");
    }

    private static void file(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String name(int section) {
        return "section-" + section;
    }

    private String section(int section) {
        StringBuilder text = new StringBuilder("heading: Duties of the kind " + section + "\nprovisions:\n");
        for (int subsection = 0; subsection < subsections; subsection++) {
            text.append("  - id: s").append(subsection).append('\n');
            text.append("    text: \"A [[public authority]] that holds register ")
                    .append(section * subsections + subsection)
                    .append(" {{must}} keep it")
                    .append(reference(section, subsection))
                    .append(" and give notice within {{deletion-period}} of\"\n    join: and\n    items:\n");
            for (int item = 0; item < ITEMS; item++) {
                text.append("      - {id: i")
                        .append(item)
                        .append(", text: \"entry ")
                        .append(item);
                text.append(" of what was recorded by machine, by hand or in any other way")
                        .append(reference(section, subsection))
                        .append("\"}\n");
            }
        }
        return text.append("note: Generated.\n").toString();
    }

    /** Every third refers to another section, the others to their own, by its full way or by the end of it. */
    private String reference(int section, int subsection) {
        owed += references;
        if (owed < 1) {
            return "";
        }
        owed--;
        int other = (subsection * 7 + section) % subsections;
        return switch ((section + subsection) % 3) {
            case 0 -> " under {{ref " + name((section * 31 + 7) % sections) + ".s" + other + "}}";
            case 1 -> " under {{ref .s" + other + ".i" + section % ITEMS + "}}";
            default -> " under {{ref .s" + other + "}}";
        };
    }
}
