package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import java.util.Arrays;
import java.util.Optional;

/** The moments at which an instance is due by the clock alone. They outlive its actor object. */
final class Moments {
    private final GraphClock clock;
    private Moment[] all = {};

    Moments(GraphClock clock) {
        this.clock = clock;
    }

    /** The ticks of a method: the same whenever asked. */
    Timer timer(String name, long periodNs) {
        return known(name, Timer.class).orElseGet(() -> add(new Timer(name, clock, periodNs)));
    }

    /** The rests of a method: the same whenever asked. */
    Pause pause(String name) {
        return known(name, Pause.class).orElseGet(() -> add(new Pause(name, clock)));
    }

    /** A moment that its owner sets. */
    Appointment appointment(String name) {
        return add(new Appointment(name, clock));
    }

    private <M extends Moment> Optional<M> known(String name, Class<M> type) {
        return Arrays.stream(all)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(moment -> moment.name.equals(name))
                .findFirst();
    }

    private <M extends Moment> M add(M moment) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = moment;
        return moment;
    }

    boolean isEmpty() {
        return all.length == 0;
    }

    void start(long nowNs) {
        for (Moment each : all) {
            each.start(nowNs);
        }
    }

    /** Nothing is due any more but what others set. */
    void shut() {
        for (Moment each : all) {
            each.shut();
        }
    }

    /** How long after {@code nowNs} the first of them comes, or never. */
    long delayNs(long nowNs) {
        long delay = Moment.NEVER;
        for (Moment each : all) {
            delay = Math.min(delay, each.delayNs(nowNs));
        }
        return delay;
    }
}
