package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.steadystate.launcher.GraphCommand;
import dev.steadystate.launcher.GraphFactory;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Runs the access log graph in this process, as its main does, and keeps what it prints. */
final class Logs implements GraphFactory {
    final AccessLogModule module = new AccessLogModule();
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    Logs() {
        module.report = new PrintStream(report, true, UTF_8);
        module.progress = new PrintStream(progress, true, UTF_8);
    }

    @Override
    public ActorSystem build(GraphSettings settings) {
        return SteadyAccessLog.builder()
                .accessLogModule(module)
                .settings(settings)
                .build();
    }

    /** Runs until the graph has stopped; returns the exit code. */
    int run(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return new GraphCommand("accesslog", this).options(module).run(texts);
    }

    String report() {
        return report.toString(UTF_8);
    }

    String progress() {
        return progress.toString(UTF_8);
    }
}
