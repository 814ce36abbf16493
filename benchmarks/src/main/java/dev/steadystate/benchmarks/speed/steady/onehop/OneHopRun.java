package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.ring.CycleChecksum;
import dev.steadystate.benchmarks.speed.ring.TickChecksum;
import dev.steadystate.runtime.ActorSystem;

/** Two annotated actors with a thread each. Argument: the messages. */
public final class OneHopRun {
    private OneHopRun() {}

    public static void main(String[] args) throws Exception {
        OneHopModule module = new OneHopModule(checksum(args[0]));
        Fork.run(module.pipeline(graph(args[0], module)));
    }

    private static Checksum checksum(String messages) {
        return switch (messages) {
            case "preallocated" -> new CycleChecksum(Message.POOLED);
            case "ticks", "ticks-among-others" -> new TickChecksum();
            default -> new Checksum();
        };
    }

    private static ActorSystem graph(String messages, OneHopModule module) {
        return switch (messages) {
            case "longs" -> SteadyLongMessages.builder().oneHopModule(module).build();
            case "long-batches" ->
                SteadyLongBatches.builder().oneHopModule(module).build();
            case "large-long-batches" ->
                SteadyLargeLongBatches.builder().oneHopModule(module).build();
            case "fresh" -> SteadyFreshMessages.builder().oneHopModule(module).build();
            case "preallocated" ->
                SteadyPreallocatedMessages.builder().oneHopModule(module).build();
            case "ticks-among-others" ->
                SteadyTicksAmongOthers.builder().oneHopModule(module).build();
            case "ticks" -> SteadyTicks.builder().oneHopModule(module).build();
            default -> throw new IllegalArgumentException(messages);
        };
    }
}
