package dev.steadystate.runtime.internal;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;

/** Which failures are not what a restart is for. */
final class Faults {
    /** No chain of causes is followed further: some have no end. */
    private static final int DEEPEST = 100;

    private Faults() {}

    /** The JVM itself is in trouble, not only one stack. */
    static boolean isFatal(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    }

    /** A class that can't be loaded or linked now never will be. */
    static boolean isIncurable(Throwable failure) {
        return failure instanceof LinkageError;
    }

    /** Somebody interrupted what the actor was waiting for. */
    static boolean isInterrupt(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof InterruptedException
                    || cause instanceof ClosedByInterruptException
                    || cause instanceof InterruptedIOException) {
                return true;
            }
            try {
                cause = cause.getCause();
            } catch (RuntimeException unreadable) {
                return false;
            }
        }
        return false;
    }
}
