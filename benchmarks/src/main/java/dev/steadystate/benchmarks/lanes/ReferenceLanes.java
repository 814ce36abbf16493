package dev.steadystate.benchmarks.lanes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares the runtime's lane of references with one over JCTools, staging counted at both ends. Prints processor time a
 * message, sent and received: the median of the forks, which alternate, and their range. Both ends are on one thread and
 * processor time is counted, so that the figure also holds on a machine that is busy with other things; what it leaves out is
 * the way of a cache line from core to core, where both lanes move the same slots.
 *
 * <p>Without arguments it runs everything; a fork is started with the name of a hop and the messages of a commit.
 */
public final class ReferenceLanes {
    private static final int CAPACITY = 65_536;
    private static final int FORKS = 5;
    private static final long MESSAGES = 1L << 25;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final List<String> HOPS = List.of("cursors", "jctools");
    private static final int[] COMMITS = {1, 64, 4096};

    private ReferenceLanes() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            System.out.println(measure(args[0], Integer.parseInt(args[1])));
            return;
        }
        for (int commit : COMMITS) {
            List<List<Double>> rates = List.of(new ArrayList<>(), new ArrayList<>());
            for (int fork = 0; fork < FORKS; fork++) {
                for (int hop = 0; hop < HOPS.size(); hop++) {
                    rates.get(hop).add(fork(HOPS.get(hop), commit));
                }
            }
            for (int hop = 0; hop < HOPS.size(); hop++) {
                print(HOPS.get(hop), commit, rates.get(hop));
            }
        }
    }

    private static void print(String hop, int commit, List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-8s %4d a commit: %5.2f ns (%.2f to %.2f)%n",
                hop,
                commit,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static double fork(String hop, int commit) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReferenceLanes.class.getName(),
                        hop,
                        Integer.toString(commit))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a fork of " + hop + " failed");
        }
        return Double.parseDouble(output.trim());
    }

    private static double measure(String name, int commit) {
        Hop hop = name.equals("cursors") ? new CursorHop(CAPACITY) : new QueueHop(CAPACITY);
        Object[] messages = new Object[commit];
        Arrays.setAll(messages, i -> "message " + i);
        pass(hop, messages, MESSAGES / 2); // warms up
        long began = CPU.getCurrentThreadCpuTime();
        pass(hop, messages, MESSAGES);
        return (CPU.getCurrentThreadCpuTime() - began) / (double) MESSAGES;
    }

    private static void pass(Hop hop, Object[] messages, long count) {
        for (long left = count; left > 0; left -= messages.length) {
            if (hop.send(messages, messages.length) != messages.length
                    || hop.receive(messages.length) != messages.length) {
                throw new IllegalStateException("messages were lost");
            }
        }
    }
}
