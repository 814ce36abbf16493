package dev.steadystate.generator;

/** Says which edited files may be overwritten. It is asked file by file, before anything is written. */
@FunctionalInterface
public interface Overwriting {
    /** Leaves every edited file alone. */
    Overwriting NEVER = report -> false;

    /**
     * Decides for one file.
     *
     * @param report the file, with what differs
     * @return true to overwrite it
     */
    boolean allows(FileReport report);
}
