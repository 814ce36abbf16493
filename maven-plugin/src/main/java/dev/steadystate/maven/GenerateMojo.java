package dev.steadystate.maven;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Mistake;
import dev.steadystate.generator.FileFailure;
import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.GeneratedProject;
import dev.steadystate.generator.Overwriting;
import dev.steadystate.generator.ProjectDraft;
import dev.steadystate.generator.ProjectName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Maven project out of a diagram in Graphviz DOT, or brings one up to date: {@code mvn
 * dev.steadystate:steady-state-maven-plugin:generate -Ddot=shop.dot -Dname=shop}. A file that has been edited is never overwritten, unless it
 * is named in {@code force}.
 */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The diagram. */
    @Parameter(property = "dot", required = true)
    @SuppressWarnings("NullAway.Init") // Maven fills it in
    private File dot;

    /** The name of the project: letters, digits, {@code -}, {@code _} and {@code .}. */
    @Parameter(property = "name", required = true)
    @SuppressWarnings("NullAway.Init") // Maven fills it in
    private String name;

    /** The folder of the project; by default one with the name of the project. */
    @Parameter(property = "output")
    private @Nullable File output;

    /** The Java package; by default that of the project if there is one, else {@code com.example.} and the name. */
    @Parameter(property = "package")
    private @Nullable String packageName;

    /** Report what would be done, and write nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Files that are overwritten although they have been edited: paths relative to the project, separated by commas. */
    @Parameter(property = "force")
    private @Nullable List<String> force;

    /** Made by Maven, which fills in the parameters. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Path folder = output == null ? Path.of(name) : output.toPath();
            generate(ProjectName.in(folder, name, packageName), folder);
        } catch (IllegalArgumentException wrong) {
            throw new MojoFailureException(wrong.getMessage(), wrong);
        } catch (IOException failure) {
            throw new MojoExecutionException(FileFailure.text(failure), failure);
        }
    }

    private void generate(ProjectName project, Path folder) throws IOException, MojoFailureException {
        ProjectDraft draft = ProjectDraft.of(dot.getPath(), DiagramReading.text(dot.toPath()), project);
        if (draft.project().isEmpty()) {
            throw new MojoFailureException(
                    draft.mistakes().stream().map(Mistake::text).collect(Collectors.joining("\n", "\n", "")));
        }
        draft.notes().forEach(note -> getLog().info("note: " + note));
        GeneratedProject made = draft.project().get();
        Overwriting overwriting = Overwriting.named(force == null ? List.of() : force, made);
        made.writeTo(folder, overwriting, dryRun).forEach(this::print);
    }

    private void print(FileReport report) {
        getLog().info(report.outcome().words() + ": " + report.path());
        report.difference().forEach(line -> getLog().info("    " + line));
    }
}
