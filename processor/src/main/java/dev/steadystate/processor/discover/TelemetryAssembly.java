package dev.steadystate.processor.discover;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.GraphTelemetry;
import dev.steadystate.processor.model.Measured;
import dev.steadystate.processor.model.Measurement;
import dev.steadystate.processor.model.Observed;
import dev.steadystate.processor.model.RaisedAlert;
import dev.steadystate.processor.model.Stated;
import dev.steadystate.processor.model.Telemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Joins what root, actors and ports say of telemetry. In a graph that is not valid the first of several words holds. */
final class TelemetryAssembly {
    private static final String EACH = "";

    private final Telemetry root;
    private final Measurement common;
    private final List<Measured> measured = new ArrayList<>();
    private final List<RaisedAlert> alerts = new ArrayList<>();

    private TelemetryAssembly(TypeElement root) {
        this.root = TelemetryReader.read(root);
        this.common = this.root.measurement().orElseGet(() -> TelemetryReader.defaults(root));
    }

    static GraphTelemetry of(TypeElement root, List<Actor> actors, List<Channel> channels) {
        TelemetryAssembly assembly = new TelemetryAssembly(root);
        assembly.addRoot(root.getSimpleName().toString());
        actors.forEach(assembly::add);
        channels.forEach(assembly::add);
        return new GraphTelemetry(
                assembly.common.windowNs(),
                assembly.percentiles(assembly.common, List.of()),
                List.copyOf(assembly.measured),
                List.copyOf(assembly.alerts));
    }

    private void addRoot(String label) {
        for (Alert alert : root.alerts()) {
            Observed.Kind kind = switch (alert.figure()) {
                case FILL, LATENCY, RATE -> Observed.Kind.CHANNEL;
                case BUSY, RESTARTS -> Observed.Kind.ACTOR;
            };
            alerts.add(new RaisedAlert(alert.nameAt(label), new Observed(kind, EACH), label, alert));
        }
    }

    private void add(Actor actor) {
        Observed observed = new Observed(Observed.Kind.ACTOR, actor.name().value());
        actor.telemetry()
                .measurement()
                .ifPresent(own -> measured.add(new Measured(observed, own.windowNs(), List.of())));
        raise(observed, observed.name(), actor.telemetry().alerts());
    }

    private void add(Channel channel) {
        Observed observed = new Observed(Observed.Kind.CHANNEL, channel.name());
        List<Alert> all = new ArrayList<>();
        Optional<Measurement> own = Optional.empty();
        for (End end : channel.declared()) {
            Telemetry telemetry = end.port().telemetry();
            own = own.or(telemetry::measurement);
            all.addAll(telemetry.alerts());
            raise(observed, end.label(), telemetry.alerts());
        }
        Measurement measurement = own.orElse(common);
        List<Double> percentiles = percentiles(measurement, all);
        if (own.isPresent() || !percentiles.equals(percentiles(common, List.of()))) {
            measured.add(new Measured(observed, measurement.windowNs(), percentiles));
        }
    }

    private void raise(Observed observed, String label, List<Alert> declared) {
        declared.forEach(alert -> alerts.add(new RaisedAlert(alert.nameAt(observed.name()), observed, label, alert)));
    }

    /** Those that are stated, and those that alerts compare. */
    private List<Double> percentiles(Measurement measurement, List<Alert> more) {
        TreeSet<Double> all = new TreeSet<>();
        measurement.percentiles().stream().map(Stated::value).forEach(all::add);
        root.alerts().forEach(alert -> all.add(alert.percentile().value()));
        more.forEach(alert -> all.add(alert.percentile().value()));
        all.remove(0.0);
        return List.copyOf(all);
    }
}
