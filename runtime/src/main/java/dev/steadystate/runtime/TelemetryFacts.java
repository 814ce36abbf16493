package dev.steadystate.runtime;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import java.util.List;
import java.util.Map;

/**
 * How a graph is measured and what is a reason to worry, as {@code @Telemetry} and {@code @Alert} say it. Immutable.
 *
 * @param common how actors and channels are measured of which nothing else is said
 * @param actors how other actors are measured, by name
 * @param channels how other channels are measured, by name
 * @param alerts the alerts, in the order of declaration: of the root, of actors, of channels
 */
public record TelemetryFacts(
        Measured common, Map<String, Measured> actors, Map<String, Measured> channels, List<AlertFacts> alerts) {
    /** What holds where nothing is said: 10 seconds, the median and the 99th percentile, no alert. */
    public static final TelemetryFacts DEFAULT =
            new TelemetryFacts(new Measured(10_000_000_000L, List.of(50.0, 99.0)), Map.of(), Map.of(), List.of());

    /**
     * Facts that nothing changes any more.
     *
     * @param common how actors and channels are measured of which nothing else is said
     * @param actors how other actors are measured, by name
     * @param channels how other channels are measured, by name
     * @param alerts the alerts
     */
    public TelemetryFacts {
        actors = Map.copyOf(actors);
        channels = Map.copyOf(channels);
        alerts = List.copyOf(alerts);
    }

    /**
     * Returns how an actor is measured.
     *
     * @param name the actor's name
     * @return its window; its percentiles mean nothing
     */
    public Measured ofActor(String name) {
        return actors.getOrDefault(name, common);
    }

    /**
     * Returns how a channel is measured.
     *
     * @param name the channel's name
     * @return its window and percentiles
     */
    public Measured ofChannel(String name) {
        return channels.getOrDefault(name, common);
    }

    /**
     * Over which time something is measured, and which percentiles.
     *
     * @param windowNs the window in nanoseconds
     * @param percentiles percentiles in percent, ascending; those that alerts ask for among them
     */
    public record Measured(long windowNs, List<Double> percentiles) {
        /**
         * A window and percentiles that nothing changes any more.
         *
         * @param windowNs the window in nanoseconds
         * @param percentiles percentiles in percent, ascending
         */
        public Measured {
            percentiles = List.copyOf(percentiles);
        }
    }

    /** What has figures. */
    public enum Kind {
        /** An actor, with all its instances. */
        ACTOR,
        /** A channel, with all its lanes. */
        CHANNEL
    }

    /**
     * An alert.
     *
     * @param name its name, of which there is one in the graph
     * @param kind what it looks at
     * @param element the name of the actor or channel; empty for each of that kind
     * @param figure which figure it looks at
     * @param above whether it is raised above the limit; otherwise below
     * @param limit the limit: a share from 0 to 1 ({@link Figure#FILL}, {@link Figure#BUSY}), a number a second
     *     ({@link Figure#RATE}), seconds ({@link Figure#LATENCY}), a number within a minute ({@link Figure#RESTARTS})
     * @param percentile the percentile that is compared, in percent; 0 for the average
     * @param forNs how long the figure has to be beyond the limit, in nanoseconds; 0 for not at all
     * @param colour how urgent it is
     * @param description what an operator should know of it; may be empty
     */
    public record AlertFacts(
            String name,
            Kind kind,
            String element,
            Figure figure,
            boolean above,
            double limit,
            double percentile,
            long forNs,
            Colour colour,
            String description) {}
}
