package org.banbill.source;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;

/**
 * One text in a YAML file.
 *
 * @param offset of its first character in the file, from 0
 */
public record YamlScalar(String text, SourceFile file, int offset) implements YamlNode {

    /** One that stands in no file: somebody gives it on the command line, or in an answer. */
    public static YamlScalar given(String text) {
        return new YamlScalar(text, new SourceFile(Position.COMMAND_LINE.file(), text), 0);
    }

    @Override
    public <R> R match(
            Function<? super YamlScalar, ? extends R> scalar,
            Function<? super YamlSequence, ? extends R> sequence,
            Function<? super YamlMapping, ? extends R> mapping) {
        return scalar.apply(this);
    }

    @Override
    public Position position() {
        return file.at(offset);
    }

    /** Whether it says yes; a finding where it says neither yes nor no. */
    boolean isYes(String key, Findings findings) {
        boolean isYes = Set.of("yes", "true").contains(text);
        if (!isYes && !Set.of("no", "false").contains(text)) {
            findings.error(Rule.WRONG_TYPE.as("yes-or-no"), position(), key, this);
        }
        return isYes;
    }

    /** The one of some constants whose name it is; tells which one may have been meant where it is no such name. */
    public <E extends Enum<E>> Optional<E> oneOf(Collection<E> known, Consumer<Message> unknown) {
        Optional<E> found = Named.find(text, known);
        if (found.isEmpty()) {
            unknown.accept(Suggestion.didYouMean(text, Named.ids(known)));
        }
        return found;
    }

    /**
     * Where a part of the text stands in the file. Folded lines and quotes make counting unsafe, so the part is looked
     * for; where it cannot be found as it is, the text's own place is given.
     *
     * @param part as written
     * @param occurrence 0 for the first one in this text
     */
    public Position positionOf(String part, int occurrence) {
        int from = offset;
        for (int index = 0; index <= occurrence; index++) {
            int found = file.text().indexOf(part, from);
            if (found < 0) {
                return position();
            }
            if (index == occurrence) {
                return file.at(found);
            }
            from = found + part.length();
        }
        return position();
    }

    @Override
    public Stream<YamlScalar> texts() {
        return Stream.of(this);
    }

    @Override
    public Message kind() {
        return Message.of(text.isEmpty() ? "nothing" : "a-text");
    }

    @Override
    public String toString() {
        return text;
    }
}
