package org.banbill.provenance;

import java.util.List;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;

/** Running text: words stand as they are, each other kind in an element of its own. */
final class InlineFields {

    /** Words that follow one another come back as one. */
    static final Tags<Inline> INLINES = Tags.of(
            Inline.class,
            List.of(
                    Tag.bare(Inline.Words.class, at -> new Inline.Words(at.words(Inline.Words::text))),
                    Tag.full("value", Inline.Value.class, InlineFields::value),
                    Tag.full("term", Inline.Term.class, InlineFields::term),
                    Tag.full("defined", Inline.DefinedTerm.class, InlineFields::definedTerm),
                    Tag.full("ref", Inline.Reference.class, InlineFields::reference),
                    Tag.full("revised", Inline.Revised.class, InlineFields::revised)));

    private InlineFields() {}

    /** An element that holds nothing but running text. */
    static Tag<List<Inline>> text(String name) {
        return Tag.full(name, List.class, at -> at.all(INLINES, text -> text));
    }

    private static Inline.Value value(Fields<Inline.Value> at) {
        String parameter = at.text("parameter", Inline.Value::parameter);
        boolean verified = at.yes("verified", Inline.Value::verified);
        return new Inline.Value(parameter, at.words(Inline.Value::text), verified);
    }

    private static Inline.Term term(Fields<Inline.Term> at) {
        return new Inline.Term(at.text("id", Inline.Term::id), at.words(Inline.Term::text));
    }

    private static Inline.DefinedTerm definedTerm(Fields<Inline.DefinedTerm> at) {
        return new Inline.DefinedTerm(at.text("id", Inline.DefinedTerm::id), at.words(Inline.DefinedTerm::text));
    }

    private static Inline.Reference reference(Fields<Inline.Reference> at) {
        return new Inline.Reference(
                new ProvisionId(at.text("to", reference -> reference.target().path())),
                at.words(Inline.Reference::text));
    }

    private static Inline.Revised revised(Fields<Inline.Revised> at) {
        Inline.Revision revision = at.choice("revision", Inline.Revision.class, Inline.Revised::revision);
        List<Form.Look> looks = at.choices("looks", Form.Look.class, Inline.Revised::looks);
        return new Inline.Revised(revision, looks, at.words(Inline.Revised::text));
    }
}
