package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.DriverText;
import dev.steadystate.diagram.Mistake;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Actor;
import dev.steadystate.diagram.Topology.Channel;
import dev.steadystate.diagram.Topology.Lane;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagram that the processor writes says in the diagram language what the code says. */
final class RoundTripTest {
    @TempDir
    Path folder;

    private Topology read(Build build, String graph) {
        String dot = build.compile().succeeds().resource("META-INF/steadystate/" + graph + ".dot");
        DiagramReading reading = DiagramReading.of(graph + ".dot", dot);
        assertThat(reading.mistakes()).extracting(Mistake::text).isEmpty();
        assertThat(reading.notes()).isEmpty();
        return reading.topology().orElseThrow();
    }

    private Build build() {
        return Build.in(folder);
    }

    private static Actor actor(Topology topology, String name) {
        return topology.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Channel channel(Topology topology, String name) {
        return topology.channels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void actorsKeepNameInstancesTroupeAndDrivers() {
        Topology shop = read(build().with(ShopSources.all()), "shop");

        assertThat(shop.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Pricer", "Till", "Audit & <log>", "Parser", "Reader");
        assertThat(actor(shop, "Parser").instances()).isEqualTo(4);
        assertThat(actor(shop, "Pricer").troupe()).isEqualTo("pricing");
        assertThat(DriverText.of(actor(shop, "Reader").drivers())).isEqualTo("OnCapacity(lines:1)");
    }

    @Test
    void channelsKeepTypeCapacityAndLanes() {
        Topology shop = read(build().with(ShopSources.all()), "shop");

        assertThat(shop.channels())
                .extracting(Channel::name)
                .containsExactlyInAnyOrder("lines", "parsed", "poison", "prices", "rejects", "ticks");
        assertThat(channel(shop, "lines").capacity()).isEqualTo(4096);
        assertThat(channel(shop, "poison").type()).isEqualTo("DeadLetter<Line>");
        assertThat(channel(shop, "prices").receivers()).containsExactlyInAnyOrder("Audit & <log>", "Till");
        assertThat(channel(shop, "lines").lanes()).hasSize(4);
    }

    @Test
    void whatIsFedFromOutsideDoesNotWaitForAChannelThatDiagramsDoNotHave() {
        Topology shop = read(build().with(ShopSources.all()), "shop");

        assertThat(actor(shop, "Pricer").fed()).isTrue();
        assertThat(DriverText.of(actor(shop, "Pricer").drivers()))
                .isEqualTo("AtLeastEvery(100ms) && OnEvent(parsed:1)");
    }

    @Test
    void methodsAreAlternativesAndWhatOneWaitsForMustAllBeThere() {
        Topology topology =
                read(build().with("a", "@ActorGraph interface Graph extends ActorSystem {}", """
                                @Actor class Source {
                                  @Tx("x") LongSender x; @Tx("y") LongSender y; @Tx("z") LongSender z;
                                  @OnRoom(value = "x", sends = "x") void x() {}
                                  @OnRoom(value = "y", sends = "y") void y() {}
                                  @Every(value = "1s", sends = "z") void z() {}
                                }
                                """, """
                                @Actor class Sink {
                                  @Rx("x") LongReceiver x; @Rx("y") LongReceiver y; @Rx("z") LongReceiver z;
                                  @OnMessage("z") void z(long n) {}
                                  @OnReady({"x:2", "y"}) void both() {}
                                }
                                """), "graph");

        assertThat(DriverText.of(actor(topology, "Sink").drivers()))
                .isEqualTo("OnEvent(z:1||x:2) && OnEvent(z:1||y:1)");
        assertThat(DriverText.of(actor(topology, "Source").drivers()))
                .isEqualTo("AtLeastEvery(1s) && OnCapacity(x:1||y:1)");
    }

    @Test
    void actorsThatDifferInTheirDigitsOnlyStayApartAndDealtLanesStayDealt() {
        Topology topology = read(
                build().with("a", "@ActorGraph interface Graph extends ActorSystem {}", """
                                @Actor(instances = 4) class Source {
                                  @Tx("my numbers") LongSender numbers;
                                  @OnRoom("my numbers") void fill() {}
                                }
                                """, """
                                @Actor(instances = 2) class Middle {
                                  @Rx(value = "my numbers", merge = true) LongReceiver numbers;
                                  @Tx(value = "copies", broadcast = true) Sender<Map<String, Long>> copies;
                                  @OnMessage("my numbers") void take(long n) {}
                                }
                                """, """
                                @Actor class Sink1 {
                                  @Rx(value = "copies", merge = true) Receiver<Map<String, Long>> copies;
                                  @OnMessage("copies") void take(Map<String, Long> n) {}
                                }
                                """, """
                                @Actor class Sink2 {
                                  @Rx(value = "copies", merge = true) Receiver<Map<String, Long>> copies;
                                  @OnMessage("copies") void take(Map<String, Long> n) {}
                                }
                                """), "graph");

        assertThat(topology.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Source", "Middle", "Sink1", "Sink2");
        assertThat(channel(topology, "my numbers").lanes())
                .containsExactly(
                        new Lane("Source", 0, "Middle", 0),
                        new Lane("Source", 1, "Middle", 1),
                        new Lane("Source", 2, "Middle", 0),
                        new Lane("Source", 3, "Middle", 1));
        assertThat(channel(topology, "copies").lanes()).hasSize(4);
        assertThat(channel(topology, "copies").type()).isEqualTo("Map<String, Long>");
    }
}
