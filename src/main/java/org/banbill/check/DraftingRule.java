package org.banbill.check;

import java.util.List;
import org.banbill.bill.Provision;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/**
 * A rule of good drafting, held against a finished bill. {@code banbill show <rule>} tells it to people. What it finds
 * can be accepted in the place's file, with a reason.
 */
public interface DraftingRule {

    /** Its name: {@code either-or-both}. */
    Rule rule();

    /** Why it is one, in a sentence or two. */
    default Message explanation() {
        return rule().with();
    }

    /** A text that breaks it. */
    String bad();

    /** The same, drafted well. */
    String good();

    /** Whether it is held against what binds alone: a statement of reasons may speak as people do. */
    default boolean isOfOperativeText() {
        return false;
    }

    /** What breaks it. */
    List<Fault> in(BillText bill, DraftingWords words);

    /**
     * A place at which a bill breaks the rule.
     *
     * @param words as written; empty where it is the whole bill that lacks something
     */
    record Fault(Provision provision, String words) {}
}
