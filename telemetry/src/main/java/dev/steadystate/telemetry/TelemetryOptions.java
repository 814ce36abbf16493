package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphSettings;
import java.net.InetAddress;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a generated main that show its graph. One thread at a time. */
public final class TelemetryOptions {
    @Option(
            names = "--telemetry",
            order = 90,
            description = "Show the graph at port 9900 of this machine, or the next one that is free.")
    private boolean telemetry;

    @Option(
            names = "--telemetry-port",
            paramLabel = "PORT",
            order = 91,
            converter = PortConverter.class,
            description = "Show the graph at this port: live page, Prometheus metrics, health (default: not at all).")
    private @Nullable Integer port;

    @Option(
            names = "--telemetry-address",
            paramLabel = "ADDRESS",
            order = 92,
            converter = AddressConverter.class,
            description = "Show it to other machines as well, at this address of ours; 0.0.0.0 for all"
                    + " (default: to this machine only).")
    private @Nullable InetAddress address;

    @Option(names = "--top", order = 93, description = "Show figures as a table on this terminal.")
    private boolean top;

    /** Options that ask for nothing until they are read from a command line. */
    public TelemetryOptions() {}

    /**
     * Adds to settings what the options ask for, and {@link FlightEvents} if Flight Recorder is in use or something is asked for.
     *
     * @param settings how the graph is to run
     * @return the same, with telemetry if it was asked for
     */
    public GraphSettings applyTo(GraphSettings settings) {
        boolean shown = telemetry || port != null || address != null;
        return settings.telemetry(shown ? telemetry() : null)
                .telemetry(top ? Top.onTerminal() : null)
                .telemetry(isRecordable(shown || top) ? new FlightEvents() : null);
    }

    /**
     * Whether events may be recorded. Where nobody watches, only a recording that the process was started with counts: to be
     * ready for one that begins later costs some 300 ms of processor time.
     */
    private static boolean isRecordable(boolean watched) {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent()
                && (watched ? FlightRecorder.isAvailable() : FlightRecorder.isInitialized());
    }

    private Telemetry telemetry() {
        Telemetry.Builder builder = Telemetry.builder();
        if (port != null) {
            builder.port(port);
        }
        if (address != null) {
            builder.address(address);
        }
        return builder.build();
    }
}
