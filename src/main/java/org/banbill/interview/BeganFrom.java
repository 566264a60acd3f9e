package org.banbill.interview;

/**
 * What a place of one's own is begun from.
 *
 * @param id of a form, or of a place that it takes as its model
 */
public record BeganFrom(Kind kind, String id) {

    /** A neutral form, or somebody else's bill. */
    public enum Kind {
        FORM,
        PLACE
    }

    /** The key under which a place's file says so. */
    String key() {
        return switch (kind) {
            case FORM -> "form";
            case PLACE -> "extends";
        };
    }
}
