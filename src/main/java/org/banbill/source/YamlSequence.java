package org.banbill.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;

/** A list in a YAML file. */
public record YamlSequence(List<YamlNode> items, Position position) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public <R> R match(
            Function<? super YamlScalar, ? extends R> scalar,
            Function<? super YamlSequence, ? extends R> sequence,
            Function<? super YamlMapping, ? extends R> mapping) {
        return sequence.apply(this);
    }

    @Override
    public Message kind() {
        return Message.of("a-list");
    }

    @Override
    public Stream<YamlScalar> texts() {
        return items.stream().flatMap(YamlNode::texts);
    }

    /** Its items, each of which must be a text. */
    public List<YamlScalar> expectTexts(Findings findings) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : items) {
            item.asScalar()
                    .ifPresentOrElse(
                            texts::add,
                            () -> YamlMapping.wrongType(
                                    Message.of("list-item"), item, YamlMapping.Expected.TEXT, findings));
        }
        return texts;
    }

    /** Its items, each of which must be a mapping. */
    public List<YamlMapping> expectMappings(Findings findings) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlNode item : items) {
            item.asMapping()
                    .ifPresentOrElse(
                            mappings::add,
                            () -> YamlMapping.wrongType(
                                    Message.of("list-item"), item, YamlMapping.Expected.MAPPING, findings));
        }
        return mappings;
    }
}
