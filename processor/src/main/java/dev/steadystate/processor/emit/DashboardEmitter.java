package dev.steadystate.processor.emit;

import dev.steadystate.Colour;
import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.RaisedAlert;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes a dashboard for Grafana: the graph, a panel an alert, the actors, the channels. */
final class DashboardEmitter implements GraphEmitter {
    private static final String INSTANCE = "{{actor}} {{exported_instance}}";
    private static final String LANE = "{{channel}} {{lane}}";
    private static final String SHARE = "percentunit";
    private static final String A_SECOND = "cps";
    private static final String SECONDS = "s";
    private static final String NUMBER = "short";

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        Dashboard dashboard = new Dashboard(graph);
        overview(graph, dashboard);
        alerts(graph, dashboard);
        actors(graph, dashboard);
        channels(graph, dashboard);
        files.resource(Resources.path(graph, "-dashboard", "json"), dashboard.text(), Origins.of(graph));
    }

    private static void overview(Graph graph, Dashboard dashboard) {
        dashboard.add(
                Panel.number("State", GraphMeter.GRAPH_STATE.description(), "")
                        .query(of(graph, GraphMeter.GRAPH_STATE) + " == 1", "{{state}}"),
                6,
                4);
        dashboard.add(number(graph, "Uptime", GraphMeter.GRAPH_UPTIME, SECONDS), 6, 4);
        dashboard.add(
                number(graph, "Not ready to stop", GraphMeter.GRAPH_UNDECIDED, NUMBER)
                        .from("green")
                        .from(1, "orange"),
                6,
                4);
        dashboard.add(
                Panel.number("Restarts", "Restarts in the time shown", NUMBER)
                        .query(
                                "sum(increase("
                                        + of(graph, GraphMeter.ACTOR_RESTARTS).over("$__range") + "))",
                                "restarts")
                        .from("green")
                        .from(1, "orange"),
                6,
                4);
    }

    private static Panel number(Graph graph, String title, GraphMeter meter, String unit) {
        return Panel.number(title, meter.description(), unit)
                .query(of(graph, meter).toString(), title.toLowerCase(Locale.ROOT));
    }

    private static void alerts(Graph graph, Dashboard dashboard) {
        if (!graph.telemetry().alerts().isEmpty()) {
            dashboard.row("Alerts");
            graph.telemetry().alerts().forEach(raised -> dashboard.add(alert(graph, raised), 8, 7));
        }
    }

    private static Panel alert(Graph graph, RaisedAlert raised) {
        AlertQuery query = new AlertQuery(graph, raised);
        Alert alert = raised.alert();
        String legend = switch (raised.observed().kind()) {
            case ACTOR -> INSTANCE;
            case CHANNEL -> LANE;
        };
        String unit = switch (alert.figure()) {
            case FILL, BUSY -> SHARE;
            case RATE -> A_SECOND;
            case LATENCY -> SECONDS;
            case RESTARTS -> NUMBER;
        };
        String worry = colour(alert.colour());
        String what = query.phrase() + (alert.description().isBlank() ? "" : ". " + alert.description());
        return Panel.lines(raised.name(), what, unit)
                .query(query.figure(), legend)
                .from(alert.isAbove() ? "transparent" : worry)
                .from(new BigDecimal(query.limit()), alert.isAbove() ? worry : "transparent");
    }

    private static String colour(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private static void actors(Graph graph, Dashboard dashboard) {
        dashboard.row("Actors");
        chart(dashboard, "Busy", GraphMeter.ACTOR_BUSY, SHARE, rate(actors(graph, GraphMeter.ACTOR_BUSY)), INSTANCE);
        String room = actors(graph, GraphMeter.ACTOR_WAITING)
                .with(MeterTag.REASON, "room")
                .toString();
        chart(dashboard, "Waiting for room", GraphMeter.ACTOR_WAITING, SHARE, room, INSTANCE);
        String activations = rate(actors(graph, GraphMeter.ACTOR_ACTIVATIONS));
        chart(dashboard, "Activations", GraphMeter.ACTOR_ACTIVATIONS, A_SECOND, activations, INSTANCE);
        String perActivation = rate(actors(graph, GraphMeter.ACTOR_BUSY)) + " / " + activations;
        Panel time = Panel.lines("Time per activation", "Busy seconds divided by activations", SECONDS)
                .query(perActivation, INSTANCE);
        dashboard.add(time, 12, 8);
        String restarts = "increase(" + actors(graph, GraphMeter.ACTOR_RESTARTS).over("1m") + ")";
        chart(dashboard, "Restarts a minute", GraphMeter.ACTOR_RESTARTS, NUMBER, restarts, INSTANCE);
        String delay = actors(graph, GraphMeter.ACTOR_QUEUE_DELAY).toString();
        chart(dashboard, "Waiting for a thread", GraphMeter.ACTOR_QUEUE_DELAY, SECONDS, delay, INSTANCE);
    }

    private static void channels(Graph graph, Dashboard dashboard) {
        dashboard.row("Channels");
        String taken = "sum without (lane) (" + rate(channels(graph, GraphMeter.CHANNEL_TAKEN)) + ")";
        chart(dashboard, "Messages", GraphMeter.CHANNEL_TAKEN, A_SECOND, taken, "{{channel}}");
        String fill = average(channels(graph, GraphMeter.CHANNEL_FILL));
        chart(dashboard, "Fill", GraphMeter.CHANNEL_FILL, SHARE, fill, LANE);
        String latency = average(channels(graph, GraphMeter.CHANNEL_LATENCY));
        chart(dashboard, "Latency", GraphMeter.CHANNEL_LATENCY, SECONDS, latency, LANE);
        Panel lost = Panel.lines("Dropped and dead-lettered", "Messages that did not get through", A_SECOND)
                .query(rate(channels(graph, GraphMeter.CHANNEL_DROPPED)), LANE + " dropped")
                .query(rate(channels(graph, GraphMeter.CHANNEL_DEAD_LETTERED)), LANE + " dead letters");
        dashboard.add(lost, 12, 8);
    }

    private static void chart(
            Dashboard dashboard, String title, GraphMeter meter, String unit, String query, String legend) {
        dashboard.add(Panel.lines(title, meter.description(), unit).query(query, legend), 12, 8);
    }

    private static String rate(Selector selector) {
        return "rate(" + selector.over("$__rate_interval") + ")";
    }

    private static String average(Selector selector) {
        return selector.with(MeterTag.STATISTIC, MeterTag.statistic(0)).toString();
    }

    private static Selector of(Graph graph, GraphMeter meter) {
        return Selector.of(meter).with(MeterTag.GRAPH, graph.root().simpleName());
    }

    private static Selector actors(Graph graph, GraphMeter meter) {
        return of(graph, meter).chosen(MeterTag.ACTOR);
    }

    private static Selector channels(Graph graph, GraphMeter meter) {
        return of(graph, meter).chosen(MeterTag.CHANNEL);
    }
}
