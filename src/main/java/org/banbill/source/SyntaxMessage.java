package org.banbill.source;

import java.util.List;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Rule;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains about, in the words of people who write texts. */
record SyntaxMessage(@Nullable Mark mark, MessageKey text, List<Object> arguments) {
    SyntaxMessage(@Nullable Mark mark, MessageKey text, Object... arguments) {
        this(mark, text, List.of(arguments));
    }

    static SyntaxMessage of(MarkedYAMLException e) {
        String problem = oneLine(e.getProblem());
        String context = oneLine(e.getContext());
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        if (context.contains("quoted scalar")) {
            return quoted(e, problem, mark);
        }
        if (context.contains("flow")) {
            return new SyntaxMessage(
                    mark,
                    e.getContextMark() == null
                            ? Rule.YAML_SYNTAX.as("open-bracket")
                            : Rule.YAML_SYNTAX.as("open-bracket-in-line"),
                    letterAt(e.getContextMark()),
                    line(e.getContextMark()));
        }
        return line(problem, context, mark);
    }

    private static SyntaxMessage quoted(MarkedYAMLException e, String problem, @Nullable Mark mark) {
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("backslash"));
        }
        return new SyntaxMessage(
                e.getContextMark() == null ? mark : e.getContextMark(), Rule.YAML_SYNTAX.as("open-quotes"));
    }

    private static SyntaxMessage line(String problem, String context, @Nullable Mark mark) {
        if (problem.contains("TAB")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("tab"));
        }
        if (problem.startsWith("found character")
                || context.contains("alias")
                || context.contains("anchor")
                || context.contains("tag")
                || context.contains("directive")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("first-letter"), letterAt(mark));
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("colon"));
        }
        if (context.contains("block scalar")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("block"));
        }
        if (problem.contains("<scalar>")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("words-after"));
        }
        if (problem.contains("expected <block end>") || problem.contains("block sequence entries")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("indentation"));
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("no-colon"));
        }
        String both = context.isEmpty() ? problem : context + "; " + problem;
        return new SyntaxMessage(mark, Rule.YAML_SYNTAX.as("other"), both);
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static String letterAt(@Nullable Mark mark) {
        return mark == null || mark.getPointer() >= mark.getBuffer().length
                ? "…"
                : Character.toString(mark.getBuffer()[mark.getPointer()]);
    }
}
