package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;
import dev.steadystate.OnExhausted;
import dev.steadystate.Schedule;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What {@code @Actor} says of an actor. */
public final class ActorSpec {
    final String name;
    final int instances;
    final Schedule schedule;
    final boolean blocking;
    final @Nullable String troupe;
    final Idle idle;
    final RestartRule restarts;
    final @Nullable ThreadFactory threadFactory;
    private final List<String> methods;

    private ActorSpec(Builder builder) {
        name = builder.name;
        instances = builder.instances;
        schedule = builder.schedule;
        blocking = builder.blocking;
        troupe = builder.troupe;
        idle = builder.idle;
        restarts = builder.restarts;
        threadFactory = builder.threadFactory;
        methods = builder.methods;
    }

    /** The name of a method that is activated again and again; empty if it has none. */
    String method(int ordinal) {
        return ordinal >= 0 && ordinal < methods.size() ? methods.get(ordinal) : "";
    }

    /** Begins the description of an actor; all else is as {@code @Actor} has it by default. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Collects what differs from the defaults. */
    public static final class Builder {
        private final String name;
        private int instances = 1;
        private Schedule schedule = Schedule.SHARED;
        private boolean blocking;
        private @Nullable String troupe;
        private Idle idle = Idle.PARK;
        private RestartRule restarts = RestartRule.DEFAULT;
        private @Nullable ThreadFactory threadFactory;
        private List<String> methods = List.of();

        private Builder(String name) {
            this.name = name;
        }

        public Builder instances(int count) {
            instances = count;
            return this;
        }

        public Builder schedule(Schedule value) {
            schedule = value;
            return this;
        }

        public Builder blocking(boolean value) {
            blocking = value;
            return this;
        }

        public Builder troupe(String value) {
            troupe = value;
            return this;
        }

        public Builder idle(Idle value) {
            idle = value;
            return this;
        }

        /** See {@code @Restarts}; times in nanoseconds. */
        public Builder restarts(
                int max, long withinNs, long minBackoffNs, long maxBackoffNs, double jitter, OnExhausted onExhausted) {
            restarts = new RestartRule(max, withinNs, minBackoffNs, maxBackoffNs, jitter, onExhausted);
            return this;
        }

        /** Makes the threads of a {@code VIRTUAL} actor. */
        public Builder threadFactory(ThreadFactory factory) {
            threadFactory = factory;
            return this;
        }

        /** The names of the methods that are activated again and again, in the order of their numbers. */
        public Builder methods(String... names) {
            methods = List.of(names);
            return this;
        }

        public ActorSpec build() {
            return new ActorSpec(this);
        }
    }
}
