package org.banbill.bench;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * How many Word files docx4j writes in a second of a processor: of a bill that is finished already, one paragraph a line; or, where a Word
 * file is given, that very file again from docx4j's own objects, which were made of it before.
 */
final class Docx4j {

    private static final ObjectFactory MADE = Context.getWmlObjectFactory();

    private Docx4j() {}

    /** Arguments: the file of lines or the Word file, how many documents, threads. */
    public static void main(String[] arguments) throws Exception {
        int documents = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Rate.Piece piece = piece(Path.of(arguments[0]));
        Rate.of(Math.max(3, documents / 5), threads, piece);
        System.out.printf(Locale.ROOT, "%.2f%n", Rate.of(documents, threads, piece));
    }

    private static Rate.Piece piece(Path file) throws Exception {
        if (file.toString().endsWith(".docx")) {
            ThreadLocal<WordprocessingMLPackage> loaded = ThreadLocal.withInitial(() -> load(file));
            return number -> save(loaded.get());
        }
        List<Rate.Line> lines = Rate.lines(file);
        return number -> document(lines);
    }

    private static WordprocessingMLPackage load(Path file) {
        try {
            WordprocessingMLPackage loaded = WordprocessingMLPackage.load(file.toFile());
            loaded.getMainDocumentPart().getContents(); // else its bytes would be copied as they are
            loaded.getMainDocumentPart().getStyleDefinitionsPart().getContents();
            loaded.getMainDocumentPart().getNumberingDefinitionsPart().getContents();
            return loaded;
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int document(List<Rate.Line> lines) throws Docx4JException {
        WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
        for (Rate.Line line : lines) {
            document.getMainDocumentPart().getContent().add(paragraph(line));
        }
        return save(document);
    }

    private static int save(WordprocessingMLPackage document) throws Docx4JException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        document.save(out);
        return out.size();
    }

    private static P paragraph(Rate.Line line) {
        Ind indent = MADE.createPPrBaseInd();
        indent.setLeft(BigInteger.valueOf(360L * line.depth()));
        PPr look = MADE.createPPr();
        look.setInd(indent);
        Text text = MADE.createText();
        text.setValue(line.text());
        R run = MADE.createR();
        run.getContent().add(text);
        P paragraph = MADE.createP();
        paragraph.setPPr(look);
        paragraph.getContent().add(run);
        return paragraph;
    }
}
