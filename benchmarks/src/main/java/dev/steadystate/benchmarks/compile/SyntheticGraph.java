package dev.steadystate.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources of a graph of n actors (at least 4) and 2 n channels: actor k sends to its next two neighbours, and the first
 * actor also to the last one.
 */
final class SyntheticGraph {
    private static final String PACKAGE =
            "package synthetic;\n\nimport dev.steadystate.*;\nimport dev.steadystate.runtime.*;\n\n";

    private final int actors;

    SyntheticGraph(int actors) {
        this.actors = actors;
    }

    void writeTo(Path directory) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("synthetic"));
        Files.writeString(sources.resolve("Order.java"), PACKAGE + "record Order(String customer, long cents) {}\n");
        Files.writeString(
                sources.resolve("Synthetic.java"),
                PACKAGE + "@ActorGraph\npublic interface Synthetic extends ActorSystem {}\n");
        for (int k = 0; k < actors; k++) {
            Files.writeString(sources.resolve("Actor" + k + ".java"), actor(k));
        }
    }

    private String actor(int k) {
        int last = actors - 1;
        StringBuilder source = new StringBuilder(PACKAGE).append("@Actor\nfinal class Actor" + k + " {\n");
        if (k > 0) {
            input(source, "near" + (k - 1));
        }
        if (k > 1) {
            input(source, "far" + (k - 2));
        }
        if (k == last) {
            input(source, "first");
            input(source, "second");
            input(source, "third");
        }
        if (k < last) {
            output(source, "near" + k);
        }
        if (k < last - 1) {
            output(source, "far" + k);
        }
        if (k == 0) {
            output(source, "first");
            output(source, "second");
            output(source, "third");
            source.append("  @Every(\"1s\")\n  void tick() { near0.send(new Order(\"one\", 1)); }\n");
        }
        return source.append("}\n").toString();
    }

    private static void input(StringBuilder source, String channel) {
        source.append("  @Rx(\"%1$s\") Receiver<Order> %1$s;\n".formatted(channel));
        source.append("  @OnMessage(\"%1$s\")\n  void on_%1$s(Order order) {}\n".formatted(channel));
    }

    private static void output(StringBuilder source, String channel) {
        source.append("  @Tx(\"%1$s\") Sender<Order> %1$s;\n".formatted(channel));
    }
}
