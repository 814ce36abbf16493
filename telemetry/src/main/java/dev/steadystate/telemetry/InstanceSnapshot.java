package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.InstanceProbe;
import org.jspecify.annotations.Nullable;

/**
 * An actor instance at a moment, with figures of the window before it. What is not known yet is {@link Double#NaN}.
 *
 * @param actor the name of the actor
 * @param instance which of its instances
 * @param phase where in its life it is
 * @param activity what it does at the moment, or waits for
 * @param thread the thread that runs it; empty before the start
 * @param activations how many activations there were since the start
 * @param rate activations a second
 * @param busy the share of the window in which its thread worked for it, 0 to 1
 * @param shareOfGraph its share of the work of all instances, 0 to 1; 0 if nobody worked
 * @param activationNs how long an activation took on average, in nanoseconds
 * @param room the share of the samples in which it waited for room, 0 to 1
 * @param input the same, for messages
 * @param timer the same, for a moment
 * @param queued the same, for a thread
 * @param queueDelayNs how long it waited for a thread on average, in nanoseconds
 * @param restarts how often it was restarted since the start
 * @param lastFailure its last failure; null for none
 * @param voted whether it agrees to stop
 */
public record InstanceSnapshot(
        String actor,
        int instance,
        InstanceProbe.Phase phase,
        Activity activity,
        String thread,
        long activations,
        double rate,
        double busy,
        double shareOfGraph,
        double activationNs,
        double room,
        double input,
        double timer,
        double queued,
        double queueDelayNs,
        int restarts,
        @Nullable Failure lastFailure,
        boolean voted) {
    /**
     * Returns the busy share in thousandths of a core, by computers' count.
     *
     * @return 0 to 1,024, which is a whole core; -1 if not known yet
     */
    public int mcpu() {
        return Double.isNaN(busy) ? -1 : (int) Math.round(1024 * busy);
    }

    /**
     * Returns the name of the instance.
     *
     * @return actor and number, such as {@code Worker-0}
     */
    public String label() {
        return actor + "-" + instance;
    }
}
