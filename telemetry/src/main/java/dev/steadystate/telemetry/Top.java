package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import java.io.PrintStream;
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

    /** Samples from one table to the next. */
    private static final int QUICK = 10;

    private static final int SLOW = 100;
    private static final int WIDTH_OF_FILES = 160;
    private static final int HEIGHT_OF_FILES = 200;

    private final PrintStream out;
    private final boolean live;
    private final Supplier<Terminal.Size> size;
    private @Nullable Sampler sampler;
    private boolean begun;

    Top(PrintStream out, boolean live, Supplier<Terminal.Size> size) {
        this.out = out;
        this.live = live;
        this.size = size;
    }

    /**
     * Returns a monitor that writes to standard output, for one graph.
     *
     * @return the monitor
     */
    public static Top onTerminal() {
        boolean live = Terminal.isAnsi();
        return new Top(
                System.out, live, live ? Terminal::size : () -> new Terminal.Size(WIDTH_OF_FILES, HEIGHT_OF_FILES));
    }

    @Override
    public void starting(GraphProbe graph) {
        Sampler own = new Sampler(graph, Sampler.INTERVAL);
        String name = graph.facts().name();
        own.addListener(snapshot -> {
            if (snapshot.number() % (live ? QUICK : SLOW) == (live ? 1 : QUICK)) {
                show(name, snapshot);
            }
        });
        sampler = own;
        own.start();
    }

    @Override
    public void stopped(GraphProbe graph) {
        Sampler own = sampler;
        if (own != null) {
            own.close();
            GraphSnapshot last = own.latest();
            if (last != null) {
                show(graph.facts().name(), last);
            }
        }
    }

    private synchronized void show(String graph, GraphSnapshot snapshot) {
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
