package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.banbill.finding.Named;
import org.banbill.merge.Merge;

/**
 * What a newer model means for somebody's own version of it.
 *
 * @param edition of the newer model
 * @param isBaseKnown whether it is known what the model said when their changes were made
 * @param follows what the model says otherwise where they have nothing of their own: it holds for them from now on
 * @param settled own changes with which the newer model needs no decision
 * @param conflicts what a person must decide, one by one
 */
public record UpdatePlan(
        String edition, boolean isBaseKnown, List<Following> follows, List<Settled> settled, List<Conflict> conflicts) {

    public UpdatePlan {
        follows = List.copyOf(follows);
        settled = List.copyOf(settled);
        conflicts = List.copyOf(conflicts);
    }

    /** What became of something in the model. */
    public enum News implements Named {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * Something of the model that follows without a question.
     *
     * @param name of a provision, or of a value in double braces
     * @param demands those that rest on it
     */
    public record Following(String name, News news, String before, String after, List<String> demands) {
        public Following {
            demands = List.copyOf(demands);
        }

        /** Whether it is a value. */
        boolean isValue() {
            return name.startsWith("{{");
        }
    }

    /** What becomes of an own change by itself. */
    public enum Outcome implements Named {
        /** The model is there as it was, so the own change stays. */
        STAYS,
        /** The model now says the same, so the own change is not needed any more. */
        SAME,
        /** What it changes has another name in the model. */
        RENAMED,
        /** Nobody knows what the model said when it was made; today's model is taken for that. */
        NO_BASE
    }

    /**
     * An own change that needs nothing.
     *
     * @param note the new name, where it has one
     * @param demands those that rest on what it changes
     */
    public record Settled(
            String provision, String does, Outcome outcome, String why, String note, List<String> demands) {
        public Settled {
            demands = List.copyOf(demands);
        }
    }

    /** Why the two do not fit. */
    public enum Kind implements Named {
        /** Both gave the same words others. */
        WORDS,
        /** It is taken out here, and the model has changed it. */
        REMOVED_HERE,
        /** The model has it no more; here it was given other words, or something was put beside it. */
        GONE_FROM_MODEL
    }

    /**
     * What a person must decide.
     *
     * @param provision its name in the newer model
     * @param part the key of the part; empty where the whole provision is meant
     * @param language the tag under which the words stand in the change; may be empty
     * @param merge a proposal; where there is none it is one's own text
     * @param why of the own change
     * @param demands those that rest on what both changed
     */
    public record Conflict(
            Kind kind,
            String provision,
            String does,
            String part,
            String language,
            String base,
            String own,
            String model,
            Merge merge,
            String why,
            String position,
            List<String> demands) {

        public Conflict {
            demands = List.copyOf(demands);
        }

        /** Both versions in one, where both gave the same words others. */
        public Optional<String> proposal() {
            return kind == Kind.WORDS ? Optional.of(merge.text()) : Optional.empty();
        }

        /** Whether the two changed no word alike, so that the proposal holds what each of them changed. */
        public boolean isProposalWhole() {
            return kind == Kind.WORDS && merge.isClean();
        }

        /** The same however lines shift. */
        public String key() {
            return String.join(" ", provision, does, part, language, own);
        }
    }

    /** What a person decides. */
    public sealed interface Decision {

        /** What comes of it, whichever of the three it is. */
        <R> R match(
                Supplier<? extends R> own, Supplier<? extends R> model, Function<? super String, ? extends R> words);

        /** Does what is to be done with it. */
        default void visit(Runnable own, Runnable model, Consumer<? super String> words) {
            Runnable visit = match(() -> own, () -> model, text -> () -> words.accept(text));
            visit.run();
        }

        /** One's own stays. */
        record Own() implements Decision {
            @Override
            public <R> R match(
                    Supplier<? extends R> own,
                    Supplier<? extends R> model,
                    Function<? super String, ? extends R> words) {
                return own.get();
            }
        }

        /** The model's holds from now on. */
        record Model() implements Decision {
            @Override
            public <R> R match(
                    Supplier<? extends R> own,
                    Supplier<? extends R> model,
                    Function<? super String, ? extends R> words) {
                return model.get();
            }
        }

        /** Other words, such as the proposal. */
        record Words(String text) implements Decision {
            @Override
            public <R> R match(
                    Supplier<? extends R> own,
                    Supplier<? extends R> model,
                    Function<? super String, ? extends R> words) {
                return words.apply(text);
            }
        }
    }

    /** For programs. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("edition", edition);
        data.put("baseKnown", isBaseKnown);
        data.put(
                "follows",
                follows.stream()
                        .map(one -> mapping(
                                "name",
                                one.name(),
                                "news",
                                one.news().id(),
                                "before",
                                one.before(),
                                "after",
                                one.after(),
                                "demands",
                                one.demands()))
                        .toList());
        data.put(
                "settled",
                settled.stream()
                        .map(one -> mapping(
                                "provision",
                                one.provision(),
                                "do",
                                one.does(),
                                "outcome",
                                one.outcome().id(),
                                "why",
                                one.why(),
                                "note",
                                one.note(),
                                "demands",
                                one.demands()))
                        .toList());
        data.put(
                "conflicts",
                conflicts.stream()
                        .map(one -> mapping(
                                "kind",
                                one.kind().id(),
                                "provision",
                                one.provision(),
                                "do",
                                one.does(),
                                "part",
                                one.part(),
                                "language",
                                one.language(),
                                "base",
                                one.base(),
                                "own",
                                one.own(),
                                "model",
                                one.model(),
                                "proposal",
                                one.merge().text(),
                                "clean",
                                one.merge().isClean() ? "yes" : "no",
                                "why",
                                one.why(),
                                "position",
                                one.position(),
                                "demands",
                                one.demands()))
                        .toList());
        return data;
    }

    private static Map<String, Object> mapping(Object... pairs) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            mapping.put(String.valueOf(pairs[index]), pairs[index + 1]);
        }
        return mapping;
    }
}
