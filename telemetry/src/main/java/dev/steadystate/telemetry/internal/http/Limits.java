package dev.steadystate.telemetry.internal.http;

import java.time.Duration;

/**
 * How much clients can ask for, all together.
 *
 * @param workers how many requests are read or answered at a time; further connections are closed at once
 * @param viewers how many event streams are open at a time; further ones are asked to come back later
 * @param patience how long a client may take to send a request, to read an answer, or to read one event
 * @param heartbeat after how long without an event a stream gets a comment, which shows whether its client is still there
 * @param farewell how long viewers may take to read the last event when the endpoint closes
 */
public record Limits(int workers, int viewers, Duration patience, Duration heartbeat, Duration farewell) {
    /** What holds outside of tests. All that a stop waits for takes less than the ten seconds that containers are given. */
    public static final Limits DEFAULT =
            new Limits(32, 256, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(2));
}
