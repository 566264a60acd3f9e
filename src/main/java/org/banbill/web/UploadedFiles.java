package org.banbill.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Result;
import org.banbill.review.Review;
import org.banbill.work.Recognizing;
import org.banbill.work.Workspace;

/**
 * The Word files that were brought to the page since it was started. They are held in memory alone: nothing of a
 * group's work is left on a disk where they did not put it.
 */
final class UploadedFiles {

    /** The oldest goes when there are more. */
    private static final int MOST = 12;

    private final Map<String, Uploaded> files = new LinkedHashMap<>();
    private final Map<String, TakenPage.Outcome> outcomes = new LinkedHashMap<>();
    private int count;

    /**
     * @param id by which the page's addresses name it
     * @param name as its sender called it, for people to read
     */
    record Uploaded(String id, String name, Review review) {}

    /** Takes in a file; none, with findings, where it is unsafe or no draft of a place that is known here. */
    Result<Uploaded> add(String name, byte[] bytes, Workspace workspace) {
        return Recognizing.of(name, bytes, workspace).map(review -> keep(name, review));
    }

    private synchronized Uploaded keep(String name, Review review) {
        Uploaded file = new Uploaded(Integer.toString(++count), name, review);
        files.put(file.id(), file);
        if (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
        return file;
    }

    synchronized Optional<Uploaded> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** Keeps what came of taking files in, for the page after it. */
    synchronized String keep(TakenPage.Outcome outcome) {
        String id = Integer.toString(++count);
        outcomes.put(id, outcome);
        return id;
    }

    synchronized Optional<TakenPage.Outcome> outcome(String id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    synchronized void forget(String id) {
        files.remove(id);
    }

    synchronized List<Uploaded> all() {
        return new ArrayList<>(files.values());
    }
}
