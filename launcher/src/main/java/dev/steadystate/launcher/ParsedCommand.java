package dev.steadystate.launcher;

import dev.steadystate.runtime.GraphSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line with options, read by picocli. */
final class ParsedCommand {
    private final String name;
    private final GraphFactory factory;
    private final LaunchOptions options = new LaunchOptions();
    private final CommandLine commandLine = new CommandLine(options);

    ParsedCommand(String name, GraphFactory factory, List<Object> modules) {
        this.name = name;
        this.factory = factory;
        commandLine.setCommandName(name);
        commandLine.registerConverter(Duration.class, new DurationConverter());
        commandLine.setUsageHelpAutoWidth(true);
        int number = 0;
        for (Object module : modules) {
            commandLine.addMixin("module" + number++, module);
        }
    }

    int run(String... args) {
        GraphSettings settings;
        try {
            commandLine.parseArgs(args);
            settings = options.settings();
        } catch (ParameterException e) {
            return badOption(new OptionError(e).toString());
        } catch (IllegalArgumentException e) {
            return badOption(String.valueOf(e.getMessage()));
        }
        if (options.help) {
            commandLine.usage(System.out);
            return ExitCode.OK;
        }
        return options.dot || options.mermaid ? printDiagrams() : run(settings);
    }

    private int run(GraphSettings settings) {
        GraphRun run = new GraphRun(name, factory, options.stacktrace);
        return options.check ? run.check(settings) : run.run(settings);
    }

    private int badOption(String what) {
        System.err.println(name + ": " + what);
        System.err.println("Try '" + name + " --help'.");
        return ExitCode.BAD_OPTION;
    }

    private int printDiagrams() {
        int dot = options.dot ? print(name + ".dot") : ExitCode.OK;
        int mermaid = options.mermaid ? print(name + ".mmd") : ExitCode.OK;
        return Math.max(dot, mermaid);
    }

    private int print(String file) {
        String resource = "META-INF/steadystate/" + file;
        try (InputStream diagram = factory.getClass().getResourceAsStream("/" + resource)) {
            if (diagram == null) {
                System.err.println(
                        name + ": " + resource + " is not on the class path; it is written when the graph is compiled");
                return ExitCode.FAILED;
            }
            System.out.print(new String(diagram.readAllBytes(), StandardCharsets.UTF_8));
            System.out.flush();
            return ExitCode.OK;
        } catch (IOException e) {
            System.err.println(name + ": cannot read " + resource + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
