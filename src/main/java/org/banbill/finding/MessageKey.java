package org.banbill.finding;

/** Which text of the catalogue tells of a fault: that of its {@link Rule}, or one of several that the rule has. */
public sealed interface MessageKey permits Rule, Rule.Variant {

    Rule rule();

    /** The name of the text in the catalogue: {@code clash}, {@code clash.excluded}. */
    String key();

    /** The text, with what fills its gaps. */
    default Message with(Object... arguments) {
        return Message.of(key(), arguments);
    }
}
