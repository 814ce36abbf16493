package dev.steadystate.testing;

import dev.steadystate.testing.internal.Deviations;
import dev.steadystate.testing.internal.Shrinker;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs a test with one seed after the other; of the first that fails it finds out what matters. */
public final class Exploration {
    /** So many steps are spent on shrinking: some seconds. */
    private static final long MOST_STEPS = 5_000_000;

    private static final int SHOWN_STEPS = 60;

    private final Function<StageMode, ? extends Stage> stages;
    private final Consumer<Stage> test;

    /** A run: how it ended, and what was decided in it. */
    private record Run(@Nullable Throwable failure, Deviations deviations, long steps) {}

    /**
     * Prepares to explore; nothing runs yet.
     *
     * @param stages makes a stage, such as {@code FizzBuzzStage::new}
     * @param test what is done with each; it fails by throwing
     * @param <S> the type of the stage
     */
    @SuppressWarnings("unchecked") // the test gets what the stages make
    public <S extends Stage> Exploration(Function<StageMode, S> stages, Consumer<? super S> test) {
        this.stages = stages;
        this.test = (Consumer<Stage>) (Consumer<?>) test;
    }

    /**
     * Runs seeds until one fails.
     *
     * @param seeds the seeds
     * @param policy how schedules are chosen
     * @param mermaid whether the failure shows a sequence diagram, too
     * @throws SimulationFailure if one fails
     */
    public void explore(long[] seeds, Policy policy, boolean mermaid) {
        for (int i = 0; i < seeds.length; i++) {
            StageMode mode = StageMode.simulated(seeds[i], policy);
            Run run = run(mode);
            if (run.failure != null) {
                throw failure(mode, run, i + 1, seeds.length, mermaid);
            }
        }
    }

    /**
     * Runs seeds until one fails, and says how many that took.
     *
     * @param seeds how many at most: 1, 2, 3, …
     * @param policy how schedules are chosen
     * @return the first seed that fails; 0 if none does
     */
    public long firstFailing(int seeds, Policy policy) {
        for (long seed = 1; seed <= seeds; seed++) {
            if (run(StageMode.simulated(seed, policy)).failure != null) {
                return seed;
            }
        }
        return 0;
    }

    /** Runs the test once on real threads. */
    void onThreads() {
        try (Stage stage = stages.apply(StageMode.threads())) {
            test.accept(stage);
            stage.end();
        }
    }

    private Run run(StageMode mode) {
        try (Stage stage = stages.apply(mode)) {
            Throwable failure = null;
            try {
                test.accept(stage);
                stage.end();
            } catch (Throwable thrown) {
                failure = thrown; // of whatever kind: it is the test's
            }
            return new Run(failure, stage.deviations(), stage.steps());
        }
    }

    private SimulationFailure failure(StageMode mode, Run run, int tried, int of, boolean mermaid) {
        Throwable cause = Objects.requireNonNull(run.failure, "a failure");
        Shrinker shrinker = new Shrinker(deviations -> outcome(cause, run(mode.replaying(deviations))), MOST_STEPS);
        Deviations least = shrinker.shrink(run.deviations);
        try (Stage stage = stages.apply(mode.replaying(least).traced())) {
            Throwable shown = cause;
            try {
                test.accept(stage);
                stage.end();
            } catch (Throwable again) {
                shown = again;
            }
            return new SimulationFailure(
                    mode.seed(),
                    text(mode, run, tried, of, shrinker.runs(), stage, shown)
                            + (mermaid ? "\n" + stage.traceKept().mermaid(SHOWN_STEPS) : ""),
                    shown);
        }
    }

    private static String text(StageMode mode, Run run, int tried, int of, int runs, Stage stage, Throwable shown) {
        return "seed " + mode.seed() + " fails (" + tried + " of " + of + ", " + mode + "): " + shown.getMessage()
                + "\nreplay it with @SimulationTest(seed = " + mode.seed() + ") or -D" + SimulationTest.SEED + "="
                + mode.seed()
                + "\nshrunk from " + run.deviations.size() + " decisions in " + run.steps + " steps to "
                + stage.deviations().size() + " in " + stage.steps() + ", by " + runs + " runs:\n"
                + stage.traceKept().text(SHOWN_STEPS);
    }

    private static Shrinker.Outcome outcome(Throwable cause, Run run) {
        return new Shrinker.Outcome(isSame(cause, run.failure), run.steps);
    }

    /** Whether it is the same mistake: the figures in a message may differ. */
    private static boolean isSame(Throwable failure, @Nullable Throwable other) {
        return other != null
                && failure.getClass() == other.getClass()
                && kind(failure).equals(kind(other));
    }

    private static String kind(Throwable failure) {
        return Objects.toString(failure.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\d+", "#");
    }
}
