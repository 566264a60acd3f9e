package org.banbill.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.finding.Message;
import org.banbill.finding.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be meant so. What is wrong with it is told in the user's language. */
final class WrongUsage extends ParameterException {

    private static final long serialVersionUID = 1;

    private final transient Message told;

    private WrongUsage(ParseResult given, Message told) {
        super(given.commandSpec().commandLine(), told.key());
        this.told = told;
    }

    /**
     * @param key of the text that tells
     * @param arguments what fills its gaps
     */
    static WrongUsage of(ParseResult given, String key, Object... arguments) {
        return new WrongUsage(given, Message.of(key, arguments));
    }

    /** A word that is none of those there are. */
    static WrongUsage format(ParseResult given, String written, List<String> known) {
        return of(given, "usage.wrong-format", written, Message.anyOf(known));
    }

    /** What is wrong, whether we found it or picocli did. */
    static Message told(ParameterException e) {
        if (e instanceof WrongUsage own) {
            return own.told;
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return Message.of("usage.only-once", option.longestName());
        }
        return e.getArgSpec() instanceof OptionSpec option
                ? Message.of("usage.wrong-value", option.longestName(), String.valueOf(e.getValue()))
                : Message.of("one", String.valueOf(e.getMessage()));
    }

    /** No option must be there: one that is missing has no value. */
    private static Message missing(List<ArgSpec> all) {
        for (ArgSpec one : all) {
            if (one instanceof OptionSpec option) {
                return Message.of("usage.no-value", option.longestName(), option.paramLabel());
            }
        }
        String labels = all.stream().map(one -> "'" + one.paramLabel() + "'").collect(Collectors.joining(", "));
        return Message.of(all.size() == 1 ? "usage.missing" : "usage.missing-many", labels);
    }

    private static Message unknown(UnmatchedArgumentException e) {
        String written = e.getUnmatched().get(0);
        boolean isOption = written.startsWith("-");
        if (Commands.isOne(e.getCommandLine()) && !isOption) {
            return Message.of("usage.one-too-many", written);
        }
        Collection<String> known =
                isOption ? e.getCommandLine().getCommandSpec().optionsMap().keySet() : Commands.NAMES;
        return Message.of("usage.unknown", written, Suggestion.didYouMean(written, known));
    }
}
