package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README does what it says there, in the order in which a reader comes to it. */
class ReadmeJourneyTest {

    /** In a block of commands, or in a sentence. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./(banbill [^#\n]*)|`\\./(banbill [^`]*)`");

    @TempDir
    private Path folder;

    @Test
    void everyCommandRuns() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = new ArrayList<>();
        Matcher found = COMMAND.matcher(readme);
        while (found.find()) {
            String command = (found.group(1) == null ? found.group(2) : found.group(1)).strip();
            // the page has tests of its own, in a browser
            if (!command.equals("banbill serve")) {
                commands.add(command);
            }
        }
        assertThat(commands).hasSizeGreaterThan(20);

        Map<String, String> said = run(commands);

        assertThat(said.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands.stream().distinct().toList());
        said.forEach((command, output) -> {
            // a stray file that was edited is a finding
            boolean isFinding = command.startsWith("banbill verify returned.docx");
            assertThat(output).as(command).startsWith(isFinding ? "1\n" : "0\n");
        });
        whatTheSentencesPromise(readme, said);
    }

    private void whatTheSentencesPromise(String readme, Map<String, String> said) throws IOException {
        assertThat(readme).contains("it wrote: `drafts/kr/korean-act.ko.docx`");
        assertThat(said.get("banbill draft kr")).contains("drafts/kr/korean-act.ko.docx");
        assertThat(readme).contains("writes the folder us-edited/");
        assertThat(folder.resolve("us-edited/jurisdiction.yaml")).exists();
        assertThat(folder.resolve("drafts/us/us-act.en-US.annotated.docx")).exists();
        assertThat(folder.resolve("coverage.xlsx")).isNotEmptyFile();
        assertThat(said.get("banbill coverage gb")).contains("L2.3").contains("met");
        assertThat(said.get("banbill explain us public-authorities.ban"))
                .contains("clauses/bans/public-authorities/en.yaml:");
        assertThat(said.get("banbill compare us us-edited")).contains("{+").contains("demands:");
        assertThat(said.get("banbill verify returned.docx")).contains("edited since");
        assertThat(readme).contains("questions, then oakville/ and drafts/oakville/");
        assertThat(folder.resolve("oakville/jurisdiction.yaml")).exists();
        assertThat(folder.resolve("drafts/oakville/us-code-ordinance.en-US.docx"))
                .isNotEmptyFile();
        assertThat(folder.resolve("oakville.xlsx")).isNotEmptyFile();
        assertThat(said.get("banbill diff oakville")).contains("demands:");
        assertThat(said.get("banbill update oakville")).contains("stands on the model of today");
        assertThat(said.get("banbill help draft --lang ko")).contains("사용법:");
    }

    /** What each command says, after its status; run one after the other in a process that stands in the folder. */
    private Map<String, String> run(List<String> commands) throws IOException, InterruptedException {
        Path list = Files.write(folder.resolve("commands.txt"), commands);
        Path log = folder.resolve("log.txt");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dbanbill.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        ClassPath.ofThis(),
                        ReadmeCommands.class.getName(),
                        list.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String text = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(status).as(text).isZero();
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : text.split("(?m)^== ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String head = part.substring(0, end);
                said.put(head.substring(2), head.charAt(0) + "\n" + part.substring(end + 1));
            }
        }
        return said;
    }
}
