package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import dev.steadystate.processor.diagnose.Code;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One mistake in a graph that is otherwise right is one message, whatever follows from it; code that uses the generated
 * classes gives no other.
 */
final class SingleMistakeTest {
    private static final String GRAPH = """
            @ActorGraph(modules = Services.class)
            interface Graph extends ActorSystem {
              @Tx("urgent") ExternalSender<Order> urgent();
              @Rx("refused") ExternalReceiver<Order> refused();
            }
            record Order(String customer, List<Integer> items) {}
            record Total(long orders) {}
            class Service {}
            @dagger.Module class Services {
              @dagger.Provides static Service service() { return new Service(); }
            }
            class Program {
              static void run(String[] args) throws Exception {
                try (Graph graph = SteadyGraph.builder().build()) {
                  graph.start();
                  graph.urgent().send(new Order("somebody", List.of(1)));
                  Order refused = graph.refused().take();
                }
                GraphMain.main(args);
              }
            }
            @Actor
            class Reader {
              @Tx(value = "numbers", capacity = 64, room = 2) SenderBundle<LongSender> numbers;
              @State LongCell next;
              @OnRoom("numbers") void read() {}
            }
            @Actor(instances = 2, restarts = @Restarts(max = 3, within = "1m"))
            class Worker {
              private final Service service;
              @Rx("numbers") LongReceiver numbers;
              @Tx("orders") Sender<Order> orders;
              @Inject Worker(Service service) { this.service = service; }
              @OnMessage("numbers") void onNumber(long number) {}
            }
            @Actor
            class Clerk {
              @Rx(value = "orders", merge = true) Receiver<Order> orders;
              @Rx("urgent") Receiver<Order> urgent;
              @Tx("refused") Sender<Order> refused;
              @Tx("totals") Sender<Total> totals;
              @State Cell<Total> total;
              @OnMessage("orders") void onOrder(Order order) {}
              @OnMessage("urgent") void onUrgent(Order order, ActorContext context) {}
              @Every("1s") void report() {}
            }
            @Actor
            class Printer {
              @Rx("totals") Receiver<Total> totals;
              @OnBatch(value = "totals", max = 16) void print(Batch<Total> totals) {}
              @MayStop boolean mayStop() { return true; }
            }
            """;

    /** A mistake: what is replaced by what, and what must be said. */
    private record Mistake(String right, String wrong, Code code) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("class Reader {", "abstract class Reader {", Code.ACTOR_SHAPE),
            new Mistake("class Printer {", "enum Printer { ONE;", Code.ACTOR_SHAPE),
            new Mistake("class Printer {", "class Printer<T> {", Code.ACTOR_SHAPE),
            new Mistake("@Actor\nclass Clerk", "class Clerk", Code.NOT_AN_ACTOR),
            new Mistake("  @Inject Worker(", "  Worker() { service = null; }\n  Worker(", Code.ACTOR_CONSTRUCTOR),
            new Mistake("@Actor\nclass Printer", "@Actor(name = \"Clerk\")\nclass Printer", Code.TWO_ACTORS),
            new Mistake("@Tx(\"orders\")", "@Tx(\"odrers\")", Code.NO_RECEIVER),
            new Mistake("@Rx(\"totals\")", "@Rx(\"total\")", Code.NO_SENDER),
            new Mistake("@OnBatch(value = \"totals\"", "@OnBatch(value = \"total\"", Code.UNKNOWN_CHANNEL),
            new Mistake("@Rx(\"refused\") Ext", "@Rx(\"refusd\") Ext", Code.NO_SENDER),
            new Mistake("@Tx(\"urgent\") Ext", "@Tx(\"urgnt\") Ext", Code.NO_RECEIVER),
            new Mistake("Receiver<Total> totals", "Receiver totals", Code.PORT_TYPE),
            new Mistake("Sender<Total> totals", "Total totals", Code.PORT_TYPE),
            new Mistake("Sender<Total> totals", "Sender<? extends Total> totals", Code.PORT_TYPE),
            new Mistake("Sender<Total> totals", "Sender<Long> totals", Code.TYPES_DIFFER),
            new Mistake("Receiver<Total> totals", "Receiver<Long> totals", Code.TYPES_DIFFER),
            new Mistake("LongReceiver numbers", "IntReceiver numbers", Code.TYPES_DIFFER),
            new Mistake("Sender<Total> totals", "private Sender<Total> totals", Code.PORT_NOT_ASSIGNABLE),
            new Mistake("ExternalReceiver<Order> refused", "Receiver<Order> refused", Code.PORT_TYPE),
            new Mistake("record Total(long orders)", "record Total(long[] orders)", Code.MUTABLE_MESSAGE),
            new Mistake("Cell<Total>", "Cell<StringBuilder>", Code.MUTABLE_STATE),
            new Mistake("@State LongCell next", "@State long next", Code.CELL_TYPE),
            new Mistake("@State LongCell next", "LongCell next", Code.FIELD_LOST),
            new Mistake("capacity = 64", "capacity = 0", Code.OUT_OF_RANGE),
            new Mistake("room = 2", "room = 65", Code.DEMAND_TOO_LARGE),
            new Mistake("max = 16", "max = 2000", Code.DEMAND_TOO_LARGE),
            new Mistake("instances = 2,", "instances = 2000,", Code.OUT_OF_RANGE),
            new Mistake("SenderBundle<LongSender>", "LongSender", Code.LANES_UNMATCHED),
            new Mistake(", merge = true", "", Code.LANES_UNMATCHED),
            new Mistake("void report()", "private void report()", Code.METHOD_HIDDEN),
            new Mistake("void onNumber(long number)", "void onNumber(Long number)", Code.METHOD_PARAMETERS),
            new Mistake("void read()", "int read()", Code.METHOD_RETURN),
            new Mistake("boolean mayStop() { return true; }", "void mayStop() {}", Code.METHOD_RETURN),
            new Mistake("@Every(\"1s\")", "@Every(\"1 s\")", Code.DURATION_INVALID),
            new Mistake("@OnRoom(\"numbers\")", "@OnRoom(\"number\")", Code.UNKNOWN_CHANNEL),
            new Mistake("within = \"1m\"", "within = \"\"", Code.DURATION_INVALID),
            new Mistake("modules = Services.class", "modules = Service.class", Code.NOT_A_MODULE),
            new Mistake(
                    "interface Graph extends ActorSystem {",
                    "interface Graph extends ActorSystem {\n  int size();",
                    Code.ROOT_METHOD),
            new Mistake("class Service {}", "class Service {}\nclass SteadyGraph {}", Code.NAME_TAKEN));

    @Test
    void theGraphIsRight() {
        Marked.check(GRAPH);
    }

    @TestFactory
    Stream<DynamicTest> oneMistakeIsOneMessage() {
        return MISTAKES.stream()
                .map(mistake ->
                        DynamicTest.dynamicTest(mistake.right() + " -> " + mistake.wrong(), () -> checkOne(mistake)));
    }

    private static void checkOne(Mistake mistake) {
        assertThat(GRAPH).contains(mistake.right());
        String source = GRAPH.replace(mistake.right(), mistake.wrong());
        assertThat(Marked.errors(Marked.compile(Compiler.javac(), Marked.file("a.Source", source))))
                .singleElement()
                .asString()
                .contains(": [" + mistake.code().code() + "] ");
    }
}
