package org.banbill.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Message;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Parameter.Type;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.merge.Merge;
import org.banbill.review.Edit;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/**
 * Brings what somebody changed where a value is printed to the value as files hold it: it may be printed with another
 * first letter, and somebody else may have changed it meanwhile.
 */
@SuppressWarnings("BadImport") // a type can only be that of a parameter here
final class ChangedValues {

    /** Other types are written by rules of the place, which cannot be read backwards. */
    private static final Set<Type> AS_WRITTEN = EnumSet.of(Type.TEXT, Type.NAME, Type.CITATION);

    private final Map<String, Parameter> known;
    private final Optional<Jurisdiction> place;
    private final LanguageTag language;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Unplaced> conflicts = new ArrayList<>();

    /** @param place as it stands without the edits */
    ChangedValues(Map<String, Parameter> known, Optional<Jurisdiction> place, LanguageTag language) {
        this.known = known;
        this.place = place;
        this.language = language;
    }

    void take(Edit edit) {
        edit.words().values().forEach(words -> take(edit, words));
    }

    private void take(Edit edit, Words words) {
        String name = edit.provision();
        boolean isAsWritten = Optional.ofNullable(known.get(name))
                .filter(parameter -> AS_WRITTEN.contains(parameter.type()))
                .isPresent();
        Optional<String> now = now(name);
        if (!isAsWritten || now.isEmpty()) {
            conflict(edit, words, Message.of("unplaced.value-by-rules", name));
            return;
        }
        Words written = written(words, now.get());
        if (now.get().equals(written.after())) {
            return; // the same was taken in before
        }
        Merge merge = Merge.of(written.before(), now.get(), written.after());
        if (merge.isClean()) {
            edits.add(Edit.set(name, new Words(now.get(), merge.text(), merge.text()), edit.by()));
        } else {
            conflict(edit, words, Message.of("unplaced.value-changed", name, now.get()));
        }
    }

    private Optional<String> now(String name) {
        return place.flatMap(there -> Optional.ofNullable(there.parameters().get(name)))
                .flatMap(ParameterValue::value)
                .flatMap(text -> text.in(language))
                .map(YamlScalar::text)
                .map(ModelTexts::normal);
    }

    /** The same words with the first letter that the value has in the files: a line may begin with a capital. */
    private static Words written(Words words, String now) {
        boolean isCapital = !words.before().isEmpty()
                && !now.isEmpty()
                && words.before().charAt(0) != now.charAt(0)
                && words.before().regionMatches(true, 0, now, 0, 1);
        if (!isCapital || !words.before().regionMatches(0, words.after(), 0, 1)) {
            return words;
        }
        char first = now.charAt(0);
        String after = first + words.after().substring(1);
        return new Words(first + words.before().substring(1), after, after);
    }

    private void conflict(Edit edit, Words words, Message why) {
        conflicts.add(new Unplaced(
                Scope.DOCUMENT,
                Message.of("where.value", edit.provision()),
                words.before(),
                words.after(),
                edit.by(),
                why));
    }

    List<Edit> edits() {
        return edits;
    }

    List<Unplaced> conflicts() {
        return conflicts;
    }
}
