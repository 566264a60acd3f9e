package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Commentary;
import org.banbill.bill.ProvisionId;

/**
 * The comments of an annotated copy; a comment's id is its index.
 *
 * @param places for each provision the ids of the comments at it
 */
public record Comments(List<Commentary> all, Map<ProvisionId, List<Integer>> places) {

    public Comments {
        all = List.copyOf(all);
    }

    static Comments of(List<Commentary> commentaries, Anchors anchors) {
        Map<ProvisionId, List<Integer>> places = new HashMap<>();
        for (int id = 0; id < commentaries.size(); id++) {
            ProvisionId asked = commentaries.get(id).provision();
            ProvisionId place = anchors.nearest(asked)
                    .orElseThrow(() -> new IllegalArgumentException("no place for the commentary on " + asked));
            places.computeIfAbsent(place, absent -> new ArrayList<>()).add(id);
        }
        return new Comments(commentaries, places);
    }

    public List<Integer> at(ProvisionId provision) {
        return places.getOrDefault(provision, List.of());
    }
}
