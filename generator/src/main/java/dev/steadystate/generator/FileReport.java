package dev.steadystate.generator;

import java.util.List;

/**
 * What happened to one file.
 *
 * @param path relative to the project, with slashes
 * @param outcome what happened
 * @param difference for {@link Outcome#DIFFERS} and {@link Outcome#OVERWRITTEN}: how the file differs from what would be
 *     generated, as lines of a unified diff from the one to the other; otherwise empty
 */
public record FileReport(String path, Outcome outcome, List<String> difference) {
    /**
     * A report.
     *
     * @param path relative to the project, with slashes
     * @param outcome what happened
     * @param difference lines of a unified diff
     */
    public FileReport {
        difference = List.copyOf(difference);
    }
}
