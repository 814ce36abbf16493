package dev.steadystate.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.difference.Comparison;
import dev.steadystate.diagram.difference.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A diagram that is brought up to date says what it shall, and keeps all that has not changed. */
final class DiagramUpdateTest {
    private static final String SHOP = """
            // A shop.
            digraph shop {
              rankdir=LR; /* left to right */

              Till    [label="Takes orders mod::till AtLeastEvery(100ms)", color=red];
              Pricer  [label="Prices OnEvent(orders:1) && OnCapacity(receipts:1)"]; // the slow one
              Printer [label="Prints"];

              // The way of an order.
              Till   -> Pricer  [label="name::orders <Order> >>Take #256", color=blue];
              Pricer -> Printer [label="name::receipts <Receipt> #64"]; # no
            }
            """.replace(" # no", "");

    private static Topology topology(String text) {
        DiagramReading reading = DiagramReading.of("t.dot", text);
        assertThat(reading.mistakes()).extracting(Mistake::text).as(text).isEmpty();
        return reading.topology().orElseThrow();
    }

    private static String update(String text, String wanted) {
        String updated = DiagramUpdate.of(text, topology(wanted));
        assertThat(left(updated, wanted)).as(updated).isEmpty();
        return updated;
    }

    private static List<String> left(String updated, String wanted) {
        return new Comparison(topology(updated), "the update", topology(wanted), "the wish")
                .wiring().stream().map(Difference::text).toList();
    }

    @Test
    void whatSaysTheSameIsNotTouched() {
        assertThat(update(SHOP, SHOP.replace("#256", "#200").replace("Takes orders", "Sells")))
                .isEqualTo(SHOP);
    }

    @Test
    void namesKeepTheirBackslashesAndQuotes() {
        String wanted = "digraph { \"e\\u0301\" -> \"say \\\"a\\\\\\\"\" [label=\"name::x\"] }";

        assertThat(update("digraph { old }", wanted)).contains("\"e\\u0301\"", "\"say \\\"a\\\\\\\"\"");
    }

    @Test
    void typeAndCapacityAreReplacedWhereTheyStand() {
        String wanted = SHOP.replace("<Order> >>Take #256", "<List<Invoice>> >>Take #1024");

        assertThat(update(SHOP, wanted)).isEqualTo(wanted);
    }

    @Test
    void whatALabelLeftOutIsPutBehindIt() {
        assertThat(update("digraph { a -> b [label=\"name::x\"] }", "digraph { a -> b [label=\"name::x <T> #8\"] }"))
                .isEqualTo("digraph { a -> b [label=\"name::x <T> #8\"] }");
        assertThat(update("digraph { a -> b }", "digraph { a -> b [label=\"<T>\"] }"))
                .isEqualTo("digraph { a -> b [model=\"name::a_to_b <T> #64\"] }");
    }

    @Test
    void aLabelOfMarkupAndADefaultAreKeptAndTheWordsStandBesideThem() {
        assertThat(update(
                        "digraph { a -> b [label=<name::x &lt;T&gt;>] }", "digraph { a -> b [label=\"name::x <U>\"] }"))
                .isEqualTo("digraph { a -> b [model=\"name::x <U> #64\", label=<name::x &lt;T&gt;>] }");
        assertThat(update(
                        "digraph { edge [label=\"name::x <T>\"]; a -> b }",
                        "digraph { a -> b [label=\"name::x <U>\"] }"))
                .isEqualTo("digraph { edge [label=\"name::x <T>\"]; a -> b [model=\"name::x <U> #64\"] }");
    }

    @Test
    void newActorsAndChannelsStandAtTheEnd() {
        String more = """
                  Audit [label="OnEvent(audits:1)", instances=2];
                  Pricer -> Audit [label="name::audits <Audit> #64"];
                """;
        String wanted = SHOP.substring(0, SHOP.lastIndexOf('}')) + more + "}\n";

        assertThat(update(SHOP, wanted)).isEqualTo(wanted.replace("\"OnEvent(audits", "\"Audit OnEvent(audits"));
    }

    @Test
    void aNewActorOfATroupeStandsInItsCluster() {
        String wanted = "digraph { a -> b [label=\"name::x <T>\"]; subgraph cluster_io { label=\"troupe::io\"; b } }";

        assertThat(update("digraph {\n  a; // first\n}", wanted)).isEqualTo("""
                digraph {
                  a; // first
                  subgraph cluster_io { label="troupe::io"; b };
                  a -> b [label="name::x <T> #64"];
                }""");
    }

    @Test
    void whatIsGoneIsTakenOutWithItsLineAndTheDriversThatWaitedForIt() {
        String updated = update(SHOP, "digraph { Till -> Pricer [label=\"name::orders <Order> #256\"] }");

        assertThat(updated).isEqualTo("""
                // A shop.
                digraph shop {
                  rankdir=LR; /* left to right */

                  Till    [label="Takes orders mod::till AtLeastEvery(100ms)", color=red];
                  Pricer  [label="Prices "]; // the slow one

                  // The way of an order.
                  Till   -> Pricer  [label="name::orders <Order> >>Take #256", color=blue];
                }
                """);
    }

    @Test
    void aChannelThatIsCalledOtherwiseTakesThePlaceOfTheOldOne() {
        String updated = update(SHOP, SHOP.replace("orders:1", "sales:1").replace("name::orders", "name::sales"));

        assertThat(updated)
                .contains("  Till -> Pricer [label=\"name::sales <Order> #256\"];\n  Pricer -> Printer")
                .contains("Prices OnEvent(sales:1) && OnCapacity(receipts:1)\"]; // the slow one");
    }

    @Test
    void aChainOfWhichAPartChangesFallsApart() {
        assertThat(update(
                        "digraph {\n  a -> b -> c -> d [color=red]; // chain\n}",
                        "digraph { a -> b; c -> d; b -> c [label=\"name::x <FromBToC>\"] }"))
                .isEqualTo("""
                        digraph {
                          a -> b [color=red];
                          c -> d [color=red]; // chain
                          b -> c [label="name::x <FromBToC> #64"];
                        }""");
    }

    @Test
    void instancesChangeInTheAttributeOrByNodesThatGo() {
        assertThat(update("digraph { w [label=x]; a -> w }", "digraph { w [instances=3]; a -> w }"))
                .isEqualTo("digraph { w [instances=3, label=x]; a -> w }");
        assertThat(update("digraph { a -> {w1 w2 w3} }", "digraph { a -> {w1 w2} }"))
                .isEqualTo("digraph { a -> w1;\na -> w2 }");
    }

    @Test
    void lanesChangeInTheirAttribute() {
        String all = "digraph { a [instances=4]; b [instances=2]; a -> b [label=\"name::x\"] }";
        String dealt = "digraph { a [instances=4]; b [instances=2]; a -> b [lanes=4, label=\"name::x\"] }";

        assertThat(update(all, dealt)).isEqualTo(dealt);
        assertThat(update(dealt, all)).isEqualTo(dealt.replace("lanes=4", "lanes=8"));
    }

    @Test
    void whatCanNotBeDoneInPlaceIsLeftForTheReader() {
        String apart = "digraph { w1 -> x; w2 -> x }";
        String wanted = "digraph { w1 -> x; w2 -> x; w3 -> x }";

        assertThat(left(DiagramUpdate.of(apart, topology(wanted)), wanted))
                .containsExactly("actor \"w\" has 2 instances in the update, 3 in the wish");

        String alone = "digraph { a; subgraph cluster_io { label=\"troupe::io\"; b } }";
        String moved = "digraph { b; subgraph cluster_io { label=\"troupe::io\"; a } }";

        assertThat(DiagramUpdate.of(alone, topology(moved))).isEqualTo(alone);
        assertThat(left(alone, moved)).hasSize(2);
    }

    @Test
    void anyDiagramCanBecomeAnyOtherOne() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("updates of diagrams: -Dseed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            String before = random(random);
            String wanted = random(random);
            String updated = DiagramUpdate.of(before, topology(wanted));

            assertThat(left(updated, wanted))
                    .as("-Dseed=%s, case %s: %s%s→%n%s", seed, i, before, wanted, updated)
                    .isEmpty();
            assertThat(comments(updated)).containsExactlyElementsOf(comments(before));
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("//"))
                .map(line -> line.substring(line.indexOf("//")))
                .toList();
    }

    /** A diagram of a few actors, with comments between its statements. */
    private static String random(SplittableRandom random) {
        List<String> lines = new ArrayList<>(List.of("digraph g {"));
        for (String actor : List.of("Reader", "Worker", "Writer", "Audit")) {
            if (random.nextInt(4) > 0) {
                lines.add("  " + actor + " [instances=" + (1 + random.nextInt(3)) + "];");
                lines.add("  // " + actor);
            }
        }
        List<String> actors = Stream.of("Reader", "Worker", "Writer", "Audit")
                .filter(actor -> lines.stream().anyMatch(line -> line.startsWith("  " + actor)))
                .toList();
        for (String channel : List.of("x", "y", "z")) {
            if (!actors.isEmpty() && random.nextBoolean()) {
                String from = actors.get(random.nextInt(actors.size()));
                String to = actors.get(random.nextInt(actors.size()));
                String type = random.nextBoolean() ? "Order" : "List<Order>";
                lines.add("  " + from + " -> " + to + " [label=\"name::" + channel + " <" + type + "> #"
                        + (1 << random.nextInt(8)) + "\"];");
                lines.add("  // " + channel);
            }
        }
        return actors.isEmpty() ? "digraph { Reader // alone\n}" : String.join("\n", lines) + "\n}\n";
    }
}
