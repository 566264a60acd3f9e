package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged mark in any words of any kind of file is told: none gets into a bill, a paper or a question. */
class DamagedMarksTest {

    private static final Path MINI = Path.of("src/test/resources/mini");

    /** Kinds of files that the small library does without. */
    private static final Map<String, String> MORE = Map.of(
            "clauses/papers/leaflet.yaml",
            """
            title: {en: "A leaflet", ko: "한 장 소식지"}
            for: {en: "for readers", ko: "독자에게"}
            document:
              - {style: heading, text: {en: "What it says", ko: "무엇을 정하는가"}}
            """,
            "clauses/precedents/nowhere.yaml",
            """
            name: {en: "Ban of Nowhere", ko: "어디에도 없는 금지"}
            kind: ban
            since: "2018"
            place: {en: "No land", ko: "없는 나라"}
            citation: "Act of Nowhere, section 1"
            does: {en: "Bans the devices.", ko: "장치를 금지한다."}
            clauses: [device-ban]
            source: "nobody knows"
            checked: 2026-11-23
            verified: no
            """,
            "jurisdictions/forms/town.yaml",
            """
            name: {en: "A town", ko: "어느 도시"}
            level: city
            languages: [en]
            tradition: plain
            outline: act
            currency: KRW
            competence:
              - {demand: D1/sale, why: {en: "A town rules no trade.", ko: "도시는 거래를 정하지 못한다."}, needs: {en: "A law does.", ko: "법률로 정한다."}}
            """,
            "jurisdictions/questions/town.yaml",
            """
            choices:
              signed:
                ask: {en: "Who signs it?", ko: "누가 서명합니까?"}
                meaning: {en: "The one who signs", ko: "서명하는 사람"}
                answers:
                  mayor: {meaning: {en: "The mayor does", ko: "시장이 한다"}}
            words:
              office:
                ask: {en: "Which office is it?", ko: "어느 기관입니까?"}
                help: {en: "Ask the clerk.", ko: "사무국에 물으십시오."}
            suggest:
              office: "the Office of {name}"
            counsel: {en: "a lawyer nearby", ko: "가까운 변호사"}
            """);

    @TempDir
    private Path home;

    private Map<String, String> lay() throws IOException {
        Map<String, String> files = new TreeMap<>(MORE);
        try (Stream<Path> all = Files.walk(MINI)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(MINI.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        for (String form :
                List.of("jurisdictions/traditions/paper-en.yaml", "jurisdictions/traditions/paper-ko.yaml")) {
            files.put(form, Files.readString(Path.of(form)));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return files;
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aDamagedMarkIsToldWhereverItStands() throws IOException {
        Map<String, String> files = lay();
        assertThat(errors(Terminal.run(home, "check"))).isEmpty();
        List<String> silent = new ArrayList<>();
        int damaged = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (YamlScalar words : words(file.getKey(), file.getValue())) {
                int end = words.file().text().indexOf(words.text(), words.offset())
                        + words.text().length();
                // the same damage where a mark lost its beginning, its end, or became two
                String sign = List.of(" }} x", " ]] x", "[[x").get(damaged % 3);
                write(
                        file.getKey(),
                        file.getValue().substring(0, end)
                                + sign
                                + file.getValue().substring(end));
                damaged++;
                if (errors(Terminal.run(home, "check")).isEmpty()) {
                    silent.add(file.getKey() + ": " + words.text() + sign);
                }
            }
            write(file.getKey(), file.getValue());
        }
        assertThat(damaged).isGreaterThan(200);
        assertThat(silent).isEmpty();
    }

    private static List<String> errors(Terminal.Run run) {
        return run.err().lines().filter(line -> line.contains(" error ")).toList();
    }

    /** What is written as it is read, and more than a name of something. */
    private static List<YamlScalar> words(String name, String text) {
        List<YamlScalar> words = new ArrayList<>();
        YamlReader.read(new SourceFile(name, text), new Findings()).ifPresent(file -> gather(file, words));
        return words.stream()
                .filter(scalar -> scalar.text().indexOf(' ') > 0
                        && text.startsWith(scalar.text(), scalar.offset() + (isQuoted(text, scalar) ? 1 : 0)))
                .toList();
    }

    private static boolean isQuoted(String text, YamlScalar scalar) {
        return text.charAt(scalar.offset()) == '"' || text.charAt(scalar.offset()) == '\'';
    }

    private static void gather(YamlNode node, List<YamlScalar> words) {
        if (node instanceof YamlScalar scalar) {
            words.add(scalar);
        }
        node.asMapping().ifPresent(mapping -> mapping.entries().values().forEach(inside -> gather(inside, words)));
        node.asSequence().ifPresent(sequence -> sequence.items().forEach(inside -> gather(inside, words)));
    }
}
