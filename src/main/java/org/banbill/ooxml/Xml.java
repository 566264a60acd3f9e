package org.banbill.ooxml;

/**
 * One XML part while it is being made: written ({@link XmlWriter}) or held in memory ({@link XmlTree}). Names are given
 * with their prefix ({@code w:p}); the root element declares the namespaces as attributes.
 */
public abstract class Xml {

    Xml() {}

    /** @param attributes name, value, name, value … */
    public abstract Xml open(String name, String... attributes);

    /** @param attributes name, value, name, value … */
    public abstract Xml empty(String name, String... attributes);

    public abstract Xml text(String text);

    public abstract Xml close();

    /**
     * Says what the next element is: which provision's, which kind of line. A redline finds by it what belongs together
     * in two documents; a file holds nothing of it.
     */
    public Xml place(String place) {
        return this;
    }

    /** An element that holds nothing but words. */
    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }
}
