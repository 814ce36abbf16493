package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.InstanceProbe;
import java.time.Duration;
import java.util.Arrays;

/** Samples an actor instance. */
final class InstanceSampler {
    private static final long UNKNOWN = -1;
    private static final Activity.Kind[] KINDS = Activity.Kind.values();

    private final InstanceProbe probe;
    private final Samples samples;
    private final long[] activations;
    private final long[] busyNs;
    private final long[] queuedNs;
    private final Activity.Kind[] kinds;
    /** How many of the samples had found it so. */
    private final int[] found = new int[KINDS.length];

    private long mostBusyNs;

    InstanceSampler(InstanceProbe probe, Window window, Duration interval) {
        this.probe = probe;
        this.samples = new Samples(window.length(), interval);
        this.activations = new long[samples.capacity()];
        this.busyNs = new long[samples.capacity()];
        this.queuedNs = new long[samples.capacity()];
        this.kinds = new Activity.Kind[samples.capacity()];
        Arrays.fill(queuedNs, UNKNOWN);
    }

    /** Takes a sample; returns how long the instance has worked in the window, in nanoseconds. */
    long look(long nowNs, Activity activity) {
        mostBusyNs = Math.max(mostBusyNs, probe.busyNs()); // it is read in two parts, and may seem to go back a little
        if (samples.add(nowNs)) {
            int at = samples.newest();
            activations[at] = probe.activations();
            busyNs[at] = mostBusyNs;
            queuedNs[at] = probe.takeQueueDelayNs();
            kinds[at] = activity.kind();
        }
        return samples.growth(busyNs);
    }

    /** What was found; {@code allBusyNs}: how long all instances have worked. */
    InstanceSnapshot snapshot(Activity activity, long ownBusyNs, long allBusyNs) {
        countKinds();
        long done = samples.growth(activations);
        return new InstanceSnapshot(
                probe.actor(),
                probe.instance(),
                probe.phase(),
                activity,
                probe.thread(),
                activations[samples.newest()],
                samples.rate(activations),
                samples.share(busyNs),
                allBusyNs == 0 ? 0 : (double) ownBusyNs / allBusyNs,
                done == 0 ? Double.NaN : (double) ownBusyNs / done,
                share(Activity.Kind.ROOM),
                share(Activity.Kind.INPUT),
                share(Activity.Kind.TIMER),
                share(Activity.Kind.THREAD),
                queueDelay(),
                probe.restarts(),
                probe.lastFailure(),
                probe.hasVoted());
    }

    @SuppressWarnings("EnumOrdinal") // an index within this object only
    private void countKinds() {
        Arrays.fill(found, 0);
        for (int i = 0; i < samples.count(); i++) {
            found[kinds[i].ordinal()]++;
        }
    }

    @SuppressWarnings("EnumOrdinal") // as above
    private double share(Activity.Kind kind) {
        return (double) found[kind.ordinal()] / samples.count();
    }

    private double queueDelay() {
        long sum = 0;
        int known = 0;
        for (int i = 0; i < samples.count(); i++) {
            if (queuedNs[i] != UNKNOWN) {
                sum += queuedNs[i];
                known++;
            }
        }
        return known == 0 ? Double.NaN : (double) sum / known;
    }
}
