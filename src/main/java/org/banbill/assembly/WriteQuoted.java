package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.assembly.Wording.Begins;
import org.banbill.assembly.Wording.Worded;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Opening;
import org.banbill.language.Language;

/**
 * Writes the units of another law that an amending provision quotes: with that law's punctuation, between the marks of
 * quotation of the bill's tradition.
 */
final class WriteQuoted {

    private final Tradition bill;
    private final QuotedLevels levels;
    private final Language language;
    private final PatternText patterns;
    private final Wording wording;

    WriteQuoted(Tradition bill, QuotedLevels levels, Language language, PatternText patterns, Wording wording) {
        this.bill = bill;
        this.levels = levels;
        this.language = language;
        this.patterns = patterns;
        this.wording = wording;
    }

    /**
     * The units that a provision quotes.
     *
     * @param closing what the list that the provision stands in puts after it
     */
    List<Provision> write(Unit amending, String closing) {
        Tradition law = levels.tradition(amending.draft().quoting().tradition());
        return new Quotation(law, end(closing)).write(amending);
    }

    /** After the closing mark: a full stop only where the place prints one there. */
    private String end(String closing) {
        boolean isFullStop =
                closing.isEmpty() || closing.equals(patterns.in(bill.lists().end()));
        return isFullStop ? patterns.in(bill.quotations().end()) : closing;
    }

    /** One quotation, written from its first paragraph to its last. */
    private final class Quotation {

        private final Tradition law;
        private final Punctuation punctuation;
        private final String close;
        private boolean isOpen;

        Quotation(Tradition law, String end) {
            this.law = law;
            this.punctuation = new Punctuation(law, patterns);
            this.close = patterns.in(bill.quotations().close()) + end;
        }

        List<Provision> write(Unit amending) {
            List<Provision> provisions = new ArrayList<>();
            int last = amending.items().size() - 1;
            for (int index = 0; index <= last; index++) {
                provisions.add(unit(amending.items().get(index), "", index == last, false));
            }
            return provisions;
        }

        /** What stands before a paragraph that begins now. */
        private String opening() {
            boolean stands = !isOpen || bill.quotations().opening() == Opening.EVERY;
            isOpen = true;
            return stands ? patterns.in(bill.quotations().open()) : "";
        }

        /**
         * @param closing what the list that the unit stands in puts after it
         * @param isLast whether the quotation ends with it
         * @param runsOn whether it begins in the line of the unit around it
         */
        private Provision unit(Unit unit, String closing, boolean isLast, boolean runsOn) {
            Unit.Draft draft = unit.draft();
            String open = runsOn ? "" : opening();
            Optional<Label> label = unit.label().map(own -> new Label(open + own.text(), own.number()));
            Composing heading = new Composing(language);
            Composing text = new Composing(language);
            Composing after = new Composing(language);
            boolean hasHeading = draft.heading().isPresent();
            if (label.isEmpty()) {
                (hasHeading ? heading : text).put(open);
            }
            draft.heading().ifPresent(words -> heading.add(heading(unit, words)));
            boolean isBelow = unit.level().textPlace() == TextPlace.BELOW && (hasHeading || label.isPresent());
            Worded words = wording.of(draft.text(), unit, Begins.WITHIN);
            if (isBelow && !words.inlines().isEmpty()) {
                text.put(opening());
            }
            text.add(words);
            List<Provision> items = items(unit, text, closing, isLast, isBelow);
            draft.after().ifPresent(full -> {
                after.put(opening());
                after.add(wording.of(full, unit, Begins.WITHIN));
                after.close(punctuation.end(unit, closing));
            });
            if (isLast && (items.isEmpty() || !after.isEmpty())) {
                Composing end = !after.isEmpty() ? after : text.isEmpty() ? heading : text;
                end.put(close);
            }
            return new Provision(
                    unit.id(),
                    levels.nameInBill(unit.level(), law),
                    label,
                    heading.inlines(),
                    text.inlines(),
                    items,
                    after.inlines(),
                    draft.source(heading.fillings(), text.fillings(), after.fillings()));
        }

        private Worded heading(Unit unit, org.banbill.library.DraftText words) {
            Worded heading = wording.of(words, unit, Begins.WITHIN);
            boolean isUpperCase = unit.level().headingLooks().contains(org.banbill.bill.Form.Look.UPPER_CASE);
            return isUpperCase ? new Worded(wording.upperCase(heading.inlines()), List.of()) : heading;
        }

        private List<Provision> items(Unit unit, Composing text, String closing, boolean isLast, boolean isBelow) {
            if (unit.items().isEmpty()) {
                text.close(unit.draft().after().isPresent() ? "" : closing);
                return List.of();
            }
            boolean isList = !text.isEmpty() && !onlyOpening(text, unit);
            if (isList) {
                text.close(punctuation.introduction(unit));
            }
            boolean hasAfter = unit.draft().after().isPresent();
            String lastClosing = !isList ? "" : hasAfter ? punctuation.beforeAfter() : punctuation.end(unit, closing);
            List<Provision> items = new ArrayList<>();
            int last = unit.items().size() - 1;
            for (int index = 0; index <= last; index++) {
                Unit item = unit.items().get(index);
                String sign =
                        index == last ? lastClosing : isList ? punctuation.between(item, index == last - 1, unit) : "";
                boolean runsOn = index == 0
                        && !isBelow
                        && unit.draft().text().pieces().isEmpty()
                        && unit.draft().heading().isPresent();
                items.add(unit(item, sign, isLast && index == last && !hasAfter, runsOn));
            }
            return items;
        }

        private boolean onlyOpening(Composing text, Unit unit) {
            return unit.draft().text().pieces().isEmpty() && !text.isEmpty();
        }
    }
}
