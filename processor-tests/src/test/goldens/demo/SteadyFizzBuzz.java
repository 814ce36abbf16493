package demo;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.RunningGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds and runs {@link FizzBuzz}.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class SteadyFizzBuzz extends RunningGraph implements FizzBuzz {
    private SteadyFizzBuzz(Graph graph) {
        super(graph);
    }

    /**
     * Starts to build a graph.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects what a graph needs. Each {@link #build()} makes a graph of its own.
     */
    public static final class Builder {
        private GraphSettings settings = GraphSettings.defaults();

        private final List<GraphMonitor> telemetry = new ArrayList<>();

        private TallyModule tallyModule;

        private Builder() {
        }

        /**
         * Threads, clock and the like; the defaults if left out.
         */
        public Builder settings(GraphSettings settings) {
            this.settings = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /**
         * Has somebody watch the graph, besides those named before.
         */
        public Builder telemetry(GraphMonitor monitor) {
            telemetry.add(Objects.requireNonNull(monitor, "monitor"));
            return this;
        }

        /**
         * The {@link TallyModule} to use; a new one if left out.
         */
        public Builder tallyModule(TallyModule tallyModule) {
            this.tallyModule = Objects.requireNonNull(tallyModule, "tallyModule");
            return this;
        }

        /**
         * Builds the graph; it does not run yet.
         */
        public SteadyFizzBuzz build() {
            if (tallyModule == null) {
                tallyModule = new TallyModule();
            }
            FizzBuzzWiring wiring = new FizzBuzzWiring(settings.telemetry(telemetry), tallyModule);
            return new SteadyFizzBuzz(wiring.graph);
        }
    }
}
