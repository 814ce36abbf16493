package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.Veto;
import java.util.List;

/**
 * All figures of a graph at a moment. Immutable. The lists are in the order of {@link dev.steadystate.runtime.GraphProbe}.
 *
 * @param number how many snapshots the sampler has made before, 0 or more
 * @param atMs the time of day, in milliseconds since 1970
 * @param uptimeNs for how long the graph has run, in nanoseconds of its clock
 * @param state where the graph is in its life
 * @param instances the actor instances
 * @param lanes the lanes of the channels
 * @param threads the threads; empty before the start
 * @param vetoes while the graph is stopping, who has not agreed yet and why; after an unclean stop, who had not
 */
public record GraphSnapshot(
        long number,
        long atMs,
        long uptimeNs,
        GraphState state,
        List<InstanceSnapshot> instances,
        List<LaneSnapshot> lanes,
        List<ThreadSnapshot> threads,
        List<Veto> vetoes) {
    /**
     * Copies the lists.
     *
     * @param number how many snapshots the sampler has made before
     * @param atMs the time of day
     * @param uptimeNs for how long the graph has run
     * @param state where the graph is in its life
     * @param instances the actor instances
     * @param lanes the lanes of the channels
     * @param threads the threads
     * @param vetoes who has not agreed to stop
     */
    public GraphSnapshot {
        instances = List.copyOf(instances);
        lanes = List.copyOf(lanes);
        threads = List.copyOf(threads);
        vetoes = List.copyOf(vetoes);
    }
}
