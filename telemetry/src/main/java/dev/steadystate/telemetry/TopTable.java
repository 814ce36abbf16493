package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A snapshot as text: first the graph, then its instances, the busiest on top, then its channels, the fullest on top. */
final class TopTable {
    /** The columns of words. */
    private static final int WAITS_FOR = 3;

    private static final int THREAD = 11;

    private final String graph;
    private final GraphSnapshot snapshot;

    TopTable(String graph, GraphSnapshot snapshot) {
        this.graph = graph;
        this.snapshot = snapshot;
    }

    /** The lines, none wider than {@code width} and at most {@code height} of them. */
    List<String> lines(int width, int height) {
        List<String> lines = new ArrayList<>();
        lines.add(FittedTable.cut(heading(), width));
        for (Veto each :
                snapshot.vetoes().subList(0, Math.min(3, snapshot.vetoes().size()))) {
            lines.add(FittedTable.cut(each.toString(), width));
        }
        int left = height - lines.size() - 2;
        int channels = ChannelSum.of(snapshot.lanes()).size() + 1;
        int upper = Math.max(left - channels, left / 2);
        lines.add("");
        List<String> instances = instances().lines(width, upper);
        lines.addAll(instances);
        lines.add("");
        lines.addAll(channels().lines(width, left - instances.size()));
        return lines.subList(0, Math.min(lines.size(), Math.max(0, height)));
    }

    private String heading() {
        String state = snapshot.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return graph + "  " + state + "  up " + Figures.span(snapshot.uptimeNs()) + threads() + restarts();
    }

    private String threads() {
        double busy = snapshot.threads().stream()
                .mapToDouble(ThreadSnapshot::busy)
                .average()
                .orElse(Double.NaN);
        int count = snapshot.threads().size();
        return "  " + count + (count == 1 ? " thread " : " threads ") + Figures.percent(busy) + " busy";
    }

    private String restarts() {
        int restarts = snapshot.instances().stream()
                .mapToInt(InstanceSnapshot::restarts)
                .sum();
        return restarts == 0 ? "" : "  " + restarts + (restarts == 1 ? " restart" : " restarts");
    }

    private FittedTable instances() {
        FittedTable table = new FittedTable(
                Set.of(WAITS_FOR, THREAD),
                "ACTOR",
                "MCPU",
                "BUSY",
                "WAITS FOR",
                "RATE/s",
                "TIME",
                "SHARE",
                "ROOM",
                "INPUT",
                "QUEUE",
                "RESTARTS",
                "THREAD");
        List<InstanceSnapshot> sorted = new ArrayList<>(snapshot.instances());
        sorted.sort(Comparator.comparingDouble(TopTable::pressure).reversed());
        for (InstanceSnapshot each : sorted) {
            table.row(
                    each.label(),
                    each.mcpu() < 0 ? "-" : Integer.toString(each.mcpu()),
                    Figures.percent(each.busy()),
                    waitsFor(each),
                    Figures.number(each.rate()),
                    Figures.time(each.activationNs()),
                    Figures.percent(each.shareOfGraph()),
                    Figures.percent(each.room()),
                    Figures.percent(each.input()),
                    Figures.time(each.queueDelayNs()),
                    Integer.toString(each.restarts()),
                    each.thread());
        }
        return table;
    }

    /** How much it holds up others: what it works, and what it would work if it had a thread. */
    private static double pressure(InstanceSnapshot instance) {
        return Double.isNaN(instance.busy()) ? 0 : instance.busy() + instance.queued();
    }

    private static String waitsFor(InstanceSnapshot instance) {
        return switch (instance.phase()) {
            case NEW -> "new";
            case STOPPING -> "stopping";
            case STOPPED -> "stopped";
            case FAILED -> "failed";
            case RUNNING, RESTARTING -> waitsFor(instance.activity());
        };
    }

    private static String waitsFor(Activity activity) {
        return switch (activity.kind()) {
            case WORKING -> "(works)";
            case THREAD -> "a thread";
            case ROOM -> "room in " + activity.channel();
            case INPUT -> activity.channel();
            case TIMER -> "time";
            case RESTART -> "restart";
            case NOTHING -> "-";
        };
    }

    private FittedTable channels() {
        FittedTable table = new FittedTable(
                Set.of(),
                "CHANNEL",
                "FILL",
                "NOW",
                "CAPACITY",
                "RATE/s",
                "p50",
                "p99",
                "SENT",
                "DROPPED",
                "DEAD",
                "LANES");
        List<ChannelSum> sorted = new ArrayList<>(ChannelSum.of(snapshot.lanes()));
        sorted.sort(Comparator.comparingDouble(ChannelSum::fill).reversed());
        for (ChannelSum each : sorted) {
            table.row(
                    each.name,
                    Figures.percent(each.fill()),
                    Figures.number((double) each.size()),
                    Figures.number(each.lanes.get(0).capacity()),
                    Figures.number(each.rate()),
                    Figures.time(each.latency(50)),
                    Figures.time(each.latency(99)),
                    Figures.number((double) each.sent()),
                    Figures.number((double) each.dropped()),
                    Figures.number((double) each.deadLettered()),
                    Integer.toString(each.lanes.size()));
        }
        return table;
    }
}
