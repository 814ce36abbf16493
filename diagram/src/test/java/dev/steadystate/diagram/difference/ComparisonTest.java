package dev.steadystate.diagram.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each difference is told once and in words, and what does not count is not told. */
final class ComparisonTest {
    private static Topology topology(String body) {
        DiagramReading reading = DiagramReading.of("t.dot", "digraph {\n" + body + "\n}");
        assertThat(reading.mistakes()).isEmpty();
        return reading.topology().orElseThrow();
    }

    private static Comparison compare(String first, String second) {
        return new Comparison(topology(first), "the code", topology(second), "the diagram");
    }

    private static List<String> wiring(String first, String second) {
        return compare(first, second).wiring().stream().map(Difference::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a->b [label="name::x <Order>"]               | a->b [label="name::x <Invoice>"]             | channel "x" carries Order in the code, Invoice in the diagram
            a->b [label="name::x #64"]                   | a->b [label="name::x #256"]                  | channel "x" holds 64 messages in the code, 256 in the diagram
            a->b [label="name::x #1"]                    | a->b [label="name::x #2"]                    | channel "x" holds 1 message in the code, 2 in the diagram
            a->b [label="name::x"]                       | a->b [label="name::x"]; c                    | actor "c" is in the diagram, but not in the code
            a->b [label="name::x"]; c                    | a->b [label="name::x"]                       | actor "c" is in the code, but not in the diagram
            a->b [label="name::x"]; b [instances=3]      | a->b [label="name::x"]                       | actor "b" has 3 instances in the code, 1 in the diagram
            a->b [label="name::x"]                       | a->b [label="name::x"]; b [instances=3]      | actor "b" has 1 instance in the code, 3 in the diagram
            a->b [label="name::x <T>"]                   | a->c [label="name::x <T>"]                   | actor "b" is called "c" in the diagram
            a->b [label="name::x <T>"]                   | a->b [label="name::y <T>"]                   | channel "x" is called "y" in the diagram
            a->b [label="name::x"]; a->b [label="name::y"] | a->b [label="name::x"]                     | channel "y" from "a" to "b" is in the code, but not in the diagram
            a->b [label="name::x"]                       | a->b [label="name::x"]; b->a [label="name::z"] | channel "z" from "b" to "a" is in the diagram, but not in the code
            a->{b c} [label="name::x"]; c->b [label="name::z"] | a->b [label="name::x"]; c->b [label="name::z"] | channel "x" is received by "c" in the code, but not in the diagram
            {a b}->c [label="name::x <T>"]; a->b [label="name::z"] | b->c [label="name::x <T>"]; a->b [label="name::z"] | channel "x" is sent to by "a" in the code, but not in the diagram
            subgraph cluster_io { label="troupe::io"; a->b [label="name::x"] } | a->b [label="name::x"]; subgraph cluster_io { label="troupe::io"; a } | actor "b" is of troupe "io" in the code, of no troupe in the diagram
            """)
    void aDifferenceIsToldInWords(String first, String second, String text) {
        assertThat(wiring(first, second)).containsExactly(text);
    }

    /** Plain ends in Java come out even, so that code with bundles is as near as it can be. */
    @Test
    void lanesThatCannotBeDealtOutEvenlyCountAsABundle() {
        String nodes = "a [instances=3]; b [instances=2]; a->b [model=\"name::x\", lanes=";

        assertThat(wiring(nodes + "6]", nodes + "3]")).isEmpty();
        assertThat(compare(nodes + "6]", nodes + "3]").all())
                .extracting(Difference::text)
                .containsExactly("channel \"x\" joins other instances in the diagram");
    }

    @Test
    void namesOfActorsDoNotMakeLanesDiffer() {
        String nodes = "[instances=3]; b [instances=2]; %s->b [model=\"name::x <T>\"]";

        assertThat(compare("a " + nodes.formatted("a"), "c " + nodes.formatted("c"))
                        .all())
                .extracting(Difference::text)
                .containsExactly("actor \"a\" is called \"c\" in the diagram");
    }

    @Test
    void lanesDealtOutDifferFromLanesBetweenAll() {
        String nodes = "a [instances=4]; b [instances=2]; a->b [model=\"name::x\", lanes=";

        assertThat(wiring(nodes + "4]", nodes + "8]"))
                .containsExactly("channel \"x\" has 4 lanes, one from each sending instance in the code,"
                        + " 8 lanes, between all instances in the diagram");
        assertThat(wiring(nodes + "4]", "edge [label=\"name::x <FromAToB>\"]; a1->b1 a2->b2 a3->b1 a4->b2"))
                .isEmpty();
    }

    @Test
    void lanesOfSeveralSendersAreDealtOutByTheirNames() {
        String nodes = "a [instances=1]; b [instances=1]; w [instances=2]; ";
        String edges = "a->w [model=\"name::x\", lanes=1]; b->w [model=\"name::x\", lanes=1]";
        Topology dealt = topology(nodes + edges);

        assertThat(dealt.channels().get(0).lanes())
                .containsExactly(new Topology.Lane("a", 0, "w", 0), new Topology.Lane("b", 0, "w", 1));
        assertThat(dealt.isDealt(dealt.channels().get(0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a->b [label="name::x #100"]                    | a->b [label="name::x #128"]
            a->b [label="name::x <T> some words"]          | a->b [label="name::x <T> others"]; __note [label="about"]
            a->b [label="name::x <u64>"]                   | a->b [label="name::x <long>"]
            a->b [label="name::x <a.b.Order>"]             | a->b [label="name::x <Order>"]
            a->b [label="name::x <Map<java.util.UUID, java.time.Instant>>"] | a->b [label="name::x <Map<UUID, Instant>>"]
            a [label="AtLeastEvery(1s)"]; a->b [label="name::x"] | a->b [label="name::x >>PeekCopy *8"]
            w1 -> l; w2 -> l                               | w [instances=2]; w -> l [label="name::w_to_l <FromWToL>"]
            """)
    void whatTheCodeCanNotSayIsNoDifferenceOfTheWiring(String first, String second) {
        assertThat(wiring(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            b [label="OnEvent(x:1)"]; a->b [label="name::x"] | b [label="OnEvent(x:2) AtMostEvery(1s)"]; a->b [label="name::x"] | actor "b" is driven by OnEvent(x:1) in the code, by AtMostEvery(1s) && OnEvent(x:2) in the diagram
            b; a->b [label="name::x"]                        | b [label="Other(y)"]; a->b [label="name::x"]                 | actor "b" is driven by nothing special in the code, by Other(y) in the diagram
            a->b [label="name::x *8"]                        | a->b [label="name::x >>PeekCopy"]                            | channel "x" is taken by >>Take *8 in the code, by >>PeekCopy in the diagram
            """)
    void betweenDiagramsDriversAndTakingCountToo(String first, String second, String text) {
        assertThat(compare(first, second).all()).extracting(Difference::text).containsExactly(text);
        assertThat(compare(first, second).wiring()).isEmpty();
    }

    @Test
    void endsOfAnActorThatIsMissingAreNotToldAgain() {
        assertThat(wiring("a->{b c} [label=\"name::x\"]", "a->b [label=\"name::x\"]"))
                .containsExactly("actor \"c\" is in the code, but not in the diagram");
    }

    @Test
    void oneOfTwoThatAreAlikeIsNotTakenForRenamed() {
        assertThat(wiring("a->b [label=\"name::x <T>\"]; a->b [label=\"name::y <T>\"]", "a->b [label=\"name::z <T>\"]"))
                .hasSize(3);
    }

    @Test
    void aDifferenceSaysWhatItIsAboutAndWhereItStands() {
        List<Difference> differences = compare("a->b [label=\"name::x <T>\"]", "\na->b [label=\"name::x <U>\"]\nc")
                .wiring();

        assertThat(differences).extracting(Difference::aspect).containsExactly(Aspect.ACTOR, Aspect.TYPE);
        assertThat(differences.get(0).first()).isEmpty();
        assertThat(differences.get(0).second()).contains(new Position(4, 1));
        assertThat(differences.get(1).element()).isEqualTo("x");
        assertThat(differences.get(1).first()).isEqualTo(Optional.of(new Position(2, 1)));
        assertThat(differences.get(1).second()).isEqualTo(Optional.of(new Position(3, 1)));
    }

    @Test
    void equalTopologiesDoNotDiffer() {
        String body = "{a1 a2}->b->c->a1; c->a2 [label=\"<X> #3\"]";
        assertThat(compare(body, body).all()).isEmpty();
    }
}
