package org.banbill.finding;

import java.util.List;
import java.util.Optional;

/**
 * What Banbill finds fault with, each once. The rule's name is its id, {@code unknown-key}, which people write where
 * they accept a warning. What is said when it is broken stands in the {@link Catalogue}; how it is broken is shown by a
 * case of the tests.
 */
public enum Rule implements MessageKey, Named {
    ALIAS,
    AMBIGUOUS_REFERENCE,
    ANCHOR,
    BAD_CHANGE,
    BAD_CURRENCY,
    BAD_ID,
    BAD_LANGUAGE,
    BAD_MARK,
    BAD_PATTERN,
    CHANGE_IN_OTHER_LANGUAGE,
    CHANGED_BASE,
    CHANGED_RANGE,
    CIRCLE,
    CLASH,
    CLOSED_LIST,
    CONFLICT_MARK,
    CORE_CHANGED,
    CORE_EXTENDED,
    CUT_TEXT,
    DAMAGED_PROVENANCE,
    DANGLING_REFERENCE,
    DEMAND_MAY_BE_WEAKENED,
    DEMAND_NO_LONGER_MET,
    DOUBLY_DEFINED,
    DUPLICATE_ID,
    DUPLICATE_KEY,
    EDITED,
    EDITED_SINCE,
    EITHER_OR_BOTH,
    EMBEDDED_OBJECT,
    EMPTY_FILE,
    EMPTY_PROVISION,
    ENFORCEMENT_WITHOUT_BODY,
    EXCEPTION,
    FORBIDDEN_CHARACTER,
    FOREIGN_TEXT,
    FOREIGN_WORDS,
    FORGED,
    HAS_PRECEDENT,
    HOUSE_FIELD,
    HOUSE_HEADER,
    HOUSE_STYLE,
    INCONSISTENT_TERMS,
    KNOWN_DEMAND,
    KNOWN_FACT,
    KNOWN_NAME,
    LEFT_OVER_MARK,
    LEFT_OVER_PARTICLE,
    LINE_BREAK,
    LONG_SENTENCE,
    LOOPHOLE_WORD,
    LOST_CONJUNCTION,
    LOST_STATEMENT,
    MADE_FROM_OTHER,
    MERGE_KEY,
    MET_BY_PROVISION,
    MISSING_ANSWER,
    MISSING_CLAUSE,
    MISSING_COMPETENCE,
    MISSING_CURRENCY,
    MISSING_KEY,
    MISSING_TEXT,
    MISSING_VALUE,
    NESTED_TOO_DEEP,
    NO_COMMENCEMENT,
    NO_ENFORCEMENT,
    NO_FILE,
    NO_FULL_STOP,
    NO_PLACE,
    NO_QUESTIONNAIRE,
    NO_WORDS,
    NOT_UTF_8,
    NOTHING_LEFT,
    OLD_FASHIONED_WORD,
    ONE_BODY,
    OTHER_CURRENCY,
    OTHER_TEXT,
    OTHER_WORD,
    OUT_OF_BOUNDS,
    OUTSIDE_LINK,
    PAPER_DOES_NOT_FIT,
    PENALTY_WITHOUT_AMOUNT,
    PLACEHOLDER,
    RECOGNIZED_FILE,
    REMOVED_DEFINITION,
    SAME_IN_EVERY_LANGUAGE,
    SAME_NAME,
    SAME_OUTPUT,
    SAME_STRENGTH,
    STALE_TRANSLATION,
    TAG,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY_UNITS,
    TYPED_COMMA,
    TYPED_REFERENCE,
    UNDEFINED_TERM,
    UNKNOWN_CHOICE,
    UNKNOWN_CLAUSE,
    UNKNOWN_ENTRY,
    UNKNOWN_FILE,
    UNKNOWN_FOLDER,
    UNKNOWN_FORM,
    UNKNOWN_FORM_OF_PLACE,
    UNKNOWN_FORMAT,
    UNKNOWN_JOIN,
    UNKNOWN_JURISDICTION,
    UNKNOWN_KEY,
    UNKNOWN_LANGUAGE,
    UNKNOWN_LEVEL,
    UNKNOWN_NAME,
    UNKNOWN_OPTION,
    UNKNOWN_OUTLINE,
    UNKNOWN_PAPER,
    UNKNOWN_PARAMETER,
    UNKNOWN_PRECEDENT,
    UNKNOWN_PROVISION,
    UNKNOWN_QUESTION,
    UNKNOWN_STYLE,
    UNKNOWN_SUBJECT,
    UNKNOWN_TERM,
    UNKNOWN_TRADITION,
    UNKNOWN_VALUE,
    UNPLACED_EDIT,
    UNQUOTED_TEXT,
    UNREADABLE,
    UNREADABLE_FILE,
    UNSAFE_FILE,
    UNTRANSLATED,
    UNUSED_CHANGE,
    UNUSED_DEFINITION,
    UNWRITABLE,
    WEAKENS,
    WRONG_CELL,
    WRONG_LEVEL,
    WRONG_TYPE,
    WRONG_VALUE,
    YAML_SYNTAX;

    /** The rule of this id. */
    public static Optional<Rule> of(String id) {
        return Named.find(id, List.of(values()));
    }

    /** Another text of this rule: of several ways to break it, this one. */
    public MessageKey as(String variant) {
        return new Variant(this, variant);
    }

    @Override
    public Rule rule() {
        return this;
    }

    @Override
    public String key() {
        return id();
    }

    @Override
    public String toString() {
        return id();
    }

    /** One of the texts of a rule. */
    record Variant(Rule rule, String variant) implements MessageKey {
        @Override
        public String key() {
            return rule.id() + "." + variant;
        }
    }
}
