package org.banbill.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Message;
import org.banbill.reading.Difference.Kind;
import org.banbill.wording.Alignment.Pair;

/**
 * Holds an edited file against a draft that was made from its edits: all that it says otherwise, and nothing that
 * follows from the edits alone, such as the numbers of units that nobody touched.
 */
public final class Judgement {

    private static final Pattern ITEM_ENDS = Pattern.compile("^(.*?)([,;.]?(?: (?:and|or))?)$", Pattern.DOTALL);
    private static final Pattern ITEM_LABEL =
            Pattern.compile("\\((?:\\p{Alpha}{1,3}|\\d+)\\)|\\d+\\.|[가-하]\\.|[a-z]\\)");
    /** How far the ending of an item follows from one that came or went. */
    private static final int NEAR = 3;

    private static final double MOVED = 0.6;

    private final Pages pages;
    private final References references;
    private final List<Line> written;
    private final List<Line> edited;
    private final List<Line> drafted;
    private final Map<Integer, Line> originals = new HashMap<>();
    private final Set<Integer> besideNew = new HashSet<>();
    private final Set<String> levels = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    private Judgement(Pages written, Pages edited, Pages drafted) {
        this.pages = edited;
        this.references = new References(written, edited);
        this.written = written.of(Story.BODY);
        this.edited = edited.of(Story.BODY);
        this.drafted = drafted.of(Story.BODY);
        written.lines().forEach(line -> levels.add(line.level()));
        Pairing edits = Pairing.of(this.written, this.edited, references::words);
        edits.pairs().forEach(pair -> originals.put(pair.after(), this.written.get(pair.before())));
        for (int place : edits.right()) {
            for (int near = place - NEAR; near <= place + NEAR; near++) {
                besideNew.add(near);
            }
        }
        NavigableSet<Integer> gone = new TreeSet<>(edits.left());
        for (Pair pair : edits.pairs()) {
            Integer nextGone = gone.higher(pair.before() - NEAR);
            if (nextGone != null && nextGone < pair.before() + NEAR) {
                besideNew.addAll(List.of(pair.after() - 1, pair.after(), pair.after() + 1));
            }
        }
    }

    /**
     * What an edited file says otherwise than a draft.
     *
     * @param written as Banbill wrote it before it was edited
     * @param drafted from the edits, with the remarks beside it
     */
    public static List<Difference> of(Pages written, Pages edited, Pages drafted) {
        Judgement judgement = new Judgement(written, edited, drafted);
        judgement.lines();
        judgement.differences.addAll(new Surroundings(written, edited, drafted).differences());
        judgement.differences.addAll(new HeldRemarks(judgement.references, judgement.pages, drafted).differences());
        return List.copyOf(judgement.differences);
    }

    private void lines() {
        Pairing pairing = Pairing.of(edited, drafted, references::words);
        pairing.pairs().forEach(pair -> line(pair.before(), edited.get(pair.before()), drafted.get(pair.after())));
        Set<Integer> used = new HashSet<>();
        for (int place : pairing.left()) {
            Line line = edited.get(place);
            Optional<Integer> elsewhere = elsewhere(line, pairing.right(), used);
            if (elsewhere.isPresent()) {
                used.add(elsewhere.get());
                tell(
                        Kind.ORDER,
                        place,
                        drafted.get(elsewhere.get()).whole(),
                        line.whole(),
                        Message.of("unplaced.order"));
            } else if (!line.isBlank() && !line.words().isEmpty()) {
                tell(Kind.MISSING, place, "", line.whole(), missing(line));
            }
        }
        for (int place : pairing.right()) {
            if (!used.contains(place)) {
                Line line = drafted.get(place);
                differences.add(new Difference(
                        Kind.ADDED, Story.BODY, line.bookmarks(), line.whole(), "", Message.of("unplaced.not-there")));
            }
        }
    }

    private Optional<Integer> elsewhere(Line line, List<Integer> places, Set<Integer> used) {
        String words = references.words(line);
        Optional<Integer> best = Optional.empty();
        double most = words.length() > 20 ? MOVED : 1 - 1e-9;
        for (int place : places) {
            double like = used.contains(place) ? 0 : Likeness.of(words, references.words(drafted.get(place)));
            if (like > most) {
                most = like;
                best = Optional.of(place);
            }
        }
        return best;
    }

    private static Message missing(Line line) {
        return line.things().isEmpty()
                ? Message.of("unplaced.line")
                : Message.of("unplaced.line-of-things", things(line));
    }

    private static Message things(Line line) {
        return line.things().stream()
                .distinct()
                .map(Sight.Kind::said)
                .reduce((before, next) -> Message.of("guess.and", before, next))
                .orElseThrow();
    }

    private void line(int place, Line line, Line draft) {
        Optional<Line> original = Optional.ofNullable(originals.get(place));
        doubt(place, line, draft, original);
        Set<String> common = new HashSet<>(references.leftAlone(line));
        common.retainAll(references.leftAlone(draft));
        String drafts = references.words(draft, common);
        String words = withoutTypedLabel(references.words(line, common), draft, original);
        boolean sameWords = words.equals(drafts)
                || line.words().replace("†", "").equals(draft.words().replace("†", ""))
                || SameToTheEye.of(line.label() + " " + words).equals(SameToTheEye.of(draft.label() + " " + drafts))
                || differsInFollowingNumbers(line, draft, common);
        boolean sameSentence = sameWords
                || endsAsItsHouseDoes(place, line, draft, words, drafts)
                || (original.isEmpty() && beginsAsASentenceDoes(words, drafts));
        if (!sameSentence) {
            boolean isThing = !line.things().equals(draft.things());
            tell(
                    isThing ? Kind.THING : Kind.WORDS,
                    place,
                    draft.words(),
                    line.words(),
                    isThing && !line.things().isEmpty() ? notTaken(line) : Message.of("unplaced.words"));
            if (isThing) {
                numberAndLevel(place, line, draft, original, false);
            }
            return;
        }
        heldReferences(place, line, draft);
        lostReferences(place, line);
        numberAndLevel(place, line, draft, original, words.equals(drafts));
    }

    private static Message notTaken(Line line) {
        boolean isStruckOnly = line.things().stream().allMatch(thing -> thing == Sight.Kind.STRUCK);
        return Message.of(isStruckOnly ? "unplaced.struck" : "unplaced.things", things(line));
    }

    /** A number typed before a new line is as good as one that is counted. */
    private static String withoutTypedLabel(String words, Line draft, Optional<Line> original) {
        String typed = draft.label() + " ";
        return original.isEmpty() && !draft.label().isEmpty() && words.startsWith(typed)
                ? words.substring(typed.length())
                : words;
    }

    /** The words are the same, and references that nobody touched show where their targets stand now. */
    private boolean differsInFollowingNumbers(Line line, Line draft, Set<String> common) {
        return !common.isEmpty() && references.withoutNumbers(line).equals(references.withoutNumbers(draft));
    }

    /** A new sentence begins with a capital where it begins with a value or a term. */
    private static boolean beginsAsASentenceDoes(String words, String drafts) {
        return !words.isEmpty()
                && words.equalsIgnoreCase(drafts)
                && words.substring(1).equals(drafts.substring(1));
    }

    private void heldReferences(int place, Line line, Line draft) {
        boolean hasNew = line.references().stream().anyMatch(references::isNew);
        if (hasNew && draft.references().size() < line.references().size()) {
            tell(Kind.REFERENCE, place, "", line.words(), Message.of("unplaced.reference"));
        }
    }

    private void lostReferences(int place, Line line) {
        if (line.references().stream().anyMatch(references::leadsNowhere)) {
            tell(
                    Kind.REFERENCE,
                    place,
                    references.words(line, Set.of()),
                    references.countedAnew(line),
                    Message.of("unplaced.leads-nowhere"));
        }
    }

    private void numberAndLevel(int place, Line line, Line draft, Optional<Line> original, boolean sameWords) {
        boolean isOwnWay = original.filter(old ->
                        old.numbering().equals(line.numbering()) && old.typed().equals(line.typed()))
                .isPresent();
        original.ifPresent(old -> listLooks(place, line, old));
        boolean sameLabel = NumberFormat.inPlainDigits(line.label()).equals(NumberFormat.inPlainDigits(draft.label()))
                && line.typed().equals(draft.typed());
        boolean isTypedAlike = !sameWords && numbered(line).equals(numbered(draft));
        boolean isOtherNumber = !sameLabel && !isOwnWay && !isTypedAlike;
        boolean areLevels = levels.contains(line.level()) && levels.contains(draft.level());
        if (areLevels && !line.level().equals(draft.level()) && !isOwnWay) {
            tell(
                    Kind.LEVEL,
                    place,
                    draft.whole(),
                    line.whole(),
                    Message.of(
                            isOtherNumber ? "unplaced.level-and-number" : "unplaced.level",
                            line.level(),
                            draft.level()));
        } else if (isOtherNumber) {
            tell(Kind.NUMBER, place, numbered(draft), numbered(line), Message.of("unplaced.number-follows"));
        }
    }

    /** Who gives a list other numbers changes every line of it; that is told once. */
    private void listLooks(int place, Line line, Line old) {
        String now = shape(line.label());
        String before = shape(old.label());
        boolean isOther = !now.isEmpty() && !before.isEmpty() && !now.equals(before);
        if (isOther && old.numbering().equals(line.numbering()) && lists.add(old.level() + " " + before + " " + now)) {
            tell(Kind.NUMBER, place, old.label(), line.label(), Message.of("unplaced.list-looks"));
        }
    }

    /** What stands around a number, and whether it is of digits or of letters, small or large or neither. */
    private static String shape(String label) {
        return label.replaceAll("\\p{Nd}+", "0")
                .replaceAll("\\p{No}+", "①")
                .replaceAll("\\p{Ll}+", "a")
                .replaceAll("\\p{Lu}+", "A")
                // Hebrew letters that stand for a number have a sign among them
                .replaceAll("\\p{Lo}+(?:[״׳\"']\\p{Lo}*)*", "א");
    }

    private static String numbered(Line line) {
        return SameToTheEye.of(line.label() + " " + line.typed() + " " + line.words());
    }

    /** The comma, semicolon or joining word of an item that is new, or stands beside one, follows the house. */
    private boolean endsAsItsHouseDoes(int place, Line line, Line draft, String words, String drafts) {
        boolean isItem = ITEM_LABEL.matcher(line.label()).matches()
                || ITEM_LABEL.matcher(draft.label()).matches()
                || line.style().contains("definition")
                || line.level().contains("definition");
        Matcher here = ITEM_ENDS.matcher(words);
        Matcher there = ITEM_ENDS.matcher(drafts);
        if (!isItem || !here.matches() || !there.matches() || !here.group(1).equals(there.group(1))) {
            return false;
        }
        if (there.group(2).isEmpty()) {
            return false;
        }
        Line original = originals.get(place);
        if (original == null) {
            return true;
        }
        boolean isSameItem = !Collections.disjoint(original.bookmarks(), line.bookmarks());
        Matcher old = ITEM_ENDS.matcher(references.words(original));
        boolean isEndingKept = old.matches() && old.group(2).equals(here.group(2));
        return besideNew.contains(place) && (isEndingKept || !isSameItem);
    }

    /** The mark of doubt belongs to a value: it may go with the words around it, and may come to none. */
    private void doubt(int place, Line line, Line draft, Optional<Line> original) {
        int here = doubts(line);
        int there = doubts(draft);
        boolean isReworded = original.filter(
                        old -> !old.words().replace("†", "").equals(line.words().replace("†", ""))
                                && there < here
                                && here <= doubts(old))
                .isPresent();
        if (here != there && !isReworded) {
            tell(Kind.DOUBT, place, draft.words(), line.words(), Message.of("unplaced.doubt"));
        }
    }

    private static int doubts(Line line) {
        return (int) line.words().chars().filter(letter -> letter == '†').count();
    }

    private void tell(Kind kind, int place, String before, String after, Message why) {
        differences.add(new Difference(kind, Story.BODY, bookmarks(place), before, after, why));
    }

    private Set<String> bookmarks(int place) {
        for (int index = place; index >= 0; index--) {
            if (!edited.get(index).bookmarks().isEmpty()) {
                return edited.get(index).bookmarks();
            }
        }
        return Set.of();
    }
}
