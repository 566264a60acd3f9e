package org.banbill.render.word.text;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.CitedLabel;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;

/** Writes running text: words, values, terms and living references. */
public final class InlineWriter {

    private final DocumentPlan plan;
    private final Xml xml;
    private final RunWriter runs;
    private final ContentControls controls = new ContentControls();

    public InlineWriter(DocumentPlan plan, Xml xml, RunWriter runs) {
        this.plan = plan;
        this.xml = xml;
        this.runs = runs;
    }

    public void write(List<Inline> inlines, RunFormat.Place place) {
        In in = new In(place);
        inlines.forEach(inline -> inline.accept(in));
    }

    /** What each kind of inline is within a certain place. */
    private final class In implements Inline.Visitor<RunFormat> {

        private final RunFormat.Place place;

        private In(RunFormat.Place place) {
            this.place = place;
        }

        @Override
        public RunFormat words(Inline.Words words) {
            return text(place.plain(), words.text());
        }

        @Override
        public RunFormat term(Inline.Term term) {
            return text(place.plain(), term.text());
        }

        @Override
        public RunFormat definedTerm(Inline.DefinedTerm term) {
            return text(place.in(CharacterStyle.ofDefinedTerms(plan.form())), term.text());
        }

        @Override
        public RunFormat value(Inline.Value value) {
            RunFormat form = value.verified() ? place.plain() : place.in(CharacterStyle.UNVERIFIED_VALUE);
            if (!value.text().isEmpty()) {
                control(value, form);
            }
            return value.verified()
                    ? form
                    : text(place.in(CharacterStyle.UNVERIFIED_MARK), plan.form().unverifiedMark());
        }

        /**
         * Around the value alone: what people type there is the new value, and the mark is none of it. The control does
         * not say that it is one of plain text, because LibreOffice then drops the shading.
         */
        private void control(Inline.Value value, RunFormat form) {
            xml.open("w:sdt").open("w:sdtPr");
            xml.empty("w:alias", "w:val", ContentControls.title(value.parameter()));
            xml.empty("w:tag", "w:val", ContentControls.tag(value.parameter()));
            xml.empty("w:id", "w:val", Integer.toString(controls.nextId(value.parameter())));
            xml.close().open("w:sdtContent");
            runs.text(form, value.text());
            xml.close().close();
        }

        @Override
        public RunFormat reference(Inline.Reference reference) {
            RunFormat form = place.plain();
            if (reference.isCovered()) {
                return form;
            }
            String anchor = plan.anchors().of(reference.target());
            Optional<CitedLabel> cited = living(reference);
            if (cited.isPresent()) {
                runs.text(form, cited.get().before());
                runs.field(form, "REF " + anchor + " \\n \\h", cited.get().label());
                return text(form, cited.get().after());
            }
            xml.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
            runs.text(form, reference.text());
            xml.close();
            return form;
        }

        @Override
        public RunFormat revised(Inline.Revised words) {
            return text(place.plain().and(words.looks()), words.text());
        }

        /** Word can compute the reference only where a list numbers its target and the citation repeats that number. */
        private Optional<CitedLabel> living(Inline.Reference reference) {
            return plan.numbering()
                    .of(reference.target())
                    .map(numbered -> plan.provisions().get(reference.target()))
                    .flatMap(target -> target.label())
                    .map(Label::withoutFullStop)
                    .flatMap(label -> CitedLabel.find(reference.text(), label));
        }

        private RunFormat text(RunFormat form, String text) {
            runs.text(form, text);
            return form;
        }
    }
}
