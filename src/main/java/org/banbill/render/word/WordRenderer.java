package org.banbill.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.ooxml.PackageStep;
import org.banbill.ooxml.PackageWriter;
import org.banbill.render.Annotations;
import org.banbill.render.RenderOptions;
import org.banbill.render.RenderedFile;
import org.banbill.render.Renderer;
import org.banbill.render.word.part.PackageParts;
import org.banbill.render.word.plan.DocumentPlan;

/**
 * Writes a bill as a Word document: real multilevel numbering, living cross-references, an anchor in every provision.
 * The same bill gives the same bytes on every machine. Nothing but the JDK is used, so that it starts at once and needs
 * little memory.
 */
public final class WordRenderer implements Renderer {

    /** A clean copy, and one with comments where annotations are asked for. */
    @Override
    public List<RenderedFile> render(Bill bill, RenderOptions options) {
        List<RenderedFile> files = new ArrayList<>();
        files.add(new RenderedFile(".docx", bytes(bill, Annotations.NONE, options.steps())));
        if (options.annotations() == Annotations.SHOWN) {
            files.add(new RenderedFile(".annotated.docx", bytes(bill, Annotations.SHOWN, options.steps())));
        }
        return files;
    }

    /** @param out stays open */
    public static void write(Bill bill, Annotations annotations, OutputStream out) throws IOException {
        try {
            stream(new PackageParts(DocumentPlan.of(bill, annotations)), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] bytes(Bill bill, Annotations annotations, List<PackageStep> steps) {
        PackageParts made = new PackageParts(DocumentPlan.of(bill, annotations));
        if (steps.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            stream(made, bytes);
            return bytes.toByteArray();
        }
        Map<String, byte[]> parts = made.bytes();
        for (PackageStep step : steps) {
            parts = step.on(parts);
        }
        return PackageWriter.of(parts);
    }

    private static void stream(PackageParts parts, OutputStream out) {
        PackageWriter pack = new PackageWriter(out);
        parts.writeTo(pack);
        pack.finish();
    }
}
