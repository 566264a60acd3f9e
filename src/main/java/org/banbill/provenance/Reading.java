package org.banbill.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The fields of an element that is being read. */
final class Reading<R> extends Fields<R> {

    private final Node node;

    private Reading(Node node) {
        this.node = node;
    }

    /** @param node an element, or words for a bare tag */
    static <R> R read(Tag<R> tag, Node node) {
        return tag.shape().of(new Reading<>(node));
    }

    @Override
    String text(String key, Function<R, String> of) {
        if (!(node instanceof Element element) || !element.hasAttribute(key)) {
            throw new Damaged("missing-in", key, node.getLocalName());
        }
        return legal(element.getAttribute(key));
    }

    @Override
    String text(String key, Function<R, String> of, String usual) {
        return node instanceof Element element && element.hasAttribute(key) ? text(key, of) : usual;
    }

    @Override
    String list(String key, Function<R, List<String>> of) {
        return text(key, record -> "", "");
    }

    @Override
    <V> List<V> elements(Tag<V> tag, Function<R, ? extends Collection<V>> of) {
        List<V> values = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && tag.name().equals(element.getLocalName())
                    && (tag.key().isEmpty() || tag.value().equals(element.getAttribute(tag.key())))) {
                values.add(read(tag, element));
            }
        }
        return values;
    }

    @Override
    <V> Optional<V> find(Tag<V> tag, Function<R, Optional<V>> of) {
        List<V> found = elements(tag, record -> List.of());
        if (found.size() > 1) {
            throw new Damaged("twice", tag.name());
        }
        return found.stream().findFirst();
    }

    @Override
    <V> List<V> all(Tags<V> tags, Function<R, List<V>> of) {
        List<V> values = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                values.add(read(tags.named(""), child));
            } else if (child instanceof Element element) {
                values.add(read(tags.named(String.valueOf(element.getLocalName())), element));
            }
        }
        return values;
    }

    @Override
    String words(Function<R, String> of) {
        return legal(String.valueOf(node.getTextContent()));
    }

    /** A character that steers a terminal, or makes text read otherwise than it is written, is none of ours. */
    private static String legal(String text) {
        int forbidden =
                text.codePoints().filter(Reading::isForbidden).findFirst().orElse(0);
        if (forbidden != 0) {
            throw new Damaged("control-character", String.format(Locale.ROOT, "U+%04X", forbidden));
        }
        return text;
    }

    private static boolean isForbidden(int letter) {
        boolean isBlank = letter == '\t' || letter == '\n' || letter == '\r';
        boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return turns || (Character.isISOControl(letter) && !isBlank);
    }
}
