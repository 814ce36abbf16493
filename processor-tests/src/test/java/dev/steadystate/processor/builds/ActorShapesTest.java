package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors of every shape and place, and what Dagger hands their constructors. */
final class ActorShapesTest {
    private static final String SOURCE = """
            @Actor
            final class Source {
              private final Sender<List<Order>> orders;
              private final LongCell next;
              @Inject Source(@Tx("orders") Sender<List<Order>> orders, @State LongCell next) {
                this.orders = orders;
                this.next = next;
              }
              @OnRoom("orders") void more() {
                next.set(next.get() + 1);
                orders.send(List.of(new Order(next.get()), new Order(-next.get())));
                if (next.get() == 3) orders.close();
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void portsAndCellsOfConstructorsRecordsAndNestedClassesCarryGenericMessages() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Net"), SOURCE, "record Order(long id) {}")
                .with("demo", """
                        @ActorGraph(modules = BoxModule.class)
                        public interface Net extends ActorSystem {}
                        """, """
                        @Actor
                        record Middle(
                            @Rx("orders") Receiver<List<Order>> orders,
                            @Tx("weights") DoubleSender weights,
                            @State Cell<Order> last,
                            ActorContext context) {
                          @OnMessage("orders") void take(List<Order> pair) {
                            Order before = last.orElse(new Order(0));
                            last.set(pair.get(0));
                            weights.send(before.id() + pair.size() / 10.0 + context.instance());
                          }
                        }
                        """, """
                        final class Outer {
                          @Actor
                          static final class Inner {
                            private final Box box;
                            @Rx("weights") DoubleReceiver weights;
                            Inner(Box box) { this.box = box; }
                            @OnMessage("weights") void take(double weight) { box.add(weight); }
                          }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run")).containsExactly(0.2, 1.2, 2.2);
        assertThat(built.generated("demo/Outer_Inner_ActorModule.java")).isTrue();
        assertThat(built.generated("demo/Outer_Inner_Activations.java")).isTrue();
    }

    @Test
    void packagePrivateActorsMessagesAndServicesOfAnotherPackageServeARootThatCannotNameThem() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Net"))
                .with("demo", """
                        @ActorGraph(modules = BoxModule.class)
                        public interface Net extends ActorSystem {}
                        """)
                .with("demo.orders", SOURCE, "record Order(long id) {}")
                .with(
                        "demo.orders",
                        "final class Scale { @Inject Scale() {} long twice(long n) { return 2 * n; } }",
                        """
                        @Actor(instances = 2)
                        final class Middle {
                          private final Scale scale;
                          private final Provider<Scale> scales;
                          @Rx("orders") Receiver<List<Order>> orders;
                          @Tx("results") SenderBundle<Sender<Order>> results;
                          @Inject Middle(Scale scale, Provider<Scale> scales) { this.scale = scale; this.scales = scales; }
                          @OnMessage("orders") void take(List<Order> pair) {
                            results.lane(0).send(new Order(scale.twice(pair.get(0).id()) + scales.get().twice(1)));
                          }
                        }
                        """.replace("(instances = 2)", ""),
                        """
                        @Actor
                        final class Sink {
                          private final demo.Box box;
                          @Rx("results") ReceiverBundle<Receiver<Order>> results;
                          @Inject Sink(demo.Box box) { this.box = box; }
                          @OnMessage("results") void take(Order order) { box.add(order.id()); }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run")).containsExactly(4L, 6L, 8L);
        assertThat(built.files().get("demo/NetWiring.java")).contains("RefChannel<?> orders", "Order_Channel results");
    }

    @Test
    void constructorsGetQualifiedAndScopedServicesFromModulesAndInstances() throws Exception {
        Built built = Build.in(folder)
                .with(
                        "demo",
                        "@Scope public @interface PerGraph {}",
                        "@Qualifier public @interface Limit {}",
                        """
                        @PerGraph
                        @ActorGraph(modules = {Limits.class, Greetings.class})
                        public interface Net extends ActorSystem {}
                        """,
                        """
                        @Module
                        public final class Limits {
                          private final int limit;
                          public Limits(int limit) { this.limit = limit; }
                          @Provides @Limit int limit() { return limit; }
                        }
                        """,
                        """
                        @Module
                        interface Greetings {
                          @Provides @Named("greeting") static String greeting() { return "hello"; }
                          @Provides @PerGraph static List<String> shared() { return new ArrayList<>(); }
                        }
                        """,
                        """
                        @Actor
                        final class Source {
                          private final int limit;
                          private final String greeting;
                          private final List<String> shared;
                          @Tx("texts") Sender<String> texts;
                          @State IntCell next;
                          @Inject Source(@Limit int limit, @Named("greeting") String greeting, List<String> shared) {
                            this.limit = limit;
                            this.greeting = greeting;
                            this.shared = shared;
                          }
                          @OnRoom("texts") void more() {
                            next.set(next.get() + 1);
                            texts.send(greeting + " " + next.get() + shared.size());
                            if (next.get() == limit) texts.close();
                          }
                        }
                        """,
                        """
                        @Actor
                        final class Sink {
                          private final List<String> shared;
                          @Rx("texts") Receiver<String> texts;
                          @Inject Sink(List<String> shared) { this.shared = shared; }
                          @OnMessage("texts") void take(String text) { Run.SEEN.add(text); }
                        }
                        """,
                        """
                        public final class Run {
                          static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());
                          public static List<Object> run() throws Exception {
                            try (Net graph = SteadyNet.builder().limits(new Limits(2)).build()) {
                              graph.start();
                              graph.awaitStopped(Duration.ofSeconds(60));
                            }
                            try {
                              SteadyNet.builder().build();
                            } catch (IllegalStateException e) {
                              SEEN.add(e.getMessage());
                            }
                            return SEEN;
                          }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run"))
                .containsExactly(
                        "hello 10", "hello 20", "SteadyNet.builder() needs a Limits: call limits(…) before build()");
        assertThat(built.generated("demo/NetMain.java")).isFalse();
        assertThat(built.notes()).anyMatch(note -> note.contains("Limits") && note.contains("NetMain"));
    }

    @Test
    void twoGraphsShareAnActorAndAModuleMayHaveSeveralRoots() throws Exception {
        Built built = Build.in(folder)
                .with(
                        "demo",
                        "@ActorGraph(actors = {Source.class, Left.class}) interface First extends ActorSystem {}",
                        "@ActorGraph(actors = {Source.class, Right.class}) interface Second extends ActorSystem {}",
                        """
                        @Actor
                        final class Source {
                          @Tx("texts") Sender<String> texts;
                          @State IntCell sent;
                          @OnRoom("texts") void more() { texts.send("text"); texts.close(); }
                        }
                        """,
                        """
                        @Actor
                        final class Left {
                          @Rx("texts") Receiver<String> texts;
                          @OnMessage("texts") void take(String text) { Run.SEEN.add("left " + text); }
                        }
                        """,
                        """
                        @Actor
                        final class Right {
                          @Rx("texts") Receiver<String> texts;
                          @OnMessage("texts") void take(String text) { Run.SEEN.add("right " + text); }
                        }
                        """,
                        """
                        public final class Run {
                          static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());
                          public static List<Object> run() throws Exception {
                            for (ActorSystem graph : List.of(SteadyFirst.builder().build(), SteadySecond.builder().build())) {
                              graph.start();
                              graph.awaitStopped(Duration.ofSeconds(60));
                            }
                            return SEEN;
                          }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run")).containsExactly("left text", "right text");
    }

    @Test
    void anActorWithoutAGraphGetsItsFilesForGraphsElsewhere() {
        Built built = Build.in(folder).with("library", """
                        @Actor
                        final class Sink {
                          @Rx("texts") Receiver<String> texts;
                          @OnMessage("texts") void take(String text) {}
                        }
                        """).compile().succeeds();

        assertThat(built.generated("library/Sink_ActorModule.java")).isTrue();
        assertThat(built.generated("library/Sink_Activations.java")).isTrue();
    }
}
