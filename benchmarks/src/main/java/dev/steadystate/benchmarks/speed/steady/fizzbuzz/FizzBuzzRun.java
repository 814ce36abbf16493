package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.runtime.ActorSystem;

/**
 * The FizzBuzz pipeline of annotated actors. Arguments: "singles" or "batches"; "shared" (the default schedule), "dedicated",
 * "pair" or "troupe".
 */
public final class FizzBuzzRun {
    private FizzBuzzRun() {}

    public static void main(String[] args) throws Exception {
        FizzBuzzModule module = new FizzBuzzModule();
        Fork.run(module.pipeline(graph(args[0].equals("batches"), args[1], module)));
    }

    private static ActorSystem graph(boolean batches, String placement, FizzBuzzModule module) {
        return switch (placement) {
            case "dedicated" -> placed(batches, Placement.DEDICATED, module);
            case "pair" -> placed(batches, Placement.PAIR, module);
            case "troupe" -> placed(batches, Placement.TROUPE, module);
            default -> shared(batches, module);
        };
    }

    private static ActorSystem placed(boolean batches, Placement placement, FizzBuzzModule module) {
        return batches ? placement.batches(module) : placement.singles(module);
    }

    private static ActorSystem shared(boolean batches, FizzBuzzModule module) {
        return batches
                ? SteadyBatches.builder().fizzBuzzModule(module).build()
                : SteadySingles.builder().fizzBuzzModule(module).build();
    }
}
