package org.banbill.provenance;

/**
 * A kind of element.
 *
 * @param name empty for words that stand in no element of their own
 * @param key an attribute that tells it from others of the same name; empty where there are none
 * @param value that of the attribute
 * @param shape what it holds
 */
record Tag<V>(String name, String key, String value, Holds holds, Class<? super V> type, Shape<V> shape) {

    /** Whether anything can stand in an element. */
    enum Holds {
        ATTRIBUTES,
        ELEMENTS
    }

    /** Names the fields of a record, and makes it of them. */
    @FunctionalInterface
    interface Shape<V> {
        V of(Fields<V> at);
    }

    /** An element that holds others, or words. */
    static <V> Tag<V> full(String name, Class<? super V> type, Shape<V> shape) {
        return new Tag<>(name, "", "", Holds.ELEMENTS, type, shape);
    }

    /** An element that holds nothing but attributes. */
    static <V> Tag<V> empty(String name, Class<? super V> type, Shape<V> shape) {
        return new Tag<>(name, "", "", Holds.ATTRIBUTES, type, shape);
    }

    /** Words that stand in no element of their own. */
    static <V> Tag<V> bare(Class<? super V> type, Shape<V> shape) {
        return new Tag<>("", "", "", Holds.ELEMENTS, type, shape);
    }

    /** The same with an attribute of its own. */
    Tag<V> with(String ownKey, String ownValue) {
        return new Tag<>(name, ownKey, ownValue, holds, type, shape);
    }

    boolean isBare() {
        return name.isEmpty();
    }
}
