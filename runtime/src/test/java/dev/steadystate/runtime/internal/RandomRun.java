package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** One random graph from its start to its stop, and whether every message is accounted for. */
final class RandomRun {
    /** So often nobody had anything to do, before it is said that the graph doesn't stop. */
    private static final int PATIENCE = 20_000;

    private static final int MOST_ON_ONE_THREAD = 150;
    private static final int MOST_ON_THREADS = 1_000;

    private final SplittableRandom random;
    private final ManualClock clock = new ManualClock();
    private final RandomGraph made;
    private final Graph graph;
    private List<Veto> vetoes = List.of();
    /** The graph was dropped where it stood, on its only thread. */
    private boolean aborted;

    private int steps;

    private RandomRun(long seed, RandomGraph.Channels channels, boolean threads) {
        random = new SplittableRandom(seed);
        GraphSettings settings = GraphSettings.defaults().seed(seed);
        settings = threads ? settings.threads(1 + random.nextInt(3)) : settings.clock(clock);
        graph = new Graph("Random", settings, 1, Graphs.LONG.toNanos());
        made = new RandomGraph(graph, random, threads ? MOST_ON_THREADS : MOST_ON_ONE_THREAD, channels);
    }

    /** Runs it on the caller's thread, in an order that the seed decides; returns what tells this run from others. */
    static int onOneThread(long seed, RandomGraph.Channels channels) {
        return replayable(seed, channels, false).fingerprint();
    }

    static int onThreads(long seed) {
        return replayable(seed, RandomGraph.ANY, true).fingerprint();
    }

    private static RandomRun replayable(long seed, RandomGraph.Channels channels, boolean threads) {
        try {
            RandomRun run = new RandomRun(seed, channels, threads);
            if (threads) {
                run.onItsThreads();
            } else {
                run.driven();
            }
            run.check();
            return run;
        } catch (Throwable failure) {
            throw new AssertionError(
                    "the random graph of seed " + seed + (threads ? " on threads" : "") + " (run it again with -Dseed="
                            + seed + " -Dgraphs=1): " + failure.getMessage(),
                    failure);
        }
    }

    // ---- running

    private void driven() throws InterruptedException {
        int stopAt = random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt(2_000);
        int abortAt = random.nextInt(12) == 0 ? random.nextInt(2_000) : Integer.MAX_VALUE;
        Driver driver = graph.drive();
        int idle = 0;
        while (!hasStopped()) {
            if (steps == stopAt) {
                graph.requestShutdown();
            }
            if (steps++ == abortAt) {
                aborted = true;
                await(Duration.ZERO);
                return;
            }
            if (!driver.step(random::nextInt)) {
                idle++;
                clock.advanceMs(1);
            } else if (random.nextInt(64) == 0) {
                clock.advanceMs(1);
            }
            if (idle > PATIENCE) {
                await(Duration.ZERO);
                throw new AssertionError("it doesn't stop: " + vetoes);
            }
        }
        await(Graphs.LONG);
    }

    private boolean hasStopped() {
        return graph.state().compareTo(GraphState.STOPPED) >= 0;
    }

    private void onItsThreads() throws InterruptedException {
        boolean stops = random.nextBoolean();
        int spins = random.nextInt(100_000);
        graph.start();
        for (int i = 0; stops && i < spins; i++) {
            Thread.onSpinWait();
        }
        if (stops) {
            graph.requestShutdown();
        }
        await(Graphs.LONG);
    }

    private void await(Duration timeout) throws InterruptedException {
        try {
            graph.awaitStopped(timeout);
        } catch (UncleanShutdownException e) {
            vetoes = e.vetoes();
        }
    }

    // ---- what is to hold

    private void check() {
        for (RandomGraph.Undertaker each : made.undertakers) {
            settle(each);
        }
        for (Track each : made.tracks.values()) {
            each.wrong().ifPresent(text -> {
                throw new AssertionError(text);
            });
        }
        sourcesSkippedNothing();
        if (!aborted) {
            if (graph.state() != GraphState.STOPPED && !made.isFaulty) {
                throw new AssertionError("it stopped uncleanly, for no reason: " + vetoes);
            }
            whatIsUndeliveredIsReported();
        }
    }

    /** Notes on each lane which messages became dead letters. */
    private void settle(RandomGraph.Undertaker undertaker) {
        List<Long> letters = new ArrayList<>(undertaker.letters());
        Ring ring = undertaker.in().ring();
        for (long at = ring.head.getAcquire(); at != ring.tail.getAcquire(); at++) {
            letters.add(LaneKind.number(((dev.steadystate.runtime.DeadLetter<?>) ring.message(at)).message()));
        }
        for (LaneInput lane : undertaker.of().laneEnds()) {
            Track track = Objects.requireNonNull(made.tracks.get(lane.ring()), "a track");
            letters.stream().filter(track.sent::contains).forEach(track.dead::add);
        }
    }

    private void sourcesSkippedNothing() {
        for (RandomActor each : made.actors) {
            long expected = 0;
            for (Long message : each.made) {
                if (RandomMessage.number(message) != expected++) {
                    throw new AssertionError(each.instance + " sent " + RandomMessage.text(message) + " as its "
                            + expected + "th message: its state and what it sent are not in step");
                }
            }
        }
    }

    /** What was sent and not delivered, after an actor has failed for good, stands in the veto of who should have taken it. */
    private void whatIsUndeliveredIsReported() {
        for (RandomActor actor : made.actors) {
            for (Input input : actor.instance.inputs()) {
                long missing = 0;
                boolean drops = false;
                for (LaneInput lane : input.laneEnds()) {
                    Track track = Objects.requireNonNull(made.tracks.get(lane.ring()), "a track");
                    missing += track.undelivered();
                    drops |= track.overflow != dev.steadystate.Overflow.BACKPRESSURE;
                }
                String expected = input.channel() + " holds " + missing;
                if (missing > 0
                        && !drops
                        && vetoes.stream().noneMatch(veto -> veto.reason().contains(expected))) {
                    throw new AssertionError(actor.instance + " left messages, but nobody said \"" + expected + "\": "
                            + graph.state() + vetoes);
                }
            }
        }
    }

    /** Equal for equal runs. */
    private int fingerprint() {
        int hash = steps;
        for (Track each : made.tracks.values()) {
            hash = 31 * hash + Objects.hash(each.sent, each.taken, each.dead);
        }
        for (RandomActor each : made.actors) {
            hash = 31 * hash + each.instance.regeneration();
        }
        return hash;
    }
}
