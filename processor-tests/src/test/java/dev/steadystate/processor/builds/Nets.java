package dev.steadystate.processor.builds;

import java.nio.file.Path;

/** A graph of a source and a sink whose telemetry is declared in a test. */
final class Nets {
    private Nets() {}

    /** The graph with annotations on its root, on actor {@code Source} and on the sender of channel {@code numbers}. */
    static Built build(Path folder, String root, String actor, String port) {
        return with(folder, root, actor, port).compile().succeeds();
    }

    static Build with(Path folder, String root, String actor, String port) {
        return Build.in(folder)
                .with(
                        "demo",
                        root + "\n@ActorGraph public interface Net extends ActorSystem {}",
                        actor + """

                        @Actor final class Source {
                          %s
                          @Tx(value = "numbers", capacity = 8) LongSender numbers;
                          @OnStart void send() { for (long n = 0; n < 5; n++) numbers.trySend(n); numbers.close(); }
                        }
                        """.formatted(port),
                        """
                        @Actor final class Sink {
                          @Rx("numbers") LongReceiver numbers;
                          @OnMessage("numbers") void take(long number) {}
                        }
                        """);
    }
}
