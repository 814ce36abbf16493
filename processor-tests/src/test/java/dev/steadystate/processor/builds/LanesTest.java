package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances, bundles, merges and broadcasts: every message arrives exactly once at each receiver. */
final class LanesTest {
    private static final List<Long> THOUSAND =
            LongStream.rangeClosed(1, 1000).boxed().toList();

    private static final String ROOT = """
            @ActorGraph(modules = BoxModule.class)
            public interface Net extends ActorSystem {}
            """;

    private static final String SPREADING = """
            @Actor
            final class Source {
              @Tx(value = "numbers", capacity = 32) SenderBundle<LongSender> numbers;
              @State LongCell next;
              @OnRoom("numbers") void more() {
                next.set(next.get() + 1);
                numbers.next().send(next.get());
                if (next.get() == 1000) numbers.close();
              }
            }
            """;

    @TempDir
    Path folder;

    private List<Object> run(String... types) throws Exception {
        List<Object> taken = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, Parts.run("Net"))
                .with("demo", types)
                .compile()
                .results("demo.Run");
        return taken.stream().sorted().toList();
    }

    private static String sink(String port) {
        return """
            @Actor
            final class Sink {
              private final Box box;
              @Rx(%s;
              @Inject Sink(Box box) { this.box = box; }
              @OnMessage("results") void take(long n) { box.add(n); }
            }
            """.formatted(port);
    }

    private static String worker(String input, String output) {
        return """
            @Actor(instances = 4)
            final class Worker {
              @Rx(%s;
              @Tx(%s;
              @OnMessage("numbers") void take(long n) { %s.send(n); }
            }
            """.formatted(input, output, output.contains("Bundle") ? "results.next()" : "results");
    }

    @Test
    void bundleToInstancesAndMergeBack() throws Exception {
        assertThat(run(
                        SPREADING,
                        worker("\"numbers\") LongReceiver numbers", "\"results\") LongSender results"),
                        sink("value = \"results\", merge = true) LongReceiver results")))
                .isEqualTo(THOUSAND);
    }

    @Test
    void bundleToInstancesAndBundleBack() throws Exception {
        assertThat(run(
                        SPREADING,
                        worker("\"numbers\") LongReceiver numbers", "\"results\") LongSender results"),
                        sink("\"results\") ReceiverBundle<LongReceiver> results")))
                .isEqualTo(THOUSAND);
    }

    @Test
    void batchesOfABundleComeFromOneLaneAtATime() throws Exception {
        assertThat(run(SPREADING, worker("\"numbers\") LongReceiver numbers", "\"results\") LongSender results"), """
                        @Actor
                        final class Sink {
                          private final Box box;
                          @Rx("results") ReceiverBundle<LongReceiver> results;
                          @Inject Sink(Box box) { this.box = box; }
                          @OnBatch("results") void take(LongBatch batch) {
                            for (int i = 0; i < batch.size(); i++) box.add(batch.get(i));
                          }
                        }
                        """))
                .isEqualTo(THOUSAND);
    }

    @Test
    void instancesToInstancesLaneByLane() throws Exception {
        assertThat(run(
                        SPREADING,
                        worker("\"numbers\") LongReceiver numbers", "\"middle\") LongSender results"),
                        """
                        @Actor(instances = 4, name = "second stage")
                        final class Second {
                          @Rx("middle") LongReceiver middle;
                          @Tx("results") LongSender results;
                          @OnMessage("middle") void take(long n) { results.send(n); }
                        }
                        """,
                        sink("value = \"results\", merge = true) LongReceiver results")))
                .isEqualTo(THOUSAND);
    }

    @Test
    void everyInstanceToEveryInstance() throws Exception {
        assertThat(run(
                        SPREADING,
                        worker("\"numbers\") LongReceiver numbers", "\"middle\") SenderBundle<LongSender> results"),
                        """
                        @Actor(instances = 3)
                        final class Second {
                          @Rx(value = "middle", merge = true) LongReceiver middle;
                          @Tx("results") LongSender results;
                          @OnMessage("middle") void take(long n) { results.send(n); }
                        }
                        """,
                        sink("value = \"results\", merge = true) LongReceiver results")))
                .isEqualTo(THOUSAND);
    }

    @Test
    void severalSendersMergeAndABroadcastReachesAll() throws Exception {
        List<Object> taken = run("""
                @Actor
                final class Source {
                  @Tx(value = "news", broadcast = true, capacity = 8) Sender<String> news;
                  @State IntCell next;
                  @OnRoom("news") void more() {
                    next.set(next.get() + 1);
                    news.send(next.get() + "");
                    if (next.get() == 50) news.close();
                  }
                }
                """, """
                @Actor
                final class Left {
                  @Rx("news") Receiver<String> news;
                  @Tx("results") Sender<String> results;
                  @OnMessage("news") void take(String each) { results.send("left " + each); }
                }
                """, """
                @Actor(instances = 2)
                final class Right {
                  @Rx("news") Receiver<String> news;
                  @Tx("results") Sender<String> results;
                  @OnMessage("news") void take(String each, ActorContext context) {
                    results.send("right " + context.instance() + " " + each);
                  }
                }
                """, """
                @Actor
                final class Sink {
                  private final Box box;
                  @Rx(value = "results", merge = true) Receiver<String> results;
                  @Inject Sink(Box box) { this.box = box; }
                  @OnMessage("results") void take(String each) { box.add(each); }
                }
                """);

        assertThat(taken).hasSize(150).contains("left 50", "right 0 50", "right 1 50");
        assertThat(taken.stream().distinct()).hasSize(150);
    }
}
