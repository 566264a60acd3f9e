package org.banbill.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.source.Ids;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/**
 * The order of clauses that makes one kind of instrument.
 *
 * @param governments the levels of government that can enact the instrument; empty where the outline does not say
 * @param contents the body
 * @param schedules schedules, annexes, 별표: what stands behind the body, each with numbers of its own
 * @param statements texts that stand outside the body, by name: their clauses
 */
public record Outline(
        String id,
        Text title,
        List<String> governments,
        List<Entry> contents,
        List<Group> schedules,
        Map<String, List<YamlScalar>> statements,
        Position position) {

    private static final Set<String> KEYS = Set.of("title", "for", "contents", "schedules", "statements");
    private static final Set<String> GROUP_KEYS =
            Set.of("group", "level", "heading", "clauses", "clause-level", "numbering");
    private static final Set<String> SCHEDULE_KEYS =
            Set.of("group", "level", "heading", "clauses", "clause-level", "introduced-by");
    static final String STANDARD_CLAUSE_LEVEL = "section";

    public Outline {
        governments = List.copyOf(governments);
        contents = List.copyOf(contents);
        schedules = List.copyOf(schedules);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /** A clause, or a group of clauses such as a part. */
    public sealed interface Entry permits Single, Group {
        Position position();

        Stream<YamlScalar> clauses();

        <R> R match(Function<? super Single, ? extends R> single, Function<? super Group, ? extends R> group);
    }

    /** A clause outside every group. */
    public record Single(YamlScalar clause) implements Entry {
        @Override
        public Position position() {
            return clause.position();
        }

        @Override
        public Stream<YamlScalar> clauses() {
            return Stream.of(clause);
        }

        @Override
        public <R> R match(Function<? super Single, ? extends R> single, Function<? super Group, ? extends R> group) {
            return single.apply(this);
        }
    }

    /**
     * A part, chapter, supplement, schedule.
     *
     * @param level of the group itself, in the tradition
     * @param clauseLevel of its clauses
     * @param introducedBy the provision of the body that gives a schedule its force
     */
    public record Group(
            String id,
            String level,
            Optional<Text> heading,
            List<YamlScalar> members,
            String clauseLevel,
            Numbers numbers,
            Optional<YamlScalar> introducedBy,
            Position position)
            implements Entry {
        public Group {
            members = List.copyOf(members);
        }

        /** The same group under another heading, which stands in another place. */
        public Group withHeading(Optional<Text> other, Position otherPosition) {
            return new Group(id, level, other, members, clauseLevel, numbers, introducedBy, otherPosition);
        }

        @Override
        public Stream<YamlScalar> clauses() {
            return members.stream();
        }

        @Override
        public <R> R match(Function<? super Single, ? extends R> single, Function<? super Group, ? extends R> group) {
            return group.apply(this);
        }
    }

    /** Whether the clauses of a group carry on the count, or begin again at 1. */
    public enum Numbers {
        RUN_ON,
        OWN
    }

    static Outline read(String id, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        List<Entry> contents = new ArrayList<>();
        mapping.expectSequence("contents", findings)
                .map(YamlSequence::items)
                .orElse(List.of())
                .forEach(item -> entry(item, findings).ifPresent(contents::add));
        List<Group> schedules = new ArrayList<>();
        mapping.findSequence("schedules", findings)
                .map((YamlSequence all) -> all.expectMappings(findings))
                .orElse(List.of())
                .forEach(schedule -> schedules.add(group(schedule, SCHEDULE_KEYS, findings)));
        Map<String, List<YamlScalar>> statements = new LinkedHashMap<>();
        mapping.findMapping("statements", findings)
                .ifPresent(all -> all.keys().forEach(name -> statements.put(name, all.findTexts(name, findings))));
        Set<String> seen = new HashSet<>();
        Outline outline = new Outline(
                id,
                Text.expect(mapping, "title", findings).orElse(new Text(Map.of())),
                Condition.levels(mapping, "for", findings),
                contents,
                schedules,
                statements,
                mapping.position());
        outline.clauses()
                .filter(clause -> !seen.add(clause.text()))
                .forEach(clause -> findings.error(Rule.DUPLICATE_ID.as("outline"), clause.position(), clause));
        return outline;
    }

    private static Optional<Entry> entry(YamlNode node, Findings findings) {
        return node.match(
                clause -> Optional.of(new Single(clause)),
                sequence -> {
                    findings.error(Rule.WRONG_TYPE.as("contents"), node.position(), node.kind());
                    return Optional.empty();
                },
                mapping -> Optional.of(group(mapping, GROUP_KEYS, findings)));
    }

    private static Group group(YamlMapping mapping, Set<String> keys, Findings findings) {
        mapping.refuseOtherKeys(keys, findings);
        Optional<YamlScalar> id = mapping.expectText("group", findings);
        id.ifPresent(scalar -> Ids.check(scalar.text(), scalar.position(), findings));
        Optional<YamlScalar> numbering = mapping.findText("numbering", findings);
        numbering
                .filter(scalar -> !scalar.text().equals("own"))
                .ifPresent(scalar -> findings.error(Rule.WRONG_TYPE.as("numbering"), scalar.position(), scalar));
        return new Group(
                id.map(YamlScalar::text).orElse(""),
                mapping.expectText("level", findings).map(YamlScalar::text).orElse(""),
                Text.findMarked(mapping, "heading", findings),
                mapping.findTexts("clauses", findings),
                mapping.findText("clause-level", findings).map(YamlScalar::text).orElse(STANDARD_CLAUSE_LEVEL),
                numbering.isPresent() ? Numbers.OWN : Numbers.RUN_ON,
                mapping.findText("introduced-by", findings),
                mapping.position());
    }

    /** Every clause of the outline: body, schedules, statements. */
    public Stream<YamlScalar> clauses() {
        return Stream.of(
                        contents.stream().flatMap(Entry::clauses),
                        schedules.stream().flatMap(Entry::clauses),
                        statements.values().stream().flatMap(List::stream))
                .flatMap(clauses -> clauses);
    }
}
