package org.banbill.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window, as a reader that Banbill has no part in. One process reads all files: a macro in a
 * profile of its own accepts or rejects their changes and writes them as text, with the numbers that it counts itself.
 */
final class LibreOffice {

    /** What becomes of the tracked changes of a file. */
    enum View {
        PLAIN,
        ACCEPT,
        REJECT
    }

    private static final String PROGRAM = "soffice";
    private static final long MINUTES = 15;

    private static final String MACRO = """
            Sub Main
              On Error Goto failed
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              listing = FreeFile
              Open Environ("BANBILL_LISTING") For Input As #listing
              While Not Eof(listing)
                Line Input #listing, row
                part = Split(row, "|")
                document = StarDesktop.loadComponentFromURL(part(0), "_blank", 0, Array(Named("Hidden", True)))
                frame = document.CurrentController.Frame
                If part(1) = "ACCEPT" Then
                  dispatcher.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, Array())
                End If
                If part(1) = "REJECT" Then
                  dispatcher.executeDispatch(frame, ".uno:RejectAllTrackedChanges", "", 0, Array())
                End If
                document.TextFields.refresh()
                document.storeToURL(part(2), Array(Named("FilterName", part(3)), Named("FilterOptions", "UTF8,LF")))
                document.close(True)
              Wend
              Close #listing
            failed:
              StarDesktop.terminate()
            End Sub

            Function Named(name As String, value)
              Dim property As New com.sun.star.beans.PropertyValue
              property.Name = name
              property.Value = value
              Named = property
            End Function
            """;

    private final Path folder;
    private final List<String> listing = new ArrayList<>();
    private final Map<String, Path> texts = new HashMap<>();

    /** @param folder for the profile, and for what is read and written */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path.isEmpty() ? "." : path, PROGRAM)));
    }

    /** Notes a file to be read, once, and gives the file in which its text will stand. */
    Path add(byte[] docx, View view) throws IOException {
        String known = view + " " + UUID.nameUUIDFromBytes(docx);
        Path text = texts.get(known);
        if (text == null) {
            text = folder.resolve(listing.size() + ".txt");
            texts.put(known, text);
            note(docx, view, text, "Text (encoded)");
        }
        return text;
    }

    /**
     * Notes a file to be opened and saved, and gives the file in which it will stand, with its fields computed anew.
     */
    Path addToSave(byte[] docx) throws IOException {
        Path saved = folder.resolve(listing.size() + ".saved.docx");
        note(docx, View.PLAIN, saved, "MS Word 2007 XML");
        return saved;
    }

    private void note(byte[] docx, View view, Path target, String filter) throws IOException {
        Path file = folder.resolve(listing.size() + ".docx");
        Files.write(file, docx);
        listing.add(file.toUri() + "|" + view + "|" + target.toUri() + "|" + filter);
    }

    void read() throws IOException, InterruptedException {
        Path list = folder.resolve("listing");
        Files.write(list, listing);
        // The first start fills the profile, and would overwrite the macro.
        run(list, "--terminate_after_init");
        Files.writeString(folder.resolve("profile/user/basic/Standard/Module1.xba"), module());
        run(list, "vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=application");
    }

    private static String module() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n"
                + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Module1\""
                + " script:language=\"StarBasic\">"
                + MACRO.replace("&", "&amp;").replace("<", "&lt;")
                + "</script:module>\n";
    }

    private void run(Path list, String task) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nologo",
                task);
        builder.environment().put("BANBILL_LISTING", list.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice does not end");
        }
    }

    /** The lines that only one of two texts has, the first one's marked {@code -}, the second one's {@code +}. */
    static List<String> differing(Path expected, Path actual) throws IOException {
        List<String> differing = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(expected), lines(actual)).getDeltas()) {
            delta.getSource().getLines().forEach(line -> differing.add("- " + line));
            delta.getTarget().getLines().forEach(line -> differing.add("+ " + line));
        }
        return differing;
    }

    /**
     * The lines of a text. How far LibreOffice indents a list's lines depends on where its style comes from; where a
     * paragraph and the table behind it are gone, it leaves an empty one.
     */
    private static List<String> lines(Path text) throws IOException {
        if (!Files.exists(text)) {
            throw new AssertionError("LibreOffice wrote no " + text.getFileName());
        }
        return Files.readString(text, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(String::stripLeading)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
