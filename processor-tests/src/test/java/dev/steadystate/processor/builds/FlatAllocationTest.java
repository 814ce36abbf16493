package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Once it is warm, a graph of flat channels allocates nothing per message. All actors run on one thread; the last one reads how much that
 * thread has allocated, and ends the graph after a stretch of messages without. How many it takes until the compiler has seen to that depends
 * on the machine; if there is none within two minutes, there will be none.
 */
final class FlatAllocationTest {
    /** Half a byte a message: an object takes at least 16. */
    private static final long MOST_BYTES = 500_000;

    private static final String METER = """
            public final class Meter {
              private static final long STRETCH = 1_000_000;
              private static final long ENOUGH_NS = 120_000_000_000L;
              private final long began = System.nanoTime();
              private final com.sun.management.ThreadMXBean threads =
                  (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
              private long seen;
              private long before;
              public long least = Long.MAX_VALUE;
              @Inject public Meter() {}
              public boolean isOver() {
                if (++seen %% STRETCH != 0) return false;
                long now = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
                if (seen > STRETCH) least = Math.min(least, now - before);
                before = now;
                return least < %d || System.nanoTime() - began > ENOUGH_NS;
              }
            }
            """.formatted(MOST_BYTES);

    private static final String ROOT = """
            @ActorGraph(modules = MeterModule.class)
            public interface Net extends ActorSystem {}
            """;
    private static final String MODULE = """
            @Module public final class MeterModule {
              public final Meter meter = new Meter();
              public MeterModule() {}
              @Provides Meter meter() { return meter; }
            }
            """;
    private static final String RUN = """
            public final class Run {
              public static Long run() throws Exception {
                MeterModule module = new MeterModule();
                try (Net graph = SteadyNet.builder().meterModule(module).build()) {
                  graph.start();
                  graph.awaitStopped(Duration.ofSeconds(180));
                }
                return module.meter.least;
              }
            }
            """;

    private static String source(String type, String send) {
        return """
            @Actor(troupe = "all")
            final class Source {
              @Tx(value = "a", capacity = 1024) Sender<%1$s> a;
              @State LongCell next;
              @OnRoom("a") void more() {
                long n = next.get();
                for (int room = a.room(); room > 0; room--) { %2$s; n++; }
                next.set(n);
              }
            }
            """.formatted(type, send);
    }

    private static String relay(String attributes, String type, String send) {
        return """
            @Actor(troupe = "all"%1$s)
            final class Relay {
              @Rx("a") Receiver<%2$s> a;
              @Tx(value = "b", capacity = 1024) Sender<%2$s> b;
              @OnMessage("a") void take(%2$s m) { %3$s; }
            }
            """.formatted(attributes, type, send);
    }

    private static String sink(String attributes, String type, String term) {
        return """
            @Actor(troupe = "all")
            final class Sink {
              private final Meter meter;
              @Rx(value = "b"%1$s) Receiver<%2$s> b;
              @State LongCell sum;
              @Inject Sink(Meter meter) { this.meter = meter; }
              @OnMessage("b") void take(%2$s m, ActorContext context) {
                sum.set(sum.get() + %3$s);
                if (meter.isOver()) context.requestShutdown();
              }
            }
            """.formatted(attributes, type, term);
    }

    @TempDir
    Path folder;

    private long allocated(String... types) throws Exception {
        List<String> all = new ArrayList<>(List.of(METER, MODULE, ROOT, RUN));
        all.addAll(List.of(types));
        return (Long) Build.in(folder)
                .with("demo", all.toArray(String[]::new))
                .compile()
                .run("demo.Run");
    }

    @Test
    void recordsOfPrimitivesAndEnums() throws Exception {
        assertThat(allocated(
                        "public enum Side { BUY, SELL }",
                        "public record Tick(long time, double price, int size, Side side) {}",
                        source("Tick", "a.send(new Tick(n, 0.5, (int) n, Side.BUY))"),
                        relay("", "Tick", "b.send(new Tick(m.time() + 1, m.price(), m.size(), m.side()))"),
                        sink("", "Tick", "m.time() + m.size()")))
                .isLessThan(MOST_BYTES);
    }

    @Test
    void casesOfASealedInterfaceThatAreSentWhereTheyAreMade() throws Exception {
        assertThat(allocated(
                        """
                        public sealed interface Message {
                          record Number(long value) implements Message {}
                          record Pair(int left, int right) implements Message {}
                          enum Word implements Message { FIZZ, BUZZ }
                        }
                        """,
                        source(
                                "Message",
                                "if (n % 5 == 0) a.send(Message.Word.BUZZ);"
                                        + " else if (n % 3 == 0) a.send(new Message.Pair((int) n, 3));"
                                        + " else a.send(new Message.Number(n))"),
                        relay("", "Message", "b.send(m)"),
                        sink("", "Message", "(m instanceof Message.Number number ? number.value() : 1)")))
                .isLessThan(MOST_BYTES);
    }

    @Test
    void lanesOfManyInstancesMerged() throws Exception {
        assertThat(allocated(
                        "public record Tick(long time, double price) {}",
                        source("Tick", "a.send(new Tick(n, 0.5))")
                                .replace("a.send(", "out.next().send(")
                                .replace("Sender<Tick> a", "SenderBundle<Sender<Tick>> out")
                                .replace("a.room()", "64"),
                        relay(", instances = 2", "Tick", "b.send(new Tick(m.time() + 1, m.price()))"),
                        sink(", merge = true", "Tick", "m.time()")))
                .isLessThan(MOST_BYTES);
    }

    /** The compilers of older JVMs make records that are components of others. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void recordsWithinRecords() throws Exception {
        assertThat(allocated(
                        "public record Price(long units, int scale) {}",
                        "public record Tick(long time, Price price) {}",
                        source("Tick", "a.send(new Tick(n, new Price(n, 2)))"),
                        relay("", "Tick", "b.send(new Tick(m.time() + 1, m.price()))"),
                        sink("", "Tick", "m.price().units()")))
                .isLessThan(MOST_BYTES);
    }
}
