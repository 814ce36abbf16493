package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A capacity that is set when the graph is built never undoes what the compiler has proved; failures name their methods. */
final class CapacitySettingsTest {
    @TempDir
    Path folder;

    private static final String ROOT = "@ActorGraph public interface Line extends ActorSystem {}";

    /** Builds the graph with each of the capacities, and returns what that says: a message, or the effective capacity. */
    private static String run(String... capacities) {
        StringBuilder tries = new StringBuilder();
        for (String capacity : capacities) {
            tries.append("all.add(attempt(").append(capacity).append("));\n");
        }
        return """
                public final class Run {
                  public static List<Object> run() {
                    List<Object> all = new ArrayList<>();
                    %s
                    return all;
                  }
                  static String attempt(String channel, int capacity) {
                    GraphSettings settings = GraphSettings.defaults().capacity(channel, capacity);
                    try (Line graph = SteadyLine.builder().settings(settings).build()) {
                      return channel + " " + graph.facts().channels().stream()
                          .filter(each -> each.name().equals(channel)).findFirst().get().capacity();
                    } catch (IllegalArgumentException e) {
                      return e.getMessage();
                    }
                  }
                }
                """.formatted(tries);
    }

    private static String refused(String channel, int set, int least, String why) {
        return "the capacity of channel \"" + channel + "\" of Line is set to " + set
                + " by GraphSettings; it must be at least " + least + ": " + why;
    }

    private static final String DECLARED = "that much its ends declare as room or demand";
    private static final String CYCLE = "it is part of a cycle, and with less than it declares the cycle could stall";

    @Test
    void roomsAndDemandsAreTheLeastAndLossyOrMergedLanesNeedLess() throws Exception {
        List<Object> said = Build.in(folder)
                .with("demo", ROOT, """
                        @Actor(instances = 4)
                        final class Source {
                          @Tx(value = "wide", room = 5) LongSender wide;
                          @Tx("joined") LongSender joined;
                          @Tx("plain") LongSender plain;
                          @Tx(value = "lossy", overflow = Overflow.DROP_NEWEST) LongSender lossy;
                          @Every("1s") void tick() {}
                        }
                        """, """
                        @Actor
                        final class Sink {
                          @Rx(value = "wide", merge = true) LongReceiver wide;
                          @Rx(value = "joined", merge = true) LongReceiver joined;
                          @Rx(value = "plain", merge = true) LongReceiver plain;
                          @Rx(value = "lossy", merge = true) LongReceiver lossy;
                          @OnMessage("wide") void wide(long n) {}
                          @OnReady("joined:10") void joined() {}
                          @OnBatch(value = "plain", max = 64) void plain(LongBatch batch) {}
                          @OnMessage("lossy") void lossy(long n) {}
                        }
                        """)
                .with(
                        "demo",
                        run(
                                "\"wide\", 4",
                                "\"wide\", 5",
                                "\"joined\", 2",
                                "\"joined\", 3",
                                "\"plain\", 1",
                                "\"lossy\", 1"))
                .compile()
                .results("demo.Run");

        assertThat(said)
                .containsExactly(
                        refused("wide", 4, 5, DECLARED),
                        "wide 8",
                        refused("joined", 2, 3, DECLARED),
                        "joined 4",
                        "plain 1",
                        "lossy 1");
    }

    @Test
    void aCycleKeepsWhatItDeclaresAndOneThatWaitsForNobodyMayBeLowered() throws Exception {
        List<Object> said = Build.in(folder)
                .with("demo", ROOT, """
                        @Actor
                        final class Ping {
                          @Tx(value = "there", capacity = 8) LongSender out;
                          @Rx("back") LongReceiver in;
                          @OnStart void serve() {}
                          @OnMessage("back") void hit(long ball) {}
                        }
                        """, """
                        @Actor
                        final class Pong {
                          @Tx(value = "back", capacity = 8) LongSender out;
                          @Rx("there") LongReceiver in;
                          @OnMessage("there") void hit(long ball) {}
                        }
                        """, """
                        @Actor
                        final class Client {
                          @Tx(value = "requests", capacity = 64) LongSender requests;
                          @Rx("replies") LongReceiver replies;
                          @OnRoom("requests") void ask() {}
                          @OnMessage(value = "replies", sends = {}) void onReply(long reply) {}
                        }
                        """, """
                        @Actor
                        final class Server {
                          @Rx("requests") LongReceiver requests;
                          @Tx("replies") LongSender replies;
                          @OnMessage("requests") void onRequest(long request) {}
                        }
                        """)
                .with("demo", run("\"there\", 4", "\"there\", 16", "\"requests\", 2"))
                .compile()
                .results("demo.Run");

        assertThat(said).containsExactly(refused("there", 4, 8, CYCLE), "there 16", "requests 2");
    }

    @Test
    void theFailureThatCausedARestartNamesTheMethod() throws Exception {
        List<Object> said = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Line"), """
                        @ActorGraph(modules = BoxModule.class) public interface Line extends ActorSystem {}
                        """, """
                        @Actor
                        final class Source {
                          @Tx("numbers") LongSender numbers;
                          @OnStart void begin() { numbers.send(1); numbers.close(); }
                        }
                        """, """
                        @Actor(restarts = @Restarts(minBackoff = "1ms"))
                        final class Worker {
                          private final Box box;
                          @Rx("numbers") LongReceiver numbers;
                          @Inject Worker(Box box, ActorContext context) {
                            this.box = box;
                            context.lastFailure().map(Failure::toString).ifPresent(box::add);
                          }
                          @Every("1h") void seldom() {}
                          @OnMessage("numbers") void onNumber(long n, ActorContext context) {
                            if (context.regeneration() < 2) throw new IllegalStateException("no");
                            box.add(n);
                          }
                        }
                        """)
                .compile()
                .results("demo.Run");

        assertThat(said)
                .containsExactly(
                        "Worker-0 failed in onNumber(), attempt 1: java.lang.IllegalStateException",
                        "Worker-0 failed in onNumber(), attempt 2: java.lang.IllegalStateException",
                        1L);
    }
}
