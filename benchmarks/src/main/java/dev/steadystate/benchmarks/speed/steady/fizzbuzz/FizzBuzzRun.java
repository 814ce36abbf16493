package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.runtime.ActorSystem;
import java.util.Locale;

/**
 * The FizzBuzz pipeline of annotated actors. Arguments: "singles", "batches" or "unions"; "shared" (the default schedule), "dedicated",
 * "pair" or "troupe".
 */
public final class FizzBuzzRun {
    private FizzBuzzRun() {}

    public static void main(String[] args) throws Exception {
        FizzBuzzModule module = new FizzBuzzModule();
        ActorSystem graph = args[1].equals("shared")
                ? shared(args[0], module)
                : placed(args[0], Placement.valueOf(args[1].toUpperCase(Locale.ROOT)), module);
        Fork.run(module.pipeline(graph));
    }

    private static ActorSystem placed(String kind, Placement placement, FizzBuzzModule module) {
        return switch (kind) {
            case "batches" -> placement.batches(module);
            case "unions" -> placement.unions(module);
            default -> placement.singles(module);
        };
    }

    private static ActorSystem shared(String kind, FizzBuzzModule module) {
        return switch (kind) {
            case "batches" -> SteadyBatches.builder().fizzBuzzModule(module).build();
            case "unions" -> SteadyUnions.builder().fizzBuzzModule(module).build();
            default -> SteadySingles.builder().fizzBuzzModule(module).build();
        };
    }
}
