package dev.steadystate.telemetry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lanes of a channel taken together, for tables. */
final class ChannelSum {
    final String name;
    final List<LaneSnapshot> lanes = new ArrayList<>();

    private ChannelSum(String name) {
        this.name = name;
    }

    static List<ChannelSum> of(List<LaneSnapshot> lanes) {
        Map<String, ChannelSum> sums = new LinkedHashMap<>();
        for (LaneSnapshot each : lanes) {
            sums.computeIfAbsent(each.channel(), ChannelSum::new).lanes.add(each);
        }
        return List.copyOf(sums.values());
    }

    double rate() {
        return lanes.stream().mapToDouble(LaneSnapshot::rate).sum();
    }

    /** The average of the fullest lane, as a share of what it holds. */
    double fill() {
        double fullest = Double.NaN;
        for (LaneSnapshot each : lanes) {
            double share = Math.min(1, each.fill().average() / each.capacity());
            fullest = Double.isNaN(fullest) ? share : Math.max(fullest, share);
        }
        return fullest;
    }

    /** Of the slowest lane. */
    double latency(double percentile) {
        double slowest = Double.NaN;
        for (LaneSnapshot each : lanes) {
            double value = each.latency().percentile(percentile);
            if (!Double.isNaN(value) && !(value < slowest)) {
                slowest = value;
            }
        }
        return slowest;
    }

    long size() {
        return lanes.stream().mapToLong(LaneSnapshot::size).sum();
    }

    long sent() {
        return lanes.stream().mapToLong(LaneSnapshot::sent).sum();
    }

    long dropped() {
        return lanes.stream().mapToLong(LaneSnapshot::dropped).sum();
    }

    long deadLettered() {
        return lanes.stream().mapToLong(LaneSnapshot::deadLettered).sum();
    }
}
