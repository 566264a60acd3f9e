package org.banbill.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.finding.Message;
import org.banbill.reading.Difference.Kind;
import org.banbill.wording.Alignment.Pair;

/**
 * What was edited around the text: in contents, papers, headers and footers. They are made anew from the text and the
 * place's files, so that all that counts is whether the draft has what somebody wrote there.
 */
final class Surroundings {

    private final Pages written;
    private final Pages edited;
    private final Pages drafted;
    private final List<Difference> differences = new ArrayList<>();

    Surroundings(Pages written, Pages edited, Pages drafted) {
        this.written = written;
        this.edited = edited;
        this.drafted = drafted;
    }

    List<Difference> differences() {
        contents();
        papers();
        aroundPages(Story.HEADER);
        aroundPages(Story.FOOTER);
        return differences;
    }

    /** Numbers of pages, tabs and dots do not count: they are made anew by every program. */
    private void contents() {
        Set<String> known = new HashSet<>();
        written.of(Story.CONTENTS).forEach(line -> known.add(bare(line)));
        drafted.of(Story.CONTENTS).forEach(line -> known.add(bare(line)));
        for (Line line : edited.of(Story.CONTENTS)) {
            if (!line.words().isEmpty() && !known.contains(bare(line))) {
                tell(line, "", line.words(), Message.of("unplaced.contents"));
            }
        }
    }

    private static String bare(Line line) {
        return line.words().replaceAll("[\\s.]*[\\d#]*$", "").replaceAll("[\\s.†]+", "");
    }

    private void papers() {
        List<Line> before = written.of(Story.PAPERS);
        List<Line> after = edited.of(Story.PAPERS);
        Set<String> draft = drafted.of(Story.PAPERS).stream().map(Line::words).collect(Collectors.toSet());
        Pairing pairing = Pairing.of(before, after, Line::words);
        for (Pair pair : pairing.pairs()) {
            Line old = before.get(pair.before());
            Line now = after.get(pair.after());
            if (!old.words().equals(now.words()) && !draft.contains(now.words())) {
                tell(now, old.words(), now.words(), FOLLOWS);
            }
        }
        for (int place : pairing.right()) {
            Line now = after.get(place);
            if (!now.words().isEmpty() && !draft.contains(now.words())) {
                tell(now, "", now.words(), FOLLOWS);
            }
        }
        for (int place : pairing.left()) {
            Line old = before.get(place);
            if (!old.words().isEmpty() && draft.contains(old.words())) {
                tell(old, old.words(), "", FOLLOWS);
            }
        }
    }

    private static final Message FOLLOWS = Message.of("unplaced.papers");

    private void aroundPages(Story story) {
        Set<String> before = texts(written, story);
        Set<String> after = texts(edited, story);
        Set<String> draft = texts(drafted, story);
        List<Line> lines = edited.of(story);
        List<String> gone = before.stream()
                .filter(words -> !after.contains(words) && draft.contains(words))
                .toList();
        List<String> come = after.stream()
                .filter(words -> !before.contains(words) && !draft.contains(words))
                .toList();
        for (int index = 0; index < Math.max(gone.size(), come.size()); index++) {
            String old = index < gone.size() ? gone.get(index) : "";
            String now = index < come.size() ? come.get(index) : "";
            Optional<Line> line =
                    lines.stream().filter(found -> found.words().equals(now)).findFirst();
            differences.add(new Difference(
                    Kind.AROUND,
                    story,
                    line.map(Line::bookmarks).orElse(Set.of()),
                    old,
                    now,
                    Message.of("unplaced.around")));
        }
    }

    private static Set<String> texts(Pages pages, Story story) {
        return pages.of(story).stream()
                .map(Line::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private void tell(Line line, String before, String after, Message why) {
        differences.add(new Difference(Kind.AROUND, line.story(), line.bookmarks(), before, after, why));
    }
}
