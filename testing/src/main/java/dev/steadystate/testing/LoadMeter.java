package dev.steadystate.testing;

import dev.steadystate.runtime.internal.LaneInput;
import dev.steadystate.runtime.internal.LaneOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;

/** Times messages from the commit that sends them to the commit that takes them. Any number of threads. */
final class LoadMeter {
    private final Engine engine;
    /** By what the two ends of a lane have in common. */
    private final Map<Object, LaneLoad> lanes = new ConcurrentHashMap<>();

    LoadMeter(Engine engine) {
        this.engine = engine;
    }

    /** An instance is about to publish so many messages. */
    void sent(LaneOutput lane, int count) {
        load(lane.lane(), lane.channel(), lane.capacity())
                .sent(lane.pendingFrom(), count, lane.fill() + count, engine.nowNs());
    }

    /** An instance is about to give up so many messages. */
    void taken(LaneInput lane, int count) {
        load(lane.lane(), lane.channel(), lane.capacity()).taken(lane.pendingFrom(), count, engine.nowNs());
    }

    /** Forgets the figures, but not when messages were sent that are still on their way. */
    void reset() {
        lanes.values().forEach(LaneLoad::reset);
    }

    private LaneLoad load(Object lane, String channel, int capacity) {
        return lanes.computeIfAbsent(lane, unknown -> new LaneLoad(channel, capacity));
    }

    /** What was seen in so long a time; {@code stubs}: those who may have sent at a rate. */
    LoadReport report(long durationNs, List<Stub> stubs) {
        return new LoadReport(Duration.ofNanos(durationNs), channels(durationNs), sources(stubs));
    }

    private static List<LoadReport.Source> sources(List<Stub> stubs) {
        List<LoadReport.Source> sources = new ArrayList<>();
        for (Stub stub : stubs) {
            for (StubOutput<?> output : stub.outputs()) {
                StubSchedule schedule = output.schedule();
                if (schedule != null) {
                    sources.add(new LoadReport.Source(output.channel(), LoadReport.Times.of(schedule.lateness())));
                }
            }
        }
        return List.copyOf(sources);
    }

    /** A line for each channel, by name. */
    private List<LoadReport.Channel> channels(long durationNs) {
        Map<String, List<LaneLoad>> byChannel = new TreeMap<>();
        for (LaneLoad each : lanes.values()) {
            byChannel
                    .computeIfAbsent(each.channel(), unknown -> new ArrayList<>())
                    .add(each);
        }
        List<LoadReport.Channel> channels = new ArrayList<>();
        byChannel.forEach((name, loads) -> channels.add(channel(name, loads, durationNs)));
        return List.copyOf(channels);
    }

    private static LoadReport.Channel channel(String name, List<LaneLoad> loads, long durationNs) {
        Histogram latency = new Histogram(LaneLoad.DIGITS);
        long sent = 0;
        double meanFill = 0;
        long maxFill = 0;
        for (LaneLoad each : loads) {
            latency.add(each.latency());
            sent += each.sent();
            meanFill += each.meanFill() / loads.size();
            maxFill = Math.max(maxFill, each.maxFill());
        }
        int capacity = loads.get(0).capacity();
        return new LoadReport.Channel(
                name,
                sent,
                sent * 1e9 / durationNs,
                LoadReport.Times.of(latency),
                meanFill / capacity,
                (double) maxFill / capacity);
    }
}
