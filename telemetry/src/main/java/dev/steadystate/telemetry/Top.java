package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a graph on the terminal while it runs: {@code --top} of generated mains. On a terminal the table stands still and
 * changes each second; elsewhere, such as in a file, one is appended every ten seconds. The last one shows the graph when it
 * has stopped.
 */
public final class Top implements GraphMonitor {
    private static final String HOME = "\033[H";
    private static final String CLEAR_LINE = "\033[K";
    private static final String CLEAR_BELOW = "\033[J";
    private static final String CLEAR_ALL = "\033[2J";

    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(10);

    /** How long the end of a graph may wait for a terminal that stands still. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int WIDTH_OF_FILES = 160;
    private static final int HEIGHT_OF_FILES = 200;

    private final PrintStream out;
    private final boolean live;
    private final Supplier<Terminal.Size> size;
    private final Duration patience;
    private @Nullable Relay<GraphSnapshot> relay;
    private boolean begun;

    Top(PrintStream out, boolean live, Supplier<Terminal.Size> size, Duration patience) {
        this.out = out;
        this.live = live;
        this.size = size;
        this.patience = patience;
    }

    /**
     * Returns a monitor that writes to standard output, for one graph.
     *
     * @return the monitor
     */
    public static Top onTerminal() {
        boolean live = Terminal.isAnsi();
        return new Top(
                System.out,
                live,
                live ? Terminal::size : () -> new Terminal.Size(WIDTH_OF_FILES, HEIGHT_OF_FILES),
                PATIENCE);
    }

    @Override
    public void starting(GraphProbe graph) {
        String name = graph.facts().name();
        Relay<GraphSnapshot> tables = new Relay<>(name + "-top", snapshot -> show(name, snapshot));
        SharedSampler sampler = SharedSampler.of(graph);
        Pace pace = live ? new Pace(Duration.ZERO, QUICK) : new Pace(QUICK, SLOW);
        sampler.begin(snapshot -> {
            if (snapshot.number() > 0 && pace.isDue(snapshot.uptimeNs())) {
                tables.put(snapshot);
            }
        });
        relay = tables;
    }

    @Override
    public void stopped(GraphProbe graph) {
        Relay<GraphSnapshot> tables = relay;
        if (tables != null) {
            SharedSampler sampler = SharedSampler.of(graph);
            sampler.end();
            GraphSnapshot last = sampler.latest();
            if (last != null) {
                tables.put(last);
            }
            tables.finish(patience);
            relay = null;
        }
    }

    /** When the next table is due, by the graph's uptime. One thread at a time. */
    private static final class Pace {
        private final long everyNs;
        private long nextNs;

        Pace(Duration first, Duration every) {
            this.nextNs = first.toNanos();
            this.everyNs = every.toNanos();
        }

        boolean isDue(long uptimeNs) {
            if (uptimeNs < nextNs) {
                return false;
            }
            nextNs = Math.max(nextNs + everyNs, uptimeNs);
            return true;
        }
    }

    private void show(String graph, GraphSnapshot snapshot) {
        Terminal.Size room = size.get();
        List<String> lines = new TopTable(graph, snapshot).lines(room.columns(), room.lines() - 1);
        StringBuilder text = new StringBuilder();
        if (live) {
            text.append(begun ? "" : CLEAR_ALL).append(HOME);
        }
        begun = true;
        for (String each : lines) {
            text.append(each).append(live ? CLEAR_LINE : "").append(System.lineSeparator());
        }
        text.append(live ? CLEAR_BELOW : System.lineSeparator());
        out.print(text);
        out.flush();
    }
}
