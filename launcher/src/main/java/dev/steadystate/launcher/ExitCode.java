package dev.steadystate.launcher;

/** What a main tells the shell. */
final class ExitCode {
    /** The graph stopped and nothing was lost, or what was asked for was printed. */
    static final int OK = 0;
    /** The graph could not be built or run, or its shutdown was unclean. */
    static final int FAILED = 1;
    /** An option or argument is wrong. */
    static final int BAD_OPTION = 2;

    private static final int SIGNAL = 128;

    private ExitCode() {}

    /** A signal ended the process, before there was a graph or as the second one: what shells say of that. */
    static int ofSignal(int number) {
        return SIGNAL + number;
    }
}
