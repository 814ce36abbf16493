package dev.steadystate.telemetry;

/**
 * A lane of a channel at a moment, with figures of the window before it. What is not known yet is {@link Double#NaN}.
 *
 * @param channel the name of the channel
 * @param lane which of its lanes
 * @param sender the index of the sending instance, or {@link dev.steadystate.runtime.LaneProbe#EXTERNAL}
 * @param receiver the index of the receiving instance, or {@link dev.steadystate.runtime.LaneProbe#EXTERNAL}
 * @param capacity how many messages it holds
 * @param ringBytes the memory of the places for messages, in bytes
 * @param sent how many messages were sent since the start
 * @param taken how many were taken since the start
 * @param size how many stand in it at the moment
 * @param rate messages taken a second
 * @param fill how many messages stood in it, by sample
 * @param latency how long messages stood in it, in nanoseconds, by sample
 * @param dropped how many messages its policy dropped since the start
 * @param deadLettered how many of its messages became dead letters since the start
 * @param closed whether no message will be added
 */
public record LaneSnapshot(
        String channel,
        int lane,
        int sender,
        int receiver,
        int capacity,
        long ringBytes,
        long sent,
        long taken,
        long size,
        double rate,
        Spread fill,
        Spread latency,
        long dropped,
        long deadLettered,
        boolean closed) {}
