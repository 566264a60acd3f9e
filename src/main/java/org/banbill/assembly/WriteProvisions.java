package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banbill.assembly.Wording.Begins;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.Provision;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Lists;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Text;

/** The last pass over the units: fills their words, and puts the tradition's punctuation around lists. */
final class WriteProvisions {

    private static final String SENTENCE_ENDS = ".:;!?。";

    private final Tradition tradition;
    private final PatternText patterns;
    private final Wording wording;

    private final Findings findings;

    WriteProvisions(Tradition tradition, PatternText patterns, Wording wording, Findings findings) {
        this.tradition = tradition;
        this.patterns = patterns;
        this.wording = wording;
        this.findings = findings;
    }

    List<Provision> write(List<Unit> units) {
        List<Provision> provisions = new ArrayList<>();
        units.forEach(unit -> provisions.add(write(unit, "")));
        return provisions;
    }

    /** @param closing what the list that the unit stands in puts after it */
    private Provision write(Unit unit, String closing) {
        boolean beginsSentence = unit.kind() == Unit.Kind.PROVISION
                && unit.parent()
                        .map(parent -> parent.kind() == Unit.Kind.CLAUSE)
                        .orElse(true);
        List<Inline> text = new ArrayList<>();
        unit.draft()
                .defines()
                .ifPresent(term -> text.addAll(wording.definitionHead(
                        patterns.in(tradition.definitions().head()), term)));
        text.addAll(wording.of(unit.draft().text(), unit, beginsSentence ? Begins.SENTENCE : Begins.WITHIN));
        List<Inline> after = new ArrayList<>(unit.draft()
                .after()
                .map(words -> wording.of(words, unit, Begins.WITHIN))
                .orElse(List.of()));
        boolean isText = unit.kind() == Unit.Kind.PROVISION || unit.kind() == Unit.Kind.DEFINITION;
        List<Provision> items;
        if (unit.items().isEmpty()) {
            items = List.of();
            close(after.isEmpty() ? text : after, closing);
            if (beginsSentence && after.isEmpty()) {
                expectFullStop(unit, text);
            }
        } else if (isText) {
            close(text, pattern(lists().introduction()));
            items = items(unit, after.isEmpty() ? end(unit, closing) : pattern(lists().beforeAfter()));
            close(after, end(unit, closing));
        } else {
            items = write(unit.items());
        }
        List<Inline> heading = unit.draft()
                .heading()
                .map(words -> wording.of(words, unit, Begins.WITHIN))
                .map(words -> unit.level().headingLooks().contains(Look.UPPER_CASE) ? wording.upperCase(words) : words)
                .orElse(List.of());
        return new Provision(
                unit.id(),
                unit.level().id(),
                unit.label(),
                heading,
                text,
                items,
                after,
                unit.draft().position());
    }

    private List<Provision> items(Unit unit, String lastClosing) {
        List<Provision> items = new ArrayList<>();
        int last = unit.items().size() - 1;
        for (int index = 0; index <= last; index++) {
            Unit item = unit.items().get(index);
            items.add(write(item, index == last ? lastClosing : between(item, index == last - 1, unit)));
        }
        return items;
    }

    private String between(Unit item, boolean beforeLast, Unit list) {
        if (item.kind() == Unit.Kind.DEFINITION) {
            Tradition.Definitions definitions = tradition.definitions();
            return pattern(beforeLast ? definitions.beforeLast() : definitions.between());
        }
        return pattern(beforeLast ? beforeLast(list.draft().join()) : lists().between());
    }

    /** What closes the last item of a list: what closes the list itself, else the full stop. */
    private String end(Unit unit, String closing) {
        if (!closing.isEmpty()) {
            return closing;
        }
        boolean definitions = unit.items().stream().anyMatch(item -> item.kind() == Unit.Kind.DEFINITION);
        return pattern(definitions ? tradition.definitions().end() : lists().end());
    }

    private Text beforeLast(Join join) {
        return switch (join) {
            case AND -> lists().beforeLastAnd();
            case OR -> lists().beforeLastOr();
            case NONE -> lists().beforeLastNone();
        };
    }

    private Lists lists() {
        return tradition.lists();
    }

    private String pattern(Text text) {
        return patterns.in(text);
    }

    /**
     * A whole sentence is typed with its full stop; where the tradition closes lists with one, a sentence needs it too.
     */
    private void expectFullStop(Unit unit, List<Inline> text) {
        String words = text.isEmpty() ? "" : text.get(text.size() - 1).text();
        boolean ended = words.isEmpty() || SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean quoted = words.endsWith(".”") || words.endsWith(".’") || words.endsWith(".)");
        if (findings.hasErrors()) {
            return; // what follows the words may be missing for an error that is told
        }
        if (!pattern(lists().end()).isEmpty()
                && !ended
                && !quoted
                && unit.level().number().isPresent()) {
            findings.warning(
                    "no-full-stop",
                    unit.draft().position(),
                    "`" + unit.id() + "` is a sentence without a full stop at its end.",
                    "Type it.");
        }
    }

    /** Adds a closing mark, unless there are no words or they already end with one. */
    private static void close(List<Inline> words, String closing) {
        if (words.isEmpty() || closing.isEmpty()) {
            return;
        }
        Inline last = words.get(words.size() - 1);
        String text = last.text();
        if (SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 && last instanceof Words) {
            return;
        }
        if (last instanceof Words plain) {
            words.set(words.size() - 1, new Words(plain.text() + closing));
        } else {
            words.add(new Words(closing));
        }
    }
}
