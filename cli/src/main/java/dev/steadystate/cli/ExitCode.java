package dev.steadystate.cli;

/** How the command ends. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;

    /** A diagram has mistakes, or two diagrams differ. */
    static final int MISTAKES = 1;

    /** A wrong option or argument. */
    static final int USAGE = 2;

    /** A file could not be read or written. */
    static final int FILES = 3;

    /** The command itself has failed. */
    static final int OURS = 70;

    private ExitCode() {}
}
