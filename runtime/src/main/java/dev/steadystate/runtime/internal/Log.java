package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What the runtime has to say. The logger is looked up when there is something to log, not when a graph starts. What can't be
 * logged is no failure: neither a logger that throws nor an exception that can't be printed reaches who logs.
 */
final class Log {
    private Log() {}

    /** Keeps the logger until somebody asks for it. */
    private static final class Holder {
        static final Logger LOG = LoggerFactory.getLogger("dev.steadystate.runtime");
    }

    static void info(String text) {
        log(Level.INFO, text, null);
    }

    static void warn(String text) {
        log(Level.WARN, text, null);
    }

    static void warn(String text, Throwable failure) {
        log(Level.WARN, text, failure);
    }

    static void error(String text, Throwable failure) {
        log(Level.ERROR, text, failure);
    }

    private static void log(Level level, String text, @Nullable Throwable failure) {
        try {
            Holder.LOG.atLevel(level).setCause(failure).log(text);
        } catch (Throwable unprintable) {
            if (failure != null) {
                log(level, text + ": " + Texts.describe(failure), null);
            }
        }
    }
}
