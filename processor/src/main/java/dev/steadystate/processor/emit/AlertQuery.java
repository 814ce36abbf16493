package dev.steadystate.processor.emit;

import dev.steadystate.Figure;
import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTelemetry;
import dev.steadystate.processor.model.Measured;
import dev.steadystate.processor.model.Observed;
import dev.steadystate.processor.model.RaisedAlert;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What an alert compares with what, in the language of Prometheus and in English. */
final class AlertQuery {
    /** Prometheus often scrapes every 15 seconds, and a rate needs a few of these. */
    private static final long SHORTEST_RANGE_NS = TimeUnit.MINUTES.toNanos(1);

    private final Graph graph;
    private final RaisedAlert raised;
    private final Alert alert;

    AlertQuery(Graph graph, RaisedAlert raised) {
        this.graph = graph;
        this.raised = raised;
        this.alert = raised.alert();
    }

    /** The figure: {@code steadystate_channel_fill_ratio{graph="Shop",channel="orders",statistic="avg"}}. */
    String figure() {
        return switch (alert.figure()) {
            case FILL -> windowed(GraphMeter.CHANNEL_FILL);
            case LATENCY -> windowed(GraphMeter.CHANNEL_LATENCY);
            case BUSY -> "rate(" + selected(GraphMeter.ACTOR_BUSY).over(range()) + ")";
            case RESTARTS -> "increase(" + selected(GraphMeter.ACTOR_RESTARTS).over("1m") + ")";
            case RATE -> rate();
        };
    }

    /** The condition under which it is raised. */
    String condition() {
        return figure() + (alert.isAbove() ? " > " : " < ") + limit();
    }

    /** The limit in the figure's base unit. */
    String limit() {
        return new BigDecimal(alert.limit())
                .round(new MathContext(12, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What is wrong when it is raised: {@code fill above 90%}. */
    String phrase() {
        String compared = alert.percentile().value() == 0
                ? ""
                : MeterTag.statistic(alert.percentile().value()) + " of ";
        return compared
                + alert.figure().name().toLowerCase(Locale.ROOT)
                + (alert.isAbove() ? " above " : " below ")
                + alert.stated().value();
    }

    /** Whether there is one of it for each lane or instance. */
    boolean isSplit() {
        return alert.figure() != Figure.RATE;
    }

    private String windowed(GraphMeter meter) {
        return selected(meter)
                .with(MeterTag.STATISTIC, MeterTag.statistic(alert.percentile().value()))
                .toString();
    }

    /** All lanes or instances together. Prometheus renames the tag of the instance, see {@link MeterTag#INSTANCE}. */
    private String rate() {
        boolean channel = raised.observed().kind() == Observed.Kind.CHANNEL;
        String rate = "rate("
                + selected(channel ? GraphMeter.CHANNEL_TAKEN : GraphMeter.ACTOR_ACTIVATIONS)
                        .over(range())
                + ")";
        return "sum without (" + (channel ? MeterTag.LANE.key() : "exported_instance") + ") (" + rate + ")";
    }

    private Selector selected(GraphMeter meter) {
        Selector graphs = Selector.of(meter).with(MeterTag.GRAPH, graph.root().simpleName());
        Observed observed = raised.observed();
        MeterTag tag = observed.kind() == Observed.Kind.CHANNEL ? MeterTag.CHANNEL : MeterTag.ACTOR;
        return observed.name().isEmpty() ? graphs : graphs.with(tag, observed.name());
    }

    private String range() {
        GraphTelemetry telemetry = graph.telemetry();
        long windowNs = telemetry.measured().stream()
                .filter(measured -> measured.observed().equals(raised.observed()))
                .mapToLong(Measured::windowNs)
                .findFirst()
                .orElse(telemetry.windowNs());
        return PromDuration.of(Math.max(windowNs, SHORTEST_RANGE_NS));
    }
}
