package dev.steadystate.cli;

import dev.steadystate.generator.FileFailure;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
                .addSubcommand(new CheckCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new RenderCommand())
                .addSubcommand(new UpdateCommand())
                .addSubcommand("generate-completion", new GenerateCompletion())
                .setParameterExceptionHandler((wrong, args) -> usage(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    /** What is wrong, and where to read on. */
    private static int usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** Files that can't be read or written are told in one line; anything else is a mistake of ours. */
    private static int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof IOException files) {
            err.println(command.getColorScheme().errorText(FileFailure.text(files)));
            return ExitCode.FILES;
        }
        failure.printStackTrace(err);
        err.println(
                command.getColorScheme().errorText("This is a mistake of ours. Please report it, with the diagram."));
        return ExitCode.OURS;
    }
}
