package dev.steadystate.runtime.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runtime's logger; looked up when there is something to log, not when a graph starts. What can't be logged is no failure. */
final class Log {
    static final Logger LOG = LoggerFactory.getLogger("dev.steadystate.runtime");

    private Log() {}

    static void warn(String text, Throwable failure) {
        try {
            LOG.warn(text, failure);
        } catch (Throwable unprintable) {
            quietly(() -> LOG.warn("{}: {}", text, Texts.describe(failure)));
        }
    }

    static void error(String text, Throwable failure) {
        try {
            LOG.error(text, failure);
        } catch (Throwable unprintable) {
            quietly(() -> LOG.error("{}: {}", text, Texts.describe(failure)));
        }
    }

    private static void quietly(Runnable attempt) {
        try {
            attempt.run();
        } catch (Throwable hopeless) {
            // nothing is left to say it with
        }
    }
}
