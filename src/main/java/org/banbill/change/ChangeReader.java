package org.banbill.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Place;
import org.banbill.change.Change.Words;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Days;
import org.banbill.source.Ids;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads own versions of provisions, and refuses what has no meaning for what a change does. */
public final class ChangeReader {

    private static final Set<String> KEYS =
            Set.of("provision", "do", "heading", "text", "after", "join", "place", "of", "id", "why", "by", "on");
    private static final Set<String> OF_EVERY_CHANGE = Set.of("provision", "do", "why", "by", "on");
    private final Findings findings;

    private ChangeReader(Findings findings) {
        this.findings = findings;
    }

    /** The changes of a place's own file, under the key {@code changes}. */
    public static Result<List<Change>> ofPlace(YamlMapping place) {
        return Result.from(findings -> Optional.of(new ChangeReader(findings).changes(place)));
    }

    /** The changes of a file that holds nothing but changes and remarks. */
    public static Result<List<Change>> ofFile(YamlMapping file) {
        return Result.from(findings -> Optional.of(new ChangeReader(findings).file(file)));
    }

    private List<Change> changes(YamlMapping owner) {
        List<Change> changes = new ArrayList<>();
        owner.findSequence("changes", findings)
                .ifPresent(sequence -> sequence.expectMappings(findings)
                        .forEach(mapping -> change(mapping).ifPresent(changes::add)));
        return changes;
    }

    private List<Change> file(YamlMapping mapping) {
        mapping.refuseOtherKeys(Set.of("from", "set", "changes", "remarks"), findings);
        mapping.findText("from", findings);
        mapping.expectSequence("changes", findings);
        return changes(mapping);
    }

    private Optional<Change> change(YamlMapping mapping) {
        mapping.refuseOtherKeys(KEYS, findings);
        Optional<YamlScalar> provision = mapping.expectText("provision", findings);
        Optional<Action> action = mapping.expectText("do", findings)
                .flatMap(written -> choice(EnumSet.allOf(Action.class), written, Rule.WRONG_TYPE.as("do"), ""));
        Optional<YamlScalar> why = mapping.expectText("why", findings);
        Words words = new Words(
                words(mapping, "heading"),
                words(mapping, "text"),
                words(mapping, "after"),
                findings.take(Join.find(mapping)));
        Optional<YamlScalar> id = mapping.findText("id", findings)
                .filter(written -> Ids.check(written.text(), written.position(), findings));
        Optional<YamlScalar> by = mapping.findText("by", findings);
        Optional<YamlScalar> on = mapping.findText("on", findings);
        on.ifPresent(day -> Days.check(day, findings));
        if (provision.isEmpty() || action.isEmpty()) {
            return Optional.empty();
        }
        checkParts(mapping, action.get(), words);
        Optional<YamlScalar> of = action.get() == Action.MOVE ? mapping.expectText("of", findings) : Optional.empty();
        return Optional.of(new Change(
                provision.get(),
                action.get(),
                words,
                place(mapping, action.get()),
                of,
                id,
                why.map(YamlScalar::text).orElse(""),
                by,
                on,
                mapping.position()));
    }

    /** Words under a key. A key without a value is a slip; to take words away, an empty text stands in quotes. */
    private Optional<Text> words(YamlMapping mapping, String key) {
        Optional<Text> words = Text.findMarked(mapping, key, findings);
        words.ifPresent(text -> text.byLanguage().values().stream()
                .filter(scalar -> scalar.text().isEmpty() && !isInQuotes(scalar))
                .forEach(scalar -> findings.error(Rule.MISSING_TEXT.as("words"), scalar.position(), key)));
        return words;
    }

    private static boolean isInQuotes(YamlScalar scalar) {
        return scalar.file().text().startsWith("\"", scalar.offset())
                || scalar.file().text().startsWith("'", scalar.offset());
    }

    private static Set<String> fitting(Action action) {
        return switch (action) {
            case REPLACE -> Set.of("heading", "text", "after", "join");
            case ADD, EXTEND -> Set.of("heading", "text", "after", "join", "place", "id");
            case MOVE -> Set.of("place", "of");
            case REMOVE -> Set.of();
        };
    }

    private void checkParts(YamlMapping mapping, Action action, Words words) {
        for (String key : mapping.keys()) {
            boolean fits = OF_EVERY_CHANGE.contains(key) || fitting(action).contains(key);
            if (KEYS.contains(key) && !fits) {
                findings.error(Rule.UNKNOWN_KEY.as("of-change"), mapping.keyPosition(key), key, action.id());
            }
        }
        if (action == Action.REPLACE && words.isEmpty()) {
            findings.error(Rule.MISSING_KEY.as("replacement"), mapping.position());
        }
        if ((action == Action.ADD || action == Action.EXTEND) && words.main().isEmpty()) {
            findings.error(Rule.MISSING_KEY.as("new-words"), mapping.position());
        }
    }

    private Place place(YamlMapping mapping, Action action) {
        boolean inside = action == Action.EXTEND;
        Set<Place> known = switch (action) {
            case EXTEND -> EnumSet.of(Place.FIRST, Place.LAST);
            case MOVE -> EnumSet.allOf(Place.class);
            default -> EnumSet.of(Place.BEFORE, Place.AFTER);
        };
        Place standard = inside ? Place.LAST : Place.AFTER;
        return fitting(action).contains("place")
                ? mapping.findText("place", findings)
                        .flatMap(written -> choice(known, written, Rule.WRONG_TYPE.as("place"), action.id()))
                        .orElse(standard)
                : standard;
    }

    private <E extends Enum<E>> Optional<E> choice(Set<E> known, YamlScalar written, MessageKey text, String action) {
        return written.oneOf(known, near -> findings.error(text, written.position(), written, near, action));
    }
}
