package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;

/** Generator, worker and logger as one loop on one thread: no channels at all. */
final class FusedLoop extends Source {
    private final Tally tally;

    private FusedLoop(Tally tally) {
        this.tally = tally;
    }

    public static void main(String[] args) throws Exception {
        Tally tally = new Tally();
        FusedLoop loop = new FusedLoop(tally);
        Fork.run(new HandPipeline(loop, tally, List.of(new Team(loop))));
    }

    @Override
    protected int send(long first) {
        for (long number = first; number < first + Slices.BATCH; number++) {
            tally.add(Words.of(number));
        }
        return Slices.BATCH;
    }

    @Override
    protected void close() {}
}
