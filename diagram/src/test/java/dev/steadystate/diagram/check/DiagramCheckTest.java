package dev.steadystate.diagram.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can never do anything is told once, where it begins. */
final class DiagramCheckTest {
    private static List<Mistake> mistakes(String body) {
        return DiagramCheck.of("t.dot", "digraph { " + body + " }").mistakes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a -> b -> c -> a                 | t.dot:1:11: cycle "a" → "b" → "c" → "a" never starts, since each waits for the one before; drive one of them by AtLeastEvery(1s), or let an actor that starts by itself send into it
            a -> a                           | t.dot:1:11: cycle "a" → "a" never starts, since it waits for a message of its own; drive one of them by AtLeastEvery(1s), or let an actor that starts by itself send into it
            s -> t; a -> b -> a; b -> x -> y | t.dot:1:19: cycle "a" → "b" → "a" never starts, since each waits for the one before, and nothing ever reaches "x", "y"; drive one of them by AtLeastEvery(1s), or let an actor that starts by itself send into it
            a -> b; idle                     | t.dot:1:19: actor "idle" has no channels and no driver, so that it never does anything; draw an edge to it or from it, or drive it by AtLeastEvery(1s)
            s -> a -> b -> a; a [label="OnEvent(s_to_a) && OnEvent(b_to_a)"] | t.dot:1:16: cycle "a" → "b" → "a" never starts, since each waits for the one before; drive one of them by AtLeastEvery(1s), or let an actor that starts by itself send into it
            """)
    void aDeadPartIsToldWithItsCycleAndRemedy(String body, String mistake) {
        assertThat(mistakes(body)).singleElement().satisfies(found -> {
            assertThat(found.text().lines().findFirst()).contains(mistake);
            assertThat(found.source()).isEqualTo("digraph { " + body + " }");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a -> b -> c",
                "s -> a -> b -> a",
                "a -> b -> a; a [label=\"AtLeastEvery(1s)\"]",
                "a -> b -> a; a [label=\"AtMostEvery(1s)\"]",
                "a -> b -> a; a [label=\"Other(door_open)\"]",
                "a -> b -> a; a [label=\"OnCapacity(a_to_b)\"]",
                "__web -> a -> b -> a",
                "s -> a -> b -> a; a [label=\"OnEvent(s_to_a||b_to_a)\"]",
                "clock [label=\"AtLeastEvery(1s)\"]",
            })
    void whatStartsByItselfOrIsReachedIsAllRight(String body) {
        assertThat(mistakes(body)).isEmpty();
    }

    @Test
    void twoDeadPartsAreTwoMistakesInTheOrderOfTheText() {
        assertThat(mistakes("a -> b -> a; c -> d -> c"))
                .extracting(mistake -> mistake.position().column())
                .containsExactly(11, 24);
    }

    @Test
    void whatCanNotBeReadIsToldAsTheReaderTellsIt() {
        assertThat(mistakes("a -> b; b [label=\"OnEvent(typo)\"]"))
                .extracting(Mistake::fact)
                .containsExactly("\"b\" waits for messages of channel \"typo\", which nobody sends to it");
    }
}
