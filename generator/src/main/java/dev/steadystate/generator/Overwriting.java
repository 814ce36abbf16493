package dev.steadystate.generator;

import java.util.List;

/** Says which edited files may be overwritten. It is asked file by file, before anything is written. */
@FunctionalInterface
public interface Overwriting {
    /** Leaves every edited file alone. */
    Overwriting NEVER = report -> false;

    /**
     * Overwrites what is named, and leaves everything else alone.
     *
     * @param paths relative to the project, with slashes, as reports have them
     * @param project that they belong to
     * @return says yes to these files
     * @throws IllegalArgumentException if the project has no such file; the message names it
     */
    static Overwriting named(List<String> paths, GeneratedProject project) {
        for (String path : paths) {
            if (!project.files().containsKey(path)) {
                throw new IllegalArgumentException(
                        "the diagram makes no file \"" + path + "\"; name files as reports do, such as "
                                + project.files().firstKey());
            }
        }
        return report -> paths.contains(report.path());
    }

    /**
     * Decides for one file.
     *
     * @param report the file, with what differs
     * @return true to overwrite it
     */
    boolean allows(FileReport report);
}
