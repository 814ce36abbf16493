package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated meters of a graph show what has gone through it, in any registry, as long as it runs. */
final class MetersTest {
    private static final String ROOT = """
            @ActorGraph public interface Net extends ActorSystem {
              @Tx("in") ExternalSender<String> in();
              @Rx("out") ExternalReceiver<String> out();
            }
            """;

    private static final String ECHO = """
            @Actor final class Echo {
              @Rx("in") Receiver<String> in;
              @Tx("out") Sender<String> out;
              @OnMessage("in") void echo(String text) { out.send(text); }
            }
            """;

    private static final String RUN = """
            import io.micrometer.core.instrument.*;
            import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
            import io.micrometer.prometheusmetrics.*;
            public final class Run {
              private static final SimpleMeterRegistry SIMPLE = new SimpleMeterRegistry();
              private static final PrometheusMeterRegistry PROMETHEUS = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
              private static final List<Object> SEEN = new ArrayList<>();

              public static List<Object> run() throws Exception {
                NetMeters meters = new NetMeters(Tags.of("shard", "a"));
                meters.bindTo(SIMPLE);
                try (Net graph = SteadyNet.builder().telemetry(meters).build()) {
                  SEEN.add(SIMPLE.getMeters().size());
                  graph.start();
                  meters.bindTo(PROMETHEUS);
                  for (int i = 0; i < 5; i++) graph.in().send("message " + i);
                  for (int i = 0; i < 5; i++) graph.out().take();
                  look();
                  graph.requestShutdown();
                  graph.awaitStopped(Duration.ofSeconds(60));
                }
                SEEN.add(SIMPLE.getMeters().size());
                SEEN.add(PROMETHEUS.getMeters().size());
                return SEEN;
              }

              private static void look() {
                SEEN.add(all(SIMPLE.get("steadystate.channel.taken")
                    .tags("graph", "Net", "channel", "in", "lane", "0", "shard", "a").functionCounter()));
                SEEN.add(all(SIMPLE.get("steadystate.actor.activations")
                    .tags("graph", "Net", "actor", "Echo", "instance", "0").functionCounter()));
                PROMETHEUS.scrape().lines()
                    .filter(line -> line.startsWith("steadystate_channel_sent_messages_total{channel=\\"out\\""))
                    .forEach(SEEN::add);
              }

              /** An actor's messages can be received before they are counted as taken and handled. */
              private static double all(FunctionCounter counter) {
                long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
                while (counter.count() < 5 && System.nanoTime() - deadline < 0) Thread.onSpinWait();
                return counter.count();
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theyCountWhatWentThroughAndAreGoneWhenTheGraphHasStopped() throws Exception {
        List<Object> seen =
                Build.in(folder).with("demo", ROOT, ECHO, RUN).compile().results("demo.Run");

        assertThat(seen)
                .containsExactly(
                        0,
                        5.0,
                        5.0,
                        "steadystate_channel_sent_messages_total{channel=\"out\",graph=\"Net\",lane=\"0\",shard=\"a\"} 5.0",
                        0,
                        0);
    }

    @Test
    void withoutTheModuleOfTelemetryOrWithoutMicrometerThereAreNone() {
        assertThat(withoutJar("telemetry").generated("demo/NetMeters.java")).isFalse();
        assertThat(withoutJar("micrometer-core").generated("demo/NetMeters.java"))
                .isFalse();
    }

    private Built withoutJar(String jar) {
        return Build.in(folder).with("demo", ROOT, ECHO).without(jar).compile().succeeds();
    }

    @Test
    void ofAGraphOfAnotherNameTheyWantToKnowNothing() throws Exception {
        List<Object> seen = Build.in(folder)
                .with(
                        "demo",
                        ROOT,
                        ECHO,
                        "@ActorGraph public interface Other extends ActorSystem {"
                                + " @Tx(\"in\") ExternalSender<String> in(); @Rx(\"out\") ExternalReceiver<String> out(); }",
                        """
                        public final class Run {
                          public static List<Object> run() throws Exception {
                            try (Net graph = SteadyNet.builder().telemetry(new OtherMeters()).build()) {
                              graph.start();
                              return List.of("started");
                            } catch (IllegalStateException expected) {
                              return List.of(expected.getMessage());
                            }
                          }
                        }
                        """)
                .compile()
                .results("demo.Run");

        assertThat(seen).containsExactly("OtherMeters are the meters of graph Other, not of Net");
    }
}
