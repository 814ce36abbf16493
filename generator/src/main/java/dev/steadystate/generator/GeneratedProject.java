package dev.steadystate.generator;

import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.ProjectFiles;
import dev.steadystate.generator.internal.output.ProjectFolder;
import dev.steadystate.generator.internal.plan.UnwritableException;
import dev.steadystate.generator.internal.planning.ProjectPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** The files of a project that is made from a diagram, see {@link ProjectDraft}; nothing of it is written yet. Immutable. */
public final class GeneratedProject {
    private final SortedMap<String, String> files;
    private final String packageName;

    private GeneratedProject(SortedMap<String, String> files, String packageName) {
        this.files = files;
        this.packageName = packageName;
    }

    /**
     * Plans the project of a diagram.
     *
     * @param topology what the diagram says
     * @param dot the diagram itself, which becomes a part of the project
     * @param name how the project is called
     * @return the project
     * @throws UnwritableException if the diagram says what can't be written in Java
     */
    static GeneratedProject of(Topology topology, String dot, ProjectName name) {
        return new GeneratedProject(ProjectFiles.of(ProjectPlanner.plan(topology, dot, name)), name.packageName());
    }

    /** {@return the texts of all files, by their paths within the project} */
    public SortedMap<String, String> files() {
        return files;
    }

    /**
     * Puts the files into a folder. What somebody has edited there is left alone, unless it may be overwritten.
     *
     * @param folder of the project; made if it is not there
     * @param overwriting is asked about each edited file that would be generated otherwise now
     * @param dryRun whether to report only
     * @return what happened to each file, by path
     * @throws IOException if a file can't be read or written
     */
    public List<FileReport> writeTo(Path folder, Overwriting overwriting, boolean dryRun) throws IOException {
        return ProjectFolder.open(folder).withPackage(packageName).put(files, overwriting, dryRun);
    }
}
