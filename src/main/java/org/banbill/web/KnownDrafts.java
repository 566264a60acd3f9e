package org.banbill.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.source.LanguageTag;
import org.banbill.web.CurrentWorkspace.Opened;
import org.banbill.work.DraftChoices;
import org.banbill.work.Place;

/** The last drafts that were looked at, as long as their files do not change: a page asks for the same one often. */
final class KnownDrafts {

    private static final int MOST = 48;

    private final CurrentWorkspace current;
    private final Map<Key, Drafted> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Drafted> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String place, String language, long library, long own) {}

    /** @param draft none, with findings, where an error forbids one */
    record Drafted(Place place, LanguageTag language, Result<Draft> draft) {}

    KnownDrafts(CurrentWorkspace current) {
        this.current = current;
    }

    /**
     * The draft of a place.
     *
     * @param language as asked for, or of the reader; where the place has neither it is the place's first
     * @return none, with findings, where there is no such place or its file cannot be read
     */
    Result<Drafted> of(String name, String language) {
        Opened opened = current.open();
        Key key = new Key(
                name, language, opened.state(), opened.workspace().isOfLibrary(name) ? 0 : current.stateOf(name));
        synchronized (known) {
            Drafted there = known.get(key);
            if (there != null) {
                return Result.of(there);
            }
        }
        Result<Drafted> made =
                Result.from(findings -> findings.take(opened.workspace().place(name))
                        .filter(place -> !place.jurisdiction().languages().isEmpty())
                        .map(place -> draft(place, language, findings)));
        made.value().ifPresent(drafted -> {
            synchronized (known) {
                known.put(key, drafted);
            }
        });
        return made;
    }

    private static Drafted draft(Place place, String asked, Findings findings) {
        LanguageTag language = place.languages(DraftChoices.in(asked))
                .value()
                .flatMap(fitting -> fitting.stream().findFirst())
                .orElse(place.jurisdiction().languages().get(0));
        Result<Draft> draft = place.draft(DraftChoices.PLAIN, language);
        // what is wrong with the place's file is told with its draft
        Findings all = new Findings();
        all.addAll(findings.inReadingOrder());
        all.addAll(draft.findings());
        return new Drafted(
                place,
                language,
                new Result<>(all.hasErrors() ? Optional.empty() : draft.value(), all.inReadingOrder()));
    }
}
