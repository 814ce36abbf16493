package dev.steadystate.benchmarks.startup;

/** The baseline: a main that says at once that it has started. */
final class EmptyMain {
    public static void main(String[] args) {
        System.out.println("started");
    }

    private EmptyMain() {}
}
