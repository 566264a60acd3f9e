package org.banbill.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command. Its options are built in code, not by annotations: reading annotations takes a third of a cold start (see
 * docs/decisions).
 */
interface Command {

    CommandSpec spec();

    /** Runs the command and gives its exit status. */
    int run(ParseResult given, Console console);
}
