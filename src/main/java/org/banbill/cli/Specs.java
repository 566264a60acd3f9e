package org.banbill.cli;

import java.util.ArrayList;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Begins the descriptions of commands. picocli's own way looks for Groovy in every library before it makes the first
 * one, which opens them all: an eighth of a cold start. With a factory of ours it does not.
 */
final class Specs {

    private static final IFactory FACTORY = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.isAssignableFrom(ArrayList.class)
                    ? type.cast(new ArrayList<>()) // for the values of an option that may be given often
                    : type.getDeclaredConstructor().newInstance();
        }
    };

    private Specs() {}

    static CommandSpec named(String name) {
        return CommandSpec.wrapWithoutInspection(null, FACTORY).name(name);
    }

    static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec, FACTORY);
    }
}
