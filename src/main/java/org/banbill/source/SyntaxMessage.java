package org.banbill.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains about, in the words of people who write texts. */
record SyntaxMessage(@Nullable Mark mark, String message, String wayOut) {

    private static final String QUOTE = "Put the text in quotes, or write it as a block (`text: >-`).";

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
                    "The bracket `" + letterAt(e.getContextMark()) + "`" + line(e.getContextMark())
                            + " is not closed before this place.",
                    "Close it, and put texts that hold brackets, commas, colons or quotation marks in quotes.");
        }
        return line(problem, context, mark);
    }

    private static SyntaxMessage quoted(MarkedYAMLException e, String problem, @Nullable Mark mark) {
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            return new SyntaxMessage(
                    mark,
                    "A backslash in double quotes stands before a letter that means nothing there.",
                    "Write two backslashes, or use single quotes.");
        }
        return new SyntaxMessage(
                e.getContextMark() == null ? mark : e.getContextMark(),
                "These quotation marks are not closed.",
                "Close them; inside double quotes write `\\\"` for a quotation mark of the text.");
    }

    private static SyntaxMessage line(String problem, String context, @Nullable Mark mark) {
        if (problem.contains("TAB")) {
            return new SyntaxMessage(
                    mark, "A tab stands here; YAML is indented with spaces only.", "Replace the tab with spaces.");
        }
        if (problem.startsWith("found character")
                || context.contains("alias")
                || context.contains("anchor")
                || context.contains("tag")
                || context.contains("directive")) {
            return new SyntaxMessage(mark, "A text cannot begin with `" + letterAt(mark) + "` here.", QUOTE);
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxMessage(
                    mark, "A colon followed by a blank stands inside a text, or the line is indented too far.", QUOTE);
        }
        if (context.contains("block scalar")) {
            return new SyntaxMessage(
                    mark, "After `>` or `|` nothing else may stand in the line.", "Begin the text in the next line.");
        }
        if (problem.contains("<scalar>")) {
            return new SyntaxMessage(mark, "Words follow where the value already ended.", QUOTE);
        }
        if (problem.contains("expected <block end>") || problem.contains("block sequence entries")) {
            return new SyntaxMessage(
                    mark,
                    "This line is not indented as the lines above it that it belongs to.",
                    "Indent it as its neighbours are.");
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxMessage(
                    mark,
                    "The line above is neither `key: value` nor part of a text.",
                    "Add the colon, or indent it as the text that it belongs to.");
        }
        String both = context.isEmpty() ? problem : context + "; " + problem;
        return new SyntaxMessage(
                mark, "This is not YAML: " + both + ".", "Check quotes, colons and indentation there.");
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private static String line(@Nullable Mark mark) {
        return mark == null ? "" : " in line " + (mark.getLine() + 1);
    }

    private static String letterAt(@Nullable Mark mark) {
        return mark == null || mark.getPointer() >= mark.getBuffer().length
                ? "…"
                : Character.toString(mark.getBuffer()[mark.getPointer()]);
    }
}
