package dev.steadystate.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.steadystate.diagram.Topology.Actor;
import dev.steadystate.diagram.Topology.Channel;
import dev.steadystate.diagram.Topology.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader makes of nodes, edges and labels. */
final class TopologyTest {
    private static Topology topology(String text) {
        DiagramReading reading = DiagramReading.of("t.dot", text);
        assertThat(reading.mistakes()).isEmpty();
        return reading.topology().orElseThrow();
    }

    private static Channel channel(String label) {
        return topology("digraph { a -> b [label=\"" + label + "\"] }")
                .channels()
                .get(0);
    }

    @Test
    void wordsOfALabelStandInAnyOrderAndTheRestIsProse() {
        Topology topology = topology("""
                digraph shop {
                  __About [label="Sells\\nthings"];
                  Till [label="AtLeastEvery(100 ms) Takes orders\\nmod::till && from tills OnCapacity(orders:2)"];
                  Till -> Pricer [label="*16 the orders #256 >>TakeCopy <List<Order>> name::orders\\nof a day"];
                  Pricer [label="OnEvent(orders:1||orders:5) && AtMostEvery(2 hr) && Other(open, warm||dry)"];
                }
                """);

        Actor till = topology.actors().get(0);
        assertThat(topology.name()).isEqualTo("shop");
        assertThat(topology.about()).containsExactly("Sells things");
        assertThat(till.module()).isEqualTo("till");
        assertThat(till.prose()).containsExactly("Takes orders", "from tills");
        assertThat(till.drivers().atLeast()).containsExactly("100ms");
        assertThat(till.drivers().capacities()).hasSize(1);
        Drivers pricer = topology.actors().get(1).drivers();
        assertThat(pricer.events().get(0)).extracting(Drivers.Need::count).containsExactly(1, 5);
        assertThat(pricer.atMost()).containsExactly("2h");
        assertThat(pricer.conditions()).containsExactly(List.of("open"), List.of("warm", "dry"));
        Channel orders = topology.channels().get(0);
        assertThat(orders.name()).isEqualTo("orders");
        assertThat(orders.type()).isEqualTo("List<Order>");
        assertThat(orders.capacity()).isEqualTo(256);
        assertThat(orders.batch()).isEqualTo(16);
        assertThat(orders.taking()).isEqualTo(Taking.TAKE_COPY);
        assertThat(orders.prose()).containsExactly("the orders", "of a day");
    }

    @Test
    void whatIsLeftOutHasDefaults() {
        Channel plain =
                topology("digraph { OrderDesk -> stockRoom }").channels().get(0);
        Channel prose = channel("fresh bread, still warm");

        assertThat(plain.name()).isEqualTo("order_desk_to_stock_room");
        assertThat(plain.type()).isEqualTo("FromOrderDeskToStockRoom");
        assertThat(plain.capacity()).isEqualTo(64);
        assertThat(plain.taking()).isEqualTo(Taking.TAKE);
        assertThat(prose.type()).isEqualTo("FreshBreadStillWarm");
    }

    @Test
    void typesBecomeThoseOfJava() {
        assertThat(channel("<u64>").type()).isEqualTo("long");
        assertThat(channel("<bool>").type()).isEqualTo("Boolean");
        assertThat(channel("<byte[]>").type()).isEqualTo("List<Byte>");
        assertThat(channel("<[f64; 3]>").type()).isEqualTo("List<Double>");
        assertThat(channel("<Option<Box<market::Tick>>>").type()).isEqualTo("Optional<Tick>");
        assertThat(channel("<HashMap<&str, Vec<i32>>>").type()).isEqualTo("Map<String, List<Integer>>");
        assertThat(channel("<java.time.Instant>").type()).isEqualTo("java.time.Instant");
        assertThat(channel("<Map<String, ? extends i64>>").type()).isEqualTo("Map<String, ? extends Long>");
        assertThat(channel("<List<?>>").type()).isEqualTo("List<?>");
        assertThat(channel("<Object>").type()).isEqualTo("ObjectMessage");
    }

    @Test
    void nodesOfOneBaseAreInstancesOfOneActor() {
        Topology topology = topology("digraph { Reader -> {Worker1 Worker2 Worker3} -> Writer }");

        assertThat(topology.actors()).extracting(Actor::name).containsExactly("Reader", "Worker", "Writer");
        assertThat(topology.actors().get(1).instances()).isEqualTo(3);
        assertThat(topology.channels())
                .extracting(Channel::name)
                .containsExactly("reader_to_worker", "worker_to_writer");
        assertThat(topology.channels().get(1).lanes())
                .containsExactly(
                        new Lane("Worker", 0, "Writer", 0),
                        new Lane("Worker", 1, "Writer", 0),
                        new Lane("Worker", 2, "Writer", 0));
    }

    @Test
    void nodesOfOneBaseWithDifferentChannelsAreActorsOfTheirOwn() {
        DiagramReading reading = DiagramReading.of("t.dot", "digraph { Stage1 -> Stage2 -> Stage3 }");

        assertThat(reading.topology().orElseThrow().actors())
                .extracting(Actor::name)
                .containsExactly("Stage1", "Stage2", "Stage3");
        assertThat(reading.notes())
                .containsExactly(
                        "t.dot:1:11: Stage1, Stage2, Stage3 have different channels, so that each is an actor of its own");
    }

    @Test
    void aRingOfInstancesIsOneActorThatSendsToItself() {
        Topology topology = topology("digraph { N1 -> N2 -> N3 -> N1 }");

        assertThat(topology.actors()).extracting(Actor::name).containsExactly("N");
        assertThat(topology.channels().get(0).lanes())
                .containsExactly(new Lane("N", 0, "N", 1), new Lane("N", 1, "N", 2), new Lane("N", 2, "N", 0));
    }

    @Test
    void edgesOfOneNameAreMergedOrBroadcastButToldApartWhenTheyDiffer() {
        Topology merged = topology("digraph { a -> c [label=\"name::x <T>\"]; b -> c [label=\"name::x\"] }");
        Topology apart = topology(
                "digraph { a -> b [label=\"name::x <T>\"]; c -> d [label=\"name::x <T>\"]; e -> f [label=\"name::x <U>\"] }");

        assertThat(merged.channels()).extracting(Channel::name, Channel::type).containsExactly(tuple("x", "T"));
        assertThat(apart.channels()).extracting(Channel::name).containsExactly("x", "x_2", "x_3");
    }

    @Test
    void allOfPlainDotIsRead() {
        Topology topology = topology("""
                # a line of the preprocessor
                strict digraph "plain" + " dot" {
                  graph [fontname="Helvetica"]; node [shape=record] edge [arrowhead=vee] rankdir=LR
                  subgraph cluster_a { label="troupe::io the in and out"; a [label="{<f0> left|<f1> right}"] b }
                  /* ports */ a:f0 -> c:n; a:f1:se -> "d" // more
                  c [label=<A <i>nice</i> &amp; <br/> small label>]
                  -.5 -> 7 -> ünder; __note -> a
                }
                """);

        assertThat(topology.name()).isEqualTo("plain dot");
        assertThat(topology.actors()).extracting(Actor::name).containsExactly("a", "b", "c", "d", "-.5", "7", "ünder");
        assertThat(topology.actors()).extracting(Actor::troupe).startsWith("io", "io", "");
        assertThat(topology.actors().get(0).prose()).containsExactly("left right");
        assertThat(topology.actors().get(2).prose()).containsExactly("A nice &", "small label");
        assertThat(topology.channels()).hasSize(4);
    }

    @Test
    void theAttributesModelInstancesAndLanesOfGeneratedDiagramsSayWhatTheirMarkupDoesNot() {
        Topology topology = topology("""
                digraph g {
                  "A" [label=<<b>A</b> ×2>, model="OnCapacity(x:1)", instances=2];
                  "B" [label=<<b>B</b> ×2>, model="OnEvent(x:1)", instances=2];
                  "A" -> "B" [label=<<b>x</b><br/>Order>, model="name::x <Order> #8", lanes=2];
                  "B" -> "A" [label=<<b>y</b><br/>Order>, model="name::y <Order> #8", lanes=4];
                }
                """);

        assertThat(topology.actors()).extracting(Actor::instances).containsExactly(2, 2);
        assertThat(topology.channels().get(0).lanes())
                .containsExactly(new Lane("A", 0, "B", 0), new Lane("A", 1, "B", 1));
        assertThat(topology.channels().get(1).lanes()).hasSize(4);
    }

    @Test
    void proseMayComeNearToTheWordsOfDrivers() {
        Topology topology = topology("digraph { a [label=\"One event(s) at most, every (other) on capacity(4)\"] }");

        assertThat(topology.actors().get(0).prose())
                .containsExactly("One event(s) at most, every (other) on capacity(4)");
    }
}
