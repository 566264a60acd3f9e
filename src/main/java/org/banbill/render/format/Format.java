package org.banbill.render.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banbill.render.Renderer;
import org.banbill.render.html.HtmlRenderer;
import org.banbill.render.text.TextRenderer;
import org.banbill.render.word.WordRenderer;

/**
 * The forms in which a bill can be had. A new one is a package below {@code render} and a line here: the choices of
 * {@code --format}, its help and its errors come from this table. Nothing of a form is loaded before it is asked for.
 */
public enum Format {
    DOCX("docx", () -> new WordRenderer()),
    TXT("txt", () -> new TextRenderer()),
    HTML("html", () -> new HtmlRenderer());

    private final String id;
    /** Makes a new one each time, and holds nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Renderer> renderer;

    Format(String id, Supplier<Renderer> renderer) {
        this.id = id;
        this.renderer = renderer;
    }

    /** The names, in the order in which they are told. */
    public static List<String> ids() {
        return Stream.of(values()).map(Format::id).toList();
    }

    public static Optional<Format> of(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** As people write it. */
    public String id() {
        return id;
    }

    public Renderer renderer() {
        return renderer.get();
    }
}
