package org.banbill.work;

import java.util.List;
import java.util.Optional;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.bill.Edition;
import org.banbill.check.LastLook;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * A place that a person names, ready to be drafted.
 *
 * @param loaded its file, with what is wrong with it
 * @param isOfLibrary whether it is one of Banbill's own, drafted from nothing but Banbill's own files
 */
public record Place(Loaded<Jurisdiction> loaded, Jurisdiction jurisdiction, Assembly assembly, boolean isOfLibrary) {

    /** The clauses that hold for the place: those of its folder first. */
    public Library library() {
        return assembly.library();
    }

    /** The places, parameters and traditions that hold for the place: with those of its folder. */
    public Places places() {
        return assembly.places();
    }

    /**
     * The languages that are asked for, or those that the place is drafted in; none, and a finding, where none fits.
     */
    public Result<List<LanguageTag>> languages(DraftChoices choices) {
        String asked = choices.language();
        if (asked.isEmpty()) {
            return Result.of(jurisdiction.draftedIn());
        }
        List<LanguageTag> fitting = jurisdiction.languages().stream()
                .filter(language ->
                        language.tag().equals(asked) || language.base().equals(asked))
                .toList();
        return fitting.isEmpty() ? Result.none(unknown(asked)) : Result.of(fitting);
    }

    private Finding unknown(String asked) {
        return Finding.error(
                Rule.UNKNOWN_LANGUAGE,
                Position.COMMAND_LINE,
                asked,
                jurisdiction.id(),
                Suggestion.didYouMean(
                        asked,
                        jurisdiction.languages().stream().map(LanguageTag::tag).toList()));
    }

    /** The bill or paper in one of the place's languages, with what a finished bill must not have. */
    public Result<Draft> draft(DraftChoices choices, LanguageTag language) {
        return draft(choices.request(loaded, language));
    }

    /** The same for a copy that says nothing but the bill. */
    Result<Draft> draftWithoutAnnotations(DraftChoices choices, LanguageTag language) {
        return draft(choices.request(loaded, language).withoutAnnotations());
    }

    private Result<Draft> draft(DraftRequest request) {
        Findings findings = new Findings();
        Optional<Draft> draft = findings.take(assembly.draft(request));
        draft.ifPresent(made -> findings.addAll(
                isOfLibrary
                        ? LastLook.unlessKnown(made.bill(), jurisdiction, places(), library())
                        : LastLook.at(made.bill(), jurisdiction, places(), library())));
        return new Result<>(draft, findings.inReadingOrder());
    }

    /** The names of the papers that can be drawn from the place's bill in a language. */
    public Result<List<String>> papers(LanguageTag language) {
        return assembly.papers(jurisdiction, language);
    }

    /** A bill again as it was once asked for, from today's files; none, with findings, where they no longer give it. */
    public Result<Draft> redraft(Edition edition) {
        return assembly.draft(DraftChoices.of(edition).request(loaded, new LanguageTag(edition.language())));
    }
}
