package dev.steadystate.cli;

import java.io.IOException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** Starts the command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args what stands behind {@code steady-state}
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new GenerateCommand())
                .addSubcommand("generate-completion", new GenerateCompletion())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    /** Files that can't be read or written are told in one line; anything else is a mistake of ours. */
    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof IOException) {
            command.getErr().println(command.getColorScheme().errorText(reason(failure)));
            return ExitCode.FILES;
        }
        throw failure;
    }

    private static String reason(Exception failure) {
        String what = failure.getClass().getSimpleName().replaceAll("Exception$", "");
        return what.replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ": " + failure.getMessage();
    }
}
