package dev.steadystate.generator.internal.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From "all of these, of each one" to the sets of messages that methods wait for. */
final class AlternativesTest {
    private static List<Drivers.Need> clause(String... needs) {
        return Arrays.stream(needs)
                .map(need -> need.split(":"))
                .map(parts -> new Drivers.Need(parts[0], Integer.parseInt(parts[1]), 1, new Position(1, 1)))
                .toList();
    }

    private static Topology.Actor actor(String name) {
        return new Topology.Actor(name, "", 1, "", List.of(), Drivers.NONE, List.of(name), false, new Position(1, 1));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<List<String>> sets(List<Drivers.Need>... clauses) {
        return Alternatives.of(actor("a"), List.of(clauses)).stream()
                .map(set -> set.stream()
                        .map(need -> need.channel() + ":" + need.count())
                        .toList())
                .toList();
    }

    @Test
    void eitherIsTwoSetsAndBothAreOne() {
        assertThat(sets(clause("a:1", "b:2"))).containsExactly(List.of("a:1"), List.of("b:2"));
        assertThat(sets(clause("a:1"), clause("b:2"))).containsExactly(List.of("a:1", "b:2"));
        assertThat(sets(clause("a:1", "b:2"), clause("c:3")))
                .containsExactly(List.of("a:1", "c:3"), List.of("b:2", "c:3"));
    }

    @Test
    void aChannelThatIsNamedTwiceWaitsForTheMost() {
        assertThat(sets(clause("a:1"), clause("a:5"))).containsExactly(List.of("a:5"));
    }

    @Test
    void aSetThatIncludesAnotherIsLeftOut() {
        assertThat(sets(clause("a:1", "b:1"), clause("a:1", "c:1")))
                .containsExactly(List.of("a:1"), List.of("b:1", "c:1"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(sets()).isEmpty();
    }

    @Test
    void tooManyWaysAreToldWithTheActor() {
        List<List<Drivers.Need>> clauses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            clauses.add(clause("a" + i + ":1", "b" + i + ":1"));
        }

        assertThatThrownBy(() -> Alternatives.of(actor("Judge"), Collections.unmodifiableList(clauses)))
                .hasMessage("1:1: the drivers of \"Judge\" can hold in more than 64 ways; split the actor");
    }
}
