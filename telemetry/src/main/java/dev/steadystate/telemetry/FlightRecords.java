package dev.steadystate.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** The events of {@link FlightEvents}. JFR reads their fields. */
final class FlightRecords {
    private FlightRecords() {}

    @Category("Steady State")
    @StackTrace(false)
    abstract static class OfGraph extends Event {
        @Label("Graph")
        String graph = "";

        @Label("Actor")
        String actor = "";

        @Label("Instance")
        int instance;
    }

    @Name("dev.steadystate.Restart")
    @Label("Restart")
    @Description("An actor has failed and is about to pause before it is replaced")
    static final class Restart extends OfGraph {
        @Label("Restarts")
        @Description("How many there will have been of this instance")
        int restarts;

        @Label("Failure")
        String failure = "";

        @Label("Message")
        String message = "";

        @Label("Pause")
        @Timespan(Timespan.NANOSECONDS)
        long pause;
    }

    @Name("dev.steadystate.Failure")
    @Label("Failure")
    @Description("An actor has failed and is not replaced")
    static final class Failed extends OfGraph {
        @Label("Failure")
        String failure = "";

        @Label("Message")
        String message = "";
    }

    @Name("dev.steadystate.DeadLetter")
    @Label("Dead Letter")
    @Description("A message has failed too often and is sent where dead letters go")
    static final class Letter extends OfGraph {
        @Label("Channel")
        String channel = "";

        @Label("Attempts")
        int attempts;

        @Label("Message")
        String message = "";
    }

    @Name("dev.steadystate.Veto")
    @Label("Veto")
    @Description("An actor does not agree to stop")
    static final class Refusal extends OfGraph {
        @Label("Reason")
        String reason = "";
    }

    @Name("dev.steadystate.SlowActivation")
    @Label("Slow Activation")
    @Description("Activations have taken long before they were committed")
    static final class SlowActivation extends OfGraph {
        @Label("Method")
        String method = "";

        @Label("Activations")
        int activations;

        @Label("Took")
        @Timespan(Timespan.NANOSECONDS)
        long took;
    }
}
