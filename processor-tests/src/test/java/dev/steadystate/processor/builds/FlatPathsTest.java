package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values go wherever references go; their lanes are written once, wherever the type comes from. */
final class FlatPathsTest {
    private static final String[] TYPES = {"public enum Side { BUY, SELL }", "public record Tick(long n, Side side) {}"
    };

    private static final String[] GRAPH = {
        """
        @ActorGraph(modules = BoxModule.class)
        public interface Net extends ActorSystem {
          @Tx("in") ExternalSender<types.Tick> in();
          @Rx("out") ExternalReceiver<types.Tick> out();
        }
        """, """
        @Actor(restarts = @Restarts(max = 9, minBackoff = "1ms"))
        final class Splitter {
          @Rx(value = "in", maxAttempts = 2, deadLetters = "bad") Receiver<types.Tick> in;
          @Tx("work") SenderBundle<Sender<types.Tick>> work;
          @OnMessage("in") void deal(types.Tick tick) {
            work.next().send(tick);
            if (tick.n() == 7) throw new IllegalStateException("no 7");
          }
        }
        """, """
        @Actor(instances = 2)
        final class Worker {
          @Rx("work") Receiver<types.Tick> work;
          @Tx("done") Sender<types.Tick> done;
          @OnMessage("work") void pass(types.Tick tick) { done.send(tick); }
        }
        """, """
        @Actor
        final class Joiner {
          @Rx(value = "done", merge = true) Receiver<types.Tick> done;
          @Tx(value = "copies", broadcast = true) Sender<types.Tick> copies;
          @OnBatch("done") void join(types.TickBatch batch) {
            for (int i = 0; i < batch.size(); i++) copies.send(new types.Tick(batch.n(i), batch.side(i)));
          }
        }
        """, """
        @Actor
        final class Exit {
          @Rx("copies") Receiver<types.Tick> copies;
          @Tx("out") Sender<types.Tick> out;
          @OnMessage("copies") void pass(types.Tick tick) { out.send(tick); }
        }
        """, """
        @Actor
        final class Listener {
          private final Box box;
          @Rx("copies") ReceiverBundle<Receiver<types.Tick>> copies;
          @Inject Listener(Box box) { this.box = box; }
          @OnMessage("copies") void hear(types.Tick tick) { box.add(tick.n()); }
        }
        """, """
        @Actor
        final class Undertaker {
          private final Box box;
          @Rx("bad") Receiver<DeadLetter<types.Tick>> bad;
          @Inject Undertaker(Box box) { this.box = box; }
          @OnMessage("bad") void bury(DeadLetter<types.Tick> letter) { box.add(-letter.message().n()); }
        }
        """, """
        public final class Run {
          public static List<Object> run() throws Exception {
            BoxModule module = new BoxModule();
            List<Object> all = new ArrayList<>();
            try (Net graph = SteadyNet.builder().boxModule(module).build()) {
              graph.start();
              for (long n = 0; n < 10; n++) graph.in().send(new types.Tick(n, n % 2 == 0 ? types.Side.SELL : null));
              graph.in().close();
              for (int i = 0; i < 9; i++) all.add(graph.out().take().n());
              graph.awaitStopped(Duration.ofSeconds(60));
            }
            all.addAll(module.box.all());
            return all.stream().sorted().toList();
          }
        }
        """,
    };

    private static final List<Object> EXPECTED = LongStream.of(-7, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 8, 8, 9, 9)
            .<Object>mapToObj(n -> n)
            .toList();

    @TempDir
    Path folder;

    private Build graph() {
        return Build.in(folder).with("demo", Parts.BOX, Parts.BOX_MODULE).with("demo", GRAPH);
    }

    @Test
    void externalPortsDeadLettersBundlesMergesBroadcastsAndBatchesCarryValues() throws Exception {
        Built built = graph().with("types", TYPES).compile();

        assertThat(built.results("demo.Run")).isEqualTo(EXPECTED);
        assertThat(built.files().get("demo/NetWiring.java")).contains("new Tick_Channel(graph, \"in\"");
    }

    @Test
    void aTypeOfAJarThatWasNotProcessedGetsItsLanesNow() throws Exception {
        Built library = Build.in(folder).with("types", TYPES).compilePlain().succeeds();
        Built built = graph().withLibrary(library.classes()).compile();

        assertThat(built.results("demo.Run")).isEqualTo(EXPECTED);
        assertThat(built.generated("types/Tick_Slots.java")).isTrue();
    }

    @Test
    void aFlatTypeOfAProcessedJarBringsItsLanes() throws Exception {
        Built library = Build.in(folder)
                .with("types", TYPES[0], "@Flat " + TYPES[1])
                .compile()
                .succeeds();
        Built built = graph().withLibrary(library.classes()).compile();

        assertThat(built.results("demo.Run")).isEqualTo(EXPECTED);
        assertThat(library.generated("types/Tick_Slots.java")).isTrue();
        assertThat(built.generated("types/Tick_Slots.java")).isFalse();
    }
}
