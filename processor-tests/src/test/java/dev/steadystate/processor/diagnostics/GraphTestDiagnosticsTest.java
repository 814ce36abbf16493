package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with a test of a graph. */
final class GraphTestDiagnosticsTest {
    private static final String GRAPH = """
            @ActorGraph interface Net extends ActorSystem {}
            @Actor class Ticker { @Every("1s") void tick() {} }
            @dagger.Module interface One {}
            @dagger.Module interface Two {}
            """;

    @Test
    void aTestNamesAGraph() {
        Marked.check("""
                @dev.steadystate.testing.GraphTest(
                    String.class) // <-- [GraphTestRoot] java.lang.String is no graph; name an interface that carries @ActorGraph
                class OfText {}
                @dev.steadystate.testing.GraphTest(
                    int.class) // <-- [GraphTestRoot] int is no graph; name an interface that carries @ActorGraph
                class OfNumber {}
                """);
    }

    @Test
    void aGraphOfAnEarlierCompilationHasBeenWired() {
        Marked.check("""
                @dev.steadystate.testing.GraphTest(
                    com.example.orders.Orders.class) // <-- [GraphTestUnwired] graph com.example.orders.Orders cannot be put on a stage, since OrdersWiring was not generated for it; compile the graph with the processor
                class OrdersTest {}
                """);
    }

    @Test
    void allTestsOfAGraphNameTheSameModules() {
        Marked.check(GRAPH + """
                @dev.steadystate.testing.GraphTest(value = Net.class, modules = One.class)
                class FirstTest {}
                @dev.steadystate.testing.GraphTest(value = Net.class,
                    modules = Two.class) // <-- [GraphTestModules] tests of graph a.Net name different modules, a.One in FirstTest but a.Two in SecondTest; name the same in all of them
                class SecondTest {}
                @dev.steadystate.testing.GraphTest(value = Net.class, modules = One.class)
                class ThirdTest {}
                """);
    }

    @Test
    void whatIsNamedAsAModuleIsOne() {
        Marked.check(GRAPH + """
                @dev.steadystate.testing.GraphTest(
                    value = Net.class,
                    modules = {One.class,
                        String.class}) // <-- [NotAModule] java.lang.String is not a Dagger @Module; annotate it, or remove it from modules
                class NetTest {}
                """);
    }

    @Test
    void theRootsPackageCanNameTheModules() {
        Marked.check("""
                @dagger.Module interface Fakes {}
                @dev.steadystate.testing.GraphTest(
                    value = dev.steadystate.sample.fizzbuzz.FizzBuzz.class,
                    modules = Fakes.class) // <-- [GraphTestModuleHidden] package dev.steadystate.sample.fizzbuzz, where the stage of the graph stands, cannot name module a.Fakes; make it public, or move it there
                class FizzBuzzTest {}
                """);
    }

    @Test
    void nobodyHasTheNameOfTheStage() {
        Marked.check(GRAPH + """
                class NetStage {}
                @dev.steadystate.testing.GraphTest(Net.class) // <-- [NameTaken] a.NetStage cannot be generated, since the name is taken; rename what has it, or the graph
                class NetTest {}
                """);
    }

    @Test
    void theMistakesOfTheGraphAreTheOnlyOnesOfItsTest() {
        Marked.check("""
                @ActorGraph interface Net extends ActorSystem {}
                @Actor class Source {
                  @Tx("ticks") LongSender ticks; // <-- [NoReceiver] channel "ticks" has no receiver; add an actor with @Rx("ticks"), or remove the sender
                  @Every("1s") void tick() { ticks.send(1); }
                }
                @dev.steadystate.testing.GraphTest(Net.class)
                class NetTest {
                  void ends(NetStage stage) {
                    stage.replaceSource().ticks().send(1L);
                    stage.ticks().all();
                  }
                }
                """);
    }

    @Test
    void aGraphAndItsTestAreCompiledTogether() {
        Marked.check(GRAPH + """
                @dev.steadystate.testing.GraphTest(value = Net.class, modules = One.class)
                class NetTest {
                  void runs(NetStage stage) {
                    stage.ticker().failAt(1);
                    stage.run();
                  }
                }
                """);
    }
}
