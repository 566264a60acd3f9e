package org.banbill.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banbill.ooxml.Xml;

/** The fields of an element that is being written. */
final class Writing<R> extends Fields<R> {

    private final Xml target;
    private final Tag<R> tag;
    private final R record;
    private final List<String> attributes = new ArrayList<>();
    private boolean isOpen;

    private Writing(Xml target, Tag<R> tag, R record) {
        this.target = target;
        this.tag = tag;
        this.record = record;
    }

    static <R> void write(Xml target, Tag<R> tag, R record) {
        Writing<R> writing = new Writing<>(target, tag, record);
        if (!tag.key().isEmpty()) {
            writing.attribute(tag.key(), tag.value());
        }
        tag.shape().of(writing);
        writing.end();
    }

    @Override
    String text(String key, Function<R, String> of) {
        return attribute(key, of.apply(record));
    }

    @Override
    String text(String key, Function<R, String> of, String usual) {
        String text = of.apply(record);
        return text.equals(usual) ? text : attribute(key, text);
    }

    @Override
    String list(String key, Function<R, List<String>> of) {
        return attribute(key, String.join(" ", of.apply(record)));
    }

    private String attribute(String key, String text) {
        if (isOpen) {
            throw new IllegalStateException("the attribute " + key + " comes after what its element holds");
        }
        attributes.add(key);
        attributes.add(text);
        return text;
    }

    @Override
    <V> List<V> elements(Tag<V> kind, Function<R, ? extends Collection<V>> of) {
        Collection<V> values = of.apply(record);
        for (V value : values) {
            open();
            write(target, kind, value);
        }
        return List.copyOf(values);
    }

    @Override
    <V> Optional<V> find(Tag<V> kind, Function<R, Optional<V>> of) {
        Optional<V> value = of.apply(record);
        if (value.isPresent()) {
            open();
            write(target, kind, value.get());
        }
        return value;
    }

    @Override
    <V> List<V> all(Tags<V> tags, Function<R, List<V>> of) {
        List<V> values = of.apply(record);
        for (V value : values) {
            open();
            write(target, tags.of(value), value);
        }
        return values;
    }

    @Override
    String words(Function<R, String> of) {
        String words = of.apply(record);
        open();
        target.text(words);
        return words;
    }

    private void open() {
        if (!isOpen && !tag.isBare()) {
            target.open(tag.name(), attributes.toArray(String[]::new));
        }
        isOpen = true;
    }

    private void end() {
        if (tag.isBare()) {
            return;
        }
        if (tag.holds() == Tag.Holds.ATTRIBUTES) {
            target.empty(tag.name(), attributes.toArray(String[]::new));
        } else {
            open();
            target.close();
        }
    }
}
