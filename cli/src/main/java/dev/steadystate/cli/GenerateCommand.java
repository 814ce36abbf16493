package dev.steadystate.cli;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.GeneratedProject;
import dev.steadystate.generator.Overwriting;
import dev.steadystate.generator.ProjectDraft;
import dev.steadystate.generator.ProjectName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code steady-state -d shop.dot -n shop}: makes a project out of a diagram, or brings one up to date. */
@Command(
        name = "steady-state",
        description = {
            "Makes a Maven project out of a diagram in Graphviz DOT: it compiles, passes its tests and runs.",
            "Run again after the diagram has changed, it adds what is new and never overwrites a file that you have edited.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:the diagram has mistakes; nothing was written",
            "2:a wrong option or argument",
            "3:a file could not be read or written",
            "70:the command itself has failed"
        })
final class GenerateCommand implements Callable<Integer> {
    /** Stands for the path that {@code --force} was given without. */
    private static final String ASK = "?";

    @Option(
            names = {"-d", "--dot"},
            paramLabel = "FILE",
            description = "The diagram.")
    private @Nullable Path dot;

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "The name of the project: letters, digits, '-', '_' and '.'.")
    private @Nullable String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the project (default: a folder with the name of the project).")
    private @Nullable Path output;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description =
                    "The Java package (default: that of the project if there is one, else com.example. and the name).")
    private @Nullable String packageName;

    @Option(names = "--dry-run", description = "Report what would be done, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--force",
            paramLabel = "PATH",
            arity = "0..1",
            fallbackValue = ASK,
            description = {
                "Ask of each edited file that differs whether to overwrite it.",
                "With a path, overwrite this file without asking; can be repeated."
            })
    private List<String> force = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (dot == null || name == null) {
            throw new ParameterException(
                    spec.commandLine(), "Name the diagram and the project: -d shop.dot -n shop, or a subcommand");
        }
        Console console = new Console(spec.commandLine());
        Path folder = output == null ? Path.of(name) : output;
        ProjectName project = projectName(name, folder);
        ProjectDraft draft = ProjectDraft.of(dot.toString(), DiagramReading.text(dot), project);
        console.mistakes(draft.mistakes());
        draft.notes().forEach(console::note);
        return draft.project().isEmpty()
                ? ExitCode.MISTAKES
                : write(draft.project().get(), folder, console);
    }

    private int write(GeneratedProject project, Path folder, Console console) throws IOException {
        List<FileReport> reports = project.writeTo(folder, overwriting(project, console), dryRun);
        new ReportText(console).print(reports, folder, dryRun);
        return ExitCode.OK;
    }

    private ProjectName projectName(String artifact, Path folder) throws IOException {
        try {
            return ProjectName.in(folder, artifact, packageName);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private Overwriting overwriting(GeneratedProject project, Console console) {
        if (force.contains(ASK)) {
            return new AskOverwriting(console);
        }
        try {
            return Overwriting.named(force, project);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--force: " + unknown.getMessage(), unknown);
        }
    }
}
