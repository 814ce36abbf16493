package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.http.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The diagram that the build has written beside the classes of the graph. */
final class Diagram implements Resource {
    private static final String TYPE = "text/vnd.graphviz; charset=utf-8";

    private final String name;
    private final @Nullable ClassLoader loader;

    /**
     * The diagram of a graph.
     *
     * @param graph the name of the graph
     * @param loader finds what the build has written; null for the one that finds the program
     */
    Diagram(String graph, @Nullable ClassLoader loader) {
        this.name = "META-INF/steadystate/" + graph.toLowerCase(Locale.ROOT) + ".dot";
        this.loader = loader;
    }

    @Override
    public Reply answer(Request request) throws Refusal {
        request.only();
        ClassLoader finder = loader == null ? ClassLoader.getSystemClassLoader() : loader;
        try (InputStream in = finder.getResourceAsStream(name)) {
            if (in == null) {
                throw new Refusal(404, "the diagram " + name + " is not on the class path; pack it with the classes");
            }
            return Reply.bytes(200, TYPE, Map.of(), in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the diagram " + name + " cannot be read", e);
        }
    }
}
