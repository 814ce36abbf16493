package dev.steadystate.launcher;

import dev.steadystate.runtime.GraphSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a graph: reads the options, builds the graph, runs it until it has stopped, and says how that went.
 * One thread at a time.
 *
 * <p>SIGINT and SIGTERM ask the graph to stop and wait for it, for the shutdown timeout at most; the exit code of the
 * process is then as documented for {@link #run}. A second signal ends the process at once with 128 and the signal's number,
 * 130 or 143. When something else ends the JVM ({@code System.exit}, SIGHUP, a signal before the graph has started), the
 * graph is stopped first and the exit code is that of the reason.
 *
 * <p>Without arguments and without modules that need them, nothing of the option parser is loaded: it would take longer
 * than all the rest of the start.
 */
public final class GraphCommand {
    private final String name;
    private final GraphFactory factory;
    private final List<Object> modules = new ArrayList<>();
    private boolean parseAlways;

    /**
     * A command without options of the user's.
     *
     * @param name the name of the graph, in lower case: that of its diagrams under {@code META-INF/steadystate}
     * @param factory builds the graph; its class loader finds the diagrams
     */
    public GraphCommand(String name, GraphFactory factory) {
        this.name = name;
        this.factory = factory;
    }

    /**
     * Adds the options of a module: its fields and methods that carry annotations of picocli.
     *
     * @param module an instance of a Dagger module, which the factory passes to the graph
     * @return this
     */
    public GraphCommand options(Object module) {
        parseAlways = true;
        return lazyOptions(module);
    }

    /**
     * Adds the options of a module that has nothing to be set when there are no arguments: no required option, and no
     * default but the values that its fields have.
     *
     * @param module an instance of a Dagger module, which the factory passes to the graph
     * @return this
     */
    public GraphCommand lazyOptions(Object module) {
        modules.add(module);
        return this;
    }

    /**
     * Does what the arguments say, and returns when it is done or the graph has stopped.
     *
     * @param args the arguments of the command line
     * @return the exit code: 0 if the graph stopped and nothing was lost or something was printed as asked, 1 if the
     *     graph could not be built, failed, or stopped uncleanly, 2 for a wrong option or argument
     */
    public int run(String... args) {
        return args.length == 0 && !parseAlways
                ? new GraphRun(name, factory, false).run(GraphSettings.defaults())
                : new ParsedCommand(name, factory, modules).run(args);
    }
}
