package org.banbill.assembly;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.change.Change;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftProvision.Join;
import org.banbill.library.DraftText;
import org.banbill.library.Marks;
import org.banbill.library.Outline;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * The words of changes in the language of one bill. A part that a change gives in other languages only stays as it is.
 */
final class OwnWords {

    private final List<LanguageTag> languages;
    private final LanguageTag language;
    private final Findings findings;

    OwnWords(DraftRequest request, Findings findings) {
        this.languages = request.jurisdiction().languages();
        this.language = request.language();
        this.findings = findings;
    }

    /** The words of a provision in which a change replaces what it gives. */
    DraftProvision replaced(DraftProvision words, Change change) {
        Optional<DraftText> heading = read(change, "heading", change.words().heading());
        Optional<DraftText> text = read(change, "text", change.words().text());
        Optional<DraftText> after = read(change, "after", change.words().after());
        Position stays = change.words().join().isPresent() ? change.position() : words.position();
        return words.withWords(
                instead(heading, words.heading()),
                text.orElse(words.text()),
                change.words().join().orElse(words.join()),
                instead(after, words.after()),
                origin(Stream.of(text, heading, after)).orElse(stays));
    }

    /** A provision of a change's own. */
    DraftProvision added(String id, Change change) {
        Optional<DraftText> heading = read(change, "heading", change.words().heading());
        Optional<DraftText> text = read(change, "text", change.words().text());
        Optional<DraftText> after = read(change, "after", change.words().after());
        return DraftProvision.plain(
                id,
                instead(heading, Optional.empty()),
                text.orElse(DraftText.nothing(change.position())),
                change.words().join().orElse(Join.NONE),
                instead(after, Optional.empty()),
                origin(Stream.of(text, heading, after)).orElse(change.position()));
    }

    /** A clause of a change's own: its heading alone. */
    DraftProvision addedClause(String id, Change change) {
        DraftText heading =
                read(change, "heading", change.words().heading()).orElse(DraftText.nothing(change.position()));
        return DraftProvision.plain(
                id,
                Optional.of(heading),
                DraftText.nothing(change.position()),
                Join.NONE,
                Optional.empty(),
                heading.position());
    }

    /** A group under the heading that a change gives it. */
    Outline.Group replaced(Outline.Group group, Change change) {
        Optional<YamlScalar> heading = scalar(change, "heading", change.words().heading());
        return heading.map(words -> group.withHeading(
                        words.text().isEmpty() ? Optional.empty() : Optional.of(Text.of(words)), words.position()))
                .orElse(group);
    }

    /** Whether what a change adds has words in the language of the bill. */
    boolean has(Change change) {
        return change.words().main().flatMap(text -> text.in(language)).isPresent();
    }

    private static Optional<DraftText> instead(Optional<DraftText> given, Optional<DraftText> before) {
        return given.isEmpty() ? before : given.filter(text -> !text.pieces().isEmpty());
    }

    private static Optional<Position> origin(Stream<Optional<DraftText>> given) {
        return given.flatMap(Optional::stream).map(DraftText::position).findFirst();
    }

    private Optional<DraftText> read(Change change, String part, Optional<Text> given) {
        return scalar(change, part, given).flatMap(words -> findings.take(Marks.read(words)));
    }

    private Optional<YamlScalar> scalar(Change change, String part, Optional<Text> given) {
        Optional<YamlScalar> words = given.flatMap(text -> text.in(language));
        given.filter(text -> words.isEmpty()).ifPresent(text -> tellOfOtherLanguages(change, part, text));
        return words;
    }

    private void tellOfOtherLanguages(Change change, String part, Text text) {
        if (languages.stream().allMatch(other -> text.in(other).isEmpty())) {
            findings.error(
                    Rule.MISSING_TEXT.as("change"),
                    change.position(),
                    change.provision(),
                    part,
                    wayOut(languages.get(0), part));
        } else {
            boolean replaces = change.action() == Change.Action.REPLACE;
            findings.warning(
                    replaces ? Rule.CHANGE_IN_OTHER_LANGUAGE.as("stays") : Rule.CHANGE_IN_OTHER_LANGUAGE.as("left-out"),
                    change.position(),
                    change.provision(),
                    part,
                    new TreeSet<>(text.languages()),
                    language,
                    wayOut(language, part));
        }
    }

    private static Message wayOut(LanguageTag missing, String part) {
        return Message.of("add-under", missing.base(), part);
    }
}
