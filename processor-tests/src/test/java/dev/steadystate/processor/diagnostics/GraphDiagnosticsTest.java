package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with a graph as a whole. */
final class GraphDiagnosticsTest {
    @Test
    void theRootIsAnInterfaceThatGeneratedCodeCanImplement() {
        Marked.check("""
                @ActorGraph class NoInterface {} // <-- [RootShape] graph a.NoInterface is no interface; make it an interface that extends dev.steadystate.runtime.ActorSystem
                @ActorGraph interface NoSystem {} // <-- [RootShape] graph a.NoSystem is no ActorSystem; make it an interface that extends dev.steadystate.runtime.ActorSystem
                @ActorGraph interface Generic<T> extends ActorSystem {} // <-- [RootShape] graph a.Generic is generic; make it an interface that extends dev.steadystate.runtime.ActorSystem
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    @Test
    void methodsOfTheRootAreExternalPorts() {
        Marked.check("""
                @ActorGraph interface Methods extends ActorSystem {
                  void pause(); // <-- [RootMethod] method pause of the graph has no meaning; annotate it with @Tx or @Rx, or make it a default method
                  @Tx("in") ExternalSender<String> in(int lane); // <-- [RootMethod] method in of the graph has no meaning; remove its parameters
                  @Tx("out") LongSender out(); // <-- [PortType] sender out cannot be declared as dev.steadystate.runtime.LongSender; declare it as ExternalSender<T>
                  default void stop() {}
                }
                @Actor class Sink {
                  @Rx("in") Receiver<String> in;
                  @Rx("out") LongReceiver out;
                  @OnMessage("in") void onIn(String in) {}
                  @OnMessage("out") void onOut(long out) {}
                }
                """);
    }

    @Test
    void theRootListsActorsAndModules() {
        Marked.check("""
                @ActorGraph(
                    actors = {
                      Ticker.class,
                      Graph.class, // <-- [NotAnActor] a.Graph is not an @Actor; annotate the class, or remove it from actors
                      Ticker.class}, // <-- [ListedTwice] actor a.Ticker is listed twice; remove one
                    modules = String.class, // <-- [NotAModule] java.lang.String is not a Dagger @Module; annotate it, or remove it from modules
                    shutdownBarrier = 0, // <-- [OutOfRange] shutdownBarrier is 0; it must be 1 to 1,024
                    shutdownTimeout = "soon") // <-- [DurationInvalid] shutdownTimeout "soon" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                interface Graph extends ActorSystem {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    @Test
    void aGraphHasActors() {
        Marked.check("""
                @ActorGraph
                interface Graph extends ActorSystem {} // <-- [EmptyGraph] graph a.Graph has no actors; add @Actor classes to this compilation, or list them in actors
                """);
    }

    @Test
    void actorsHaveNamesOfTheirOwn() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                @Actor(name = "Ticker") class Clock { @Every("1s") void tick() {} } // <-- [TwoActors] actor name "Ticker" is taken by a.Ticker; give one of them another name with @Actor(name = …)
                """);
    }

    @Test
    void membersOfATroupeIdleAlike() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor(troupe = "t") class Park { @Every("1s") void tick() {} }
                @Actor(troupe = "t", idle = Idle.SPIN) class Spin { @Every("1s") void tick() {} } // <-- [TroupeIdle] actor "Spin" idles by SPIN but "Park" of the same troupe by PARK; members share a thread and so must agree
                """);
    }

    @Test
    void virtualThreadsNeedTheirSourceLevel() {
        String source = """
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor(schedule = Schedule.VIRTUAL) class Ticker { @Every("1s") void tick() {} }
                """;
        Compilation compilation =
                Marked.compile(Compiler.javac().withOptions("--release", "17"), Marked.file("a.Source", source));
        assertThat(Marked.errors(compilation))
                .containsExactly("2: [VirtualTooEarly] schedule VIRTUAL needs source level 21, but this is 17;"
                        + " raise the level, or choose DEDICATED");
    }

    @Test
    void generatedNamesAreFree() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {} // <-- [NameTaken] a.SteadyGraph cannot be generated, since the name is taken; rename what has it, or the graph
                @Actor class Ticker { @Every("1s") void tick() {} } // <-- [NameTaken] a.Ticker_ActorModule cannot be generated, since the name is taken; rename what has it, or the actor
                class SteadyGraph {}
                class Ticker_ActorModule {}
                """);
    }

    @Test
    void somethingStarts() {
        Marked.check("""
                @ActorGraph
                interface Graph extends ActorSystem {} // <-- [NothingStarts] nothing in graph a.Graph can start, since every method waits for a message; add a method with @OnRoom, @Every or @OnStart that sends, or an external sender
                @Actor class Ping {
                  @Rx("a") LongReceiver a; @Tx("b") LongSender b;
                  @OnMessage("a") void onA(long a) {}
                }
                @Actor class Pong {
                  @Rx("b") LongReceiver b; @Tx("a") LongSender a;
                  @OnMessage("b") void onB(long b) {}
                }
                """);
    }

    @Test
    void everyActorIsReachedAndADeadPartIsToldOnce() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                @Actor class Mute { // <-- [Unreachable] actors "Mute" and "Sink" are reached by no message, since nothing upstream can start; add a method with @OnRoom, @Every or @OnStart that sends, or a receiver that somebody sends to
                  @Tx("x") LongSender x;
                }
                @Actor class Sink { @Rx("x") LongReceiver x; @OnMessage("x") void take(long x) {} }
                @Actor class Idler {} // <-- [Unreachable] actor "Idler" is reached by no message, since nothing upstream can start; add a method with @OnRoom, @Every or @OnStart that sends, or a receiver that somebody sends to
                """);
    }

    @Test
    void externalPortsStartAGraph() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {
                  @Tx("in") ExternalSender<String> in();
                  @Rx("out") ExternalReceiver<String> out();
                }
                @Actor(instances = 2) class Echo {
                  @Rx("work") Receiver<String> work; @Tx("out") Sender<String> out;
                  @OnMessage("work") void take(String x) {}
                }
                @Actor class Dealer {
                  @Rx("in") Receiver<String> in; @Tx("work") SenderBundle<Sender<String>> work;
                  @OnMessage("in") void take(String x) {}
                }
                """);
    }

    @Test
    void twoGraphsOrActorsDoNotGenerateTheSameNames() {
        Marked.check("""
                class First {
                  @ActorGraph(actors = Ticker.class) interface Graph extends ActorSystem {}
                  @Actor static class Ticker { @Every("1s") void tick() {} }
                }
                class Second {
                  @ActorGraph(actors = First_Ticker.class) interface Graph extends ActorSystem {} // <-- [NameTaken] META-INF/steadystate/graph, a.GraphComponent, a.GraphMain, a.GraphMeters, a.GraphWiring and a.SteadyGraph cannot be generated, since the name is taken; rename what has it, or the graph
                }
                @Actor class First_Ticker { @Every("1s") void tick() {} } // <-- [NameTaken] a.First_Ticker_Activations and a.First_Ticker_ActorModule cannot be generated, since the name is taken; rename what has it, or the actor
                """);
    }

    @Test
    void thirtyMistakesAreThirtyMessagesInOrderOfPosition() {
        StringBuilder source = new StringBuilder("@ActorGraph interface Graph extends ActorSystem {}\n");
        for (int i = 19; i >= 10; i--) {
            source.append("@Actor class A%1$d {\n  int lost;\n  @Tx(\"x%1$d\") LongSender out;\n".formatted(i));
            source.append("  @OnRoom(\"x%1$d\") private void fill() {}\n}\n".formatted(i));
        }
        List<String> errors =
                Marked.errors(Marked.compile(Compiler.javac(), Marked.file("a.Source", source.toString())));
        assertThat(errors).hasSize(30).doesNotHaveDuplicates();
        assertThat(errors.stream().map(error -> Integer.valueOf(error.substring(0, error.indexOf(':')))))
                .isSorted();
    }
}
