package dev.steadystate.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a graph of every kind of channel at full speed and samples the heap that stays reachable. Fails if that grows, if the number
 * of threads does, or if a message is missing in the end. Argument: minutes, 5 if left out.
 */
public final class Soak {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SAMPLES = 60;
    private static final long SHORTEST_MS = 250;
    /** What a heap of the same content differs by between two collections. */
    private static final long SLACK_BYTES = 512 << 10;

    private final Tally tally = new Tally();
    private final Exchange graph =
            SteadyExchange.builder().soakModule(new SoakModule(tally)).build();
    private final List<Long> heap = new ArrayList<>();
    private final List<Integer> threads = new ArrayList<>();
    private long answers;

    private Soak() {}

    public static void main(String[] args) throws InterruptedException {
        double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 5;
        new Soak().run(Math.max(SHORTEST_MS, Math.round(minutes * 60_000 / SAMPLES)));
    }

    private void run(long periodMs) throws InterruptedException {
        graph.start();
        for (int i = 0; i < SAMPLES; i++) {
            Thread.sleep(periodMs);
            graph.questions().send(new Note("how many"));
            if (graph.answers().poll(PATIENCE) != null) {
                answers++;
            }
            sample(i);
        }
        graph.requestShutdown();
        graph.awaitStopped(PATIENCE);
        tally.check(answers, SAMPLES);
        requireFlat();
    }

    private void sample(int number) {
        heap.add(reachable());
        threads.add(Thread.activeCount());
        System.out.printf(
                "%2d of %d: %,7d KB reachable, %d threads; %s%n",
                number + 1, SAMPLES, heap.get(number) >> 10, threads.get(number), tally);
    }

    private static long reachable() {
        System.gc();
        System.gc(); // what the first has made collectable
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Compares the second quarter of the samples, when all is warm, with the last. */
    private void requireFlat() {
        int quarter = SAMPLES / 4;
        long early = median(heap.subList(quarter, 2 * quarter));
        long late = median(heap.subList(SAMPLES - quarter, SAMPLES));
        System.out.printf("reachable: %,d KB at first, %,d KB in the end%n", early >> 10, late >> 10);
        if (late > early + SLACK_BYTES) {
            throw new IllegalStateException("the heap grows: " + heap);
        }
        if (threads.get(SAMPLES - 1) > threads.get(quarter)) {
            throw new IllegalStateException("the number of threads grows: " + threads);
        }
    }

    private static long median(List<Long> samples) {
        return samples.stream().sorted().toList().get(samples.size() / 2);
    }
}
