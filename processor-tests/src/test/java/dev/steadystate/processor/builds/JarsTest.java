package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs of actors that were compiled before. */
final class JarsTest {
    private static final String[] LIBRARY = {
        "public record Order(String item) {}", """
        @Actor(instances = 2, restarts = @Restarts(max = 3))
        public final class Doubler {
          private final Receiver<Order> orders;
          private final Sender<Order> doubles;
          @Inject Doubler(@Rx("orders") Receiver<Order> orders, @Tx(value = "doubles", capacity = 8) Sender<Order> doubles) {
            this.orders = orders;
            this.doubles = doubles;
          }
          @OnMessage("orders") void take(Order order) {
            doubles.send(new Order(order.item() + order.item() + doubles.capacity()));
          }
        }
        """,
    };

    private static final String[] GRAPH = {
        """
        @ActorGraph(actors = {library.Doubler.class, Source.class, Sink.class}, modules = BoxModule.class)
        interface Shop extends ActorSystem {}
        """, """
        @Actor
        final class Source {
          @Tx("orders") SenderBundle<Sender<library.Order>> orders;
          @State IntCell next;
          @OnRoom("orders") void more() {
            orders.lane(next.get()).send(new library.Order("" + next.get()));
            next.set(next.get() + 1);
            if (next.get() == 2) orders.close();
          }
        }
        """, """
        @Actor
        final class Sink {
          private final Box box;
          @Rx(value = "doubles", merge = true) Receiver<library.Order> doubles;
          @Inject Sink(Box box) { this.box = box; }
          @OnMessage("doubles") void take(library.Order order) { box.add(order.item()); }
        }
        """,
    };

    @TempDir
    Path folder;

    private Built graphOf(Built library) {
        return Build.in(folder)
                .withLibrary(library.succeeds().classes())
                .with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Shop"))
                .with("demo", GRAPH)
                .compile();
    }

    @Test
    void anActorOfAProcessedJarBringsItsWiring() throws Exception {
        Built built = graphOf(Build.in(folder).with("library", LIBRARY).compile());

        assertThat(built.results("demo.Run")).containsExactlyInAnyOrder("008", "118");
        assertThat(built.generated("library/Doubler_ActorModule.java")).isFalse();
    }

    @Test
    void anActorOfAnUnprocessedJarGetsItsWiringNow() throws Exception {
        Built built = graphOf(Build.in(folder).with("library", LIBRARY).compilePlain());

        assertThat(built.results("demo.Run")).containsExactlyInAnyOrder("008", "118");
        assertThat(built.generated("library/Doubler_ActorModule.java")).isTrue();
    }

    @Test
    void anActorOfAJarIsCheckedBeforeItIsTested() {
        Built library = Build.in(folder).with("library", """
                        @Actor
                        public final class Clock {
                          @Every("soon") void tick() {}
                        }
                        """).compilePlain();

        Built built = Build.in(folder)
                .withLibrary(library.succeeds().classes())
                .with("demo", "@dev.steadystate.testing.ActorTest(library.Clock.class) class ClockTest {}")
                .with("demo", "@ActorGraph(actors = library.Clock.class) interface Clocks extends ActorSystem {}")
                .compile();

        assertThat(built.errors()).singleElement().asString().contains("library.Clock", "soon");
    }

    @Test
    void aGraphOfActorsFromAJarAloneNeedsNoActorOfItsOwn() {
        Built library = Build.in(folder).with("library", """
                        @Actor
                        public final class Clock {
                          @Every("1s") void tick() {}
                        }
                        """).compile();

        Built built = Build.in(folder)
                .withLibrary(library.succeeds().classes())
                .with("demo", "@ActorGraph(actors = library.Clock.class) interface Clocks extends ActorSystem {}")
                .compile()
                .succeeds();

        assertThat(built.generated("demo/ClocksWiring.java")).isTrue();
    }
}
