package dev.steadystate.launcher;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments: the one that is meant, the nearest that exists, or how to set it right. */
final class OptionError {
    private final ParameterException error;

    OptionError(ParameterException error) {
        this.error = error;
    }

    @Override
    public String toString() {
        return error instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : text();
    }

    /** Messages of picocli are whole sentences, at times with a second line of advice that is for programmers. */
    private String text() {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("wrong arguments");
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().get(0);
        if (!unmatched.isUnknownOption()) {
            return "unexpected argument '" + argument + "'; this program takes "
                    + (takesArguments(unmatched) ? "fewer" : "options only");
        }
        List<String> nearest = unmatched.getSuggestions();
        return "unknown option '" + argument + "'"
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?");
    }

    private static boolean takesArguments(UnmatchedArgumentException unmatched) {
        return !unmatched
                .getCommandLine()
                .getCommandSpec()
                .positionalParameters()
                .isEmpty();
    }
}
