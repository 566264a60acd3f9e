package org.banbill.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.banbill.reading.Sight.Kind;
import org.banbill.reading.Sight.Thing;
import org.banbill.reading.Sight.Words;
import org.w3c.dom.Element;

/** Reads the runs of a line, and of those that were joined to it. */
final class ReadLine {

    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "delInstrText");

    private static final String LITERAL_LABEL = "labelliteral";
    private static final String MARK_OF_DOUBT = "unverifiedmark";
    /** A number with the signs and the word around it: “(ba)”, ‘Article 10a, 제12조의3, § 1605C. */
    private static final Pattern LABEL = Pattern.compile("(?:[\\P{L}&&\\P{N}]*[\\p{L}\\p{N}]+){1,3}[\\P{L}&&\\P{N}]*");

    private static final int LONGEST_LABEL = 24;

    private final Styles styles;
    private final Visibility visibility;
    private final Notes notes;
    private final Set<String> bookmarks = new LinkedHashSet<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private final StringBuilder typed = new StringBuilder();
    /** What stands in the look of a label and goes on maybe: programs cut runs where the script changes. */
    private final StringBuilder literal = new StringBuilder();

    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Sight> sights = new ArrayList<>();
    private String style = "";

    ReadLine(Styles styles, Notes notes) {
        this(styles, notes, List.of());
    }

    /** @param open fields that began in lines before, and go on */
    ReadLine(Styles styles, Notes notes, List<Field> open) {
        this.styles = styles;
        this.visibility = new Visibility(styles);
        this.notes = notes;
        open.forEach(fields::addLast);
    }

    /** The words of all paragraphs within something, in one line. */
    static String wordsOf(Element holder, Styles styles, Notes notes) {
        return within(holder, styles, notes).words();
    }

    private static Line within(Element holder, Styles styles, Notes notes) {
        ReadLine reading = new ReadLine(styles, notes);
        for (Element paragraph : WordElements.all(holder, "p")) {
            reading.begin(
                    Dom.at(paragraph, "pPr", "pStyle").map(WordElements::value).orElse(styles.standard()));
            reading.read(paragraph);
            reading.add(new Words(" "));
        }
        ReadLine done = reading.finished();
        return new Line(Story.BODY, "", "", "", "", "", done.sights(), done.bookmarks(), done.comments(), false);
    }

    static List<String> bookmarksIn(Element paragraph) {
        return WordElements.all(paragraph, "bookmarkStart").stream()
                .map(bookmark -> WordElements.attribute(bookmark, "name"))
                .toList();
    }

    /** @param id of the style of the paragraph that is read next */
    void begin(String id) {
        style = id;
    }

    void mark(String bookmark) {
        bookmarks.add(bookmark);
    }

    void forgetBookmarks() {
        bookmarks.clear();
    }

    void remark(String comment) {
        comments.add(comment);
    }

    boolean hasWords() {
        settleLabel();
        return sights.stream()
                .anyMatch(sight ->
                        !(sight instanceof Words words) || !words.text().isBlank());
    }

    /** Closes what ends with the line. */
    ReadLine finished() {
        settleLabel();
        while (!fields.isEmpty() && !fields.peek().mayGoOn()) {
            fields.pop().ended().forEach(this::add);
        }
        return this;
    }

    List<Field> openFields() {
        return fields.stream().filter(Field::mayGoOn).toList();
    }

    List<Sight> sights() {
        return sights;
    }

    Set<String> bookmarks() {
        return bookmarks;
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    String typed() {
        return SameToTheEye.of(typed.toString());
    }

    void read(Element parent) {
        read(parent, Optional.empty());
    }

    private void read(Element parent, Optional<Element> run) {
        for (Element child : Dom.children(parent)) {
            String name = child.getLocalName();
            switch (name) {
                case "r" -> read(child, Optional.of(child));
                case "t" -> words(child.getTextContent(), run);
                case "tab", "ptab", "br", "cr" -> words(" ", run);
                case "noBreakHyphen" -> words("-", run);
                case "sym" -> symbol(child, run);
                case "fldChar" -> field(child);
                case "instrText" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().code(child.getTextContent());
                    }
                }
                case "fldSimple" -> simpleField(child, run);
                case "hyperlink" -> link(child, run);
                case "footnoteReference" ->
                    add(new Thing(Kind.FOOTNOTE, notes.footnote(WordElements.attribute(child, "id"))));
                case "endnoteReference" ->
                    add(new Thing(Kind.ENDNOTE, notes.endnote(WordElements.attribute(child, "id"))));
                case WordElements.ALTERNATIVES -> WordElements.chosen(child).ifPresent(choice -> read(choice, run));
                case "txbxContent" -> textBox(child);
                case "drawing", "pict", "object" -> picture(child, run);
                case "ruby" -> phonetic(child, run);
                case "oMath" ->
                    add(new Thing(Kind.EQUATION, child.getTextContent().strip()));
                case "bookmarkStart" -> bookmarks.add(WordElements.attribute(child, "name"));
                case "commentRangeStart", "commentReference" -> comments.add(WordElements.attribute(child, "id"));
                default -> {
                    if (!PASSED_OVER.contains(name)) {
                        read(child, run);
                    }
                }
            }
        }
    }

    private void words(String text, Optional<Element> run) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Element> look = run.flatMap(element -> WordElements.child(element, "rPr"));
        String runStyle =
                look.map(properties -> WordElements.value(properties, "rStyle")).orElse("");
        String styleName = styles.name(runStyle);
        Optional<Kind> unread = run.flatMap(element -> visibility.unread(element, style));
        if (unread.isPresent() && !text.isBlank()) {
            add(new Thing(unread.get(), text));
        } else if (styleName.equals(LITERAL_LABEL)) {
            literal.append(text);
        } else {
            String raised = RaisedDigits.in(text, look);
            add(new Words(styleName.equals(MARK_OF_DOUBT) ? text.replaceAll("\\S+", "†") : raised));
        }
    }

    private void symbol(Element symbol, Optional<Element> run) {
        String font = WordElements.attribute(symbol, "font");
        String place = WordElements.attribute(symbol, "char");
        Symbols.shown(font, place)
                .ifPresentOrElse(
                        character -> words(character, run), () -> add(new Thing(Kind.SYMBOL, font + " " + place)));
    }

    private void field(Element character) {
        switch (WordElements.attribute(character, "fldCharType")) {
            case "begin" -> {
                formField(character);
                fields.push(new Field());
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().shows();
                }
            }
            default -> {
                if (!fields.isEmpty()) {
                    fields.pop().ended().forEach(this::add);
                }
            }
        }
    }

    /** A box to tick or a list to choose from shows its state without words. */
    private void formField(Element begin) {
        Dom.child(begin, "ffData").ifPresent(data -> {
            Optional<Element> choice = Dom.child(data, "checkBox").or(() -> Dom.child(data, "ddList"));
            choice.ifPresent(found -> add(new Thing(
                    Kind.FORM_FIELD,
                    Dom.children(found).stream()
                            .map(part -> part.getLocalName() + " " + WordElements.value(part))
                            .collect(Collectors.joining(", ")))));
        });
    }

    private void simpleField(Element field, Optional<Element> run) {
        fields.push(new Field(WordElements.attribute(field, "instr")));
        read(field, run);
        fields.pop().ended().forEach(this::add);
    }

    private void link(Element link, Optional<Element> run) {
        String anchor = WordElements.attribute(link, "anchor");
        if (anchor.isEmpty()) {
            int from = sights.size();
            read(link, run);
            settleLabel();
            String target = notes.outside(link.getAttributeNS(Namespaces.RELATIONSHIPS, "id"));
            Field.outside(target, sights.subList(Math.min(from, sights.size()), sights.size()))
                    .ifPresent(this::add);
            return;
        }
        Field field = Field.link(anchor);
        int depth = fields.size();
        fields.push(field);
        read(link, run);
        while (fields.size() > depth + 1) {
            fields.pop().ended().forEach(this::add);
        }
        fields.pop().ended().forEach(this::add);
    }

    private void textBox(Element box) {
        Line within = within(box, styles, notes);
        comments.addAll(within.comments());
        add(new Thing(Kind.TEXT_BOX, within.words()));
    }

    /** A drawing without words of its own is a picture. */
    private void picture(Element drawing, Optional<Element> run) {
        boolean hasWords = Dom.all(drawing).stream()
                .anyMatch(inside -> inside.getLocalName().equals("txbxContent"));
        if (hasWords) {
            read(drawing, run);
        } else {
            add(new Thing(Kind.PICTURE, ""));
        }
    }

    private void phonetic(Element ruby, Optional<Element> run) {
        Dom.child(ruby, "rubyBase").ifPresent(base -> read(base, run));
        Dom.child(ruby, "rt")
                .ifPresent(above ->
                        add(new Thing(Kind.PHONETIC, above.getTextContent().strip())));
    }

    /** What was gathered in the look of a label is a label, or words that somebody typed on in it. */
    private void settleLabel() {
        if (literal.isEmpty()) {
            return;
        }
        String text = literal.toString();
        literal.setLength(0);
        if (text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches()) {
            typed.append(text);
        } else {
            place(new Words(text));
        }
    }

    private void add(Sight sight) {
        settleLabel();
        place(sight);
    }

    private void place(Sight sight) {
        for (Field field : fields) {
            if (field.takes(sight)) {
                return;
            }
        }
        sights.add(sight);
    }
}
