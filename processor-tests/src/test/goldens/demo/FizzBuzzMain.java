package demo;

import dev.steadystate.launcher.GraphCommand;
import dev.steadystate.launcher.GraphFactory;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.telemetry.TelemetryOptions;
import javax.annotation.processing.Generated;

/**
 * Runs {@link FizzBuzz} from the command line.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class FizzBuzzMain implements GraphFactory {
    private final TallyModule tallyModule = new TallyModule();

    private final TelemetryOptions telemetry = new TelemetryOptions();

    private FizzBuzzMain() {
    }

    /**
     * Runs the graph until it stops; {@code --help} lists the options.
     */
    public static void main(String[] args) {
        FizzBuzzMain main = new FizzBuzzMain();
        System.exit(new GraphCommand("fizzbuzz", main).lazyOptions(main.telemetry).run(args));
    }

    @Override
    public SteadyFizzBuzz build(GraphSettings settings) {
        return SteadyFizzBuzz.builder().settings(telemetry.applyTo(settings))
                .tallyModule(tallyModule).build();
    }
}
