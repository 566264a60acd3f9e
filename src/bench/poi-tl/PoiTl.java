import com.deepoove.poi.XWPFTemplate;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** How many Word files poi-tl writes in a second of a processor, of a bill that is finished already: a template with one loop of paragraphs. */
final class PoiTl {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PoiTl() {}

    /** Arguments: the file of lines (depth, a tab, text), how many documents, threads. */
    public static void main(String[] arguments) throws Exception {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            lines.add(Map.of("text", line.substring(line.indexOf('\t') + 1)));
        }
        int documents = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        byte[] template = template();
        rate(template, lines, Math.max(3, documents / 5), threads);
        System.out.printf(Locale.ROOT, "%.2f%n", rate(template, lines, documents, threads));
    }

    private static byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : List.of("{{?lines}}", "{{text}}", "{{/lines}}")) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static double rate(byte[] template, List<Map<String, Object>> lines, int documents, int threads)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long begun = SYSTEM.getProcessCpuTime();
        List<Future<Integer>> made = new ArrayList<>();
        for (int document = 0; document < documents; document++) {
            made.add(pool.submit(() -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
                    filled.render(Map.of("lines", lines)).write(out);
                }
                return out.size();
            }));
        }
        for (Future<Integer> each : made) {
            each.get();
        }
        pool.shutdown();
        return documents * 1e9 / (SYSTEM.getProcessCpuTime() - begun);
    }
}
