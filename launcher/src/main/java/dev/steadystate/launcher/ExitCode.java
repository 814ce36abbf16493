package dev.steadystate.launcher;

/** What a main tells the shell. */
final class ExitCode {
    /** The graph stopped and nothing was lost, or what was asked for was printed. */
    static final int OK = 0;
    /** The graph could not be built or run, or its shutdown was unclean. */
    static final int FAILED = 1;
    /** An option or argument is wrong. */
    static final int BAD_OPTION = 2;

    private ExitCode() {}
}
