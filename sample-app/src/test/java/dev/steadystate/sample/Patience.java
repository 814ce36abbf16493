package dev.steadystate.sample;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what other threads and processes do. On a machine that is shared any of them may stand still for a second, at any point. */
public final class Patience {
    /** So long nothing takes that ever comes. */
    public static final Duration LONG = Duration.ofMinutes(1);

    private Patience() {}

    /** Asks again and again, until it is so. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONG);
    }
}
