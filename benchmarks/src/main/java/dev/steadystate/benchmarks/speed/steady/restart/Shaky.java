package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Passes messages on, and fails from time to time. */
@Actor(
        restarts =
                @Restarts(
                        max = 1_000_000,
                        within = "1h",
                        minBackoff = Failures.BACKOFF,
                        maxBackoff = Failures.BACKOFF,
                        jitter = 0))
final class Shaky {
    /** At one message in so many it looks whether it should fail. */
    private static final long OFTEN = 1024;

    @Rx("supplies")
    LongReceiver supplies;

    @Tx(value = "results", capacity = 1 << 16)
    LongSender results;

    private final Failures failures;

    @Inject
    Shaky(Failures failures) {
        this.failures = failures;
    }

    @OnMessage("supplies")
    void pass(long number) {
        if (number % OFTEN == 0) {
            failures.mayFail();
        }
        results.send(number);
    }
}
