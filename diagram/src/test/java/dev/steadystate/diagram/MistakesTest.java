package dev.steadystate.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake is told once, with its place, the line itself and a remedy, and then there is no topology. */
final class MistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            graph g { a -- b }                                   | 1:1: the edges of a 'graph' have no direction; write 'digraph', and '->' for '--'
            digraph { a -> }                                     | 1:16: '}' stands where a name should; write a name, in quotes if it has other signs than letters, digits and _
            digraph { a                                          | 1:9: this '{' is never closed; close it with '}'
            nodes { }                                            | 1:1: a diagram begins with 'digraph', not with 'nodes'; write digraph name { … }
            digraph { } digraph { }                              | 1:13: 'digraph' stands behind the end of the graph; one file holds one graph; remove it
            digraph { "a }                                       | 1:11: this text has no closing quote; close it with "
            digraph { a [label=<b] }                             | 1:20: this markup has no end; close each < with >
            digraph { a /* b }                                   | 1:13: this comment has no end; close it with */
            digraph { a ? }                                      | 1:13: '?' has no meaning here; quote the name that it belongs to, or remove it
            digraph { }                                          | 1:1: the diagram has no actors; draw at least one node whose name does not begin with __
            digraph { a [label="OnEvent(x"] }                    | 1:21: OnEvent( has no end; close it with ')'
            digraph { a [label="AtLeastEvery(soon)"] }           | 1:21: AtLeastEvery(soon) is no duration; write a whole number and one of ms, s, sec, m, min, h, hr, such as AtLeastEvery(100ms)
            digraph { a [label="AtMostEvry(1s) runs"] }          | 1:21: AtMostEvry( is no driver; write AtMostEvery( if it is meant to be one
            digraph { a [label="Other(x) && onEvents(x)"] }      | 1:33: onEvents( is no driver; write OnEvent( if it is meant to be one
            digraph { a [label="AtMostEvery(9000h)"] }           | 1:21: AtMostEvery(9000h) is too long; write a duration from 1 microsecond to 365 days
            digraph { a [label="Other()"] }                      | 1:21: Other() names no condition; write Other(door_open)
            digraph { a [label="OnEvent()"] }                    | 1:21: OnEvent() names no channel; write OnEvent(channel:1)
            digraph { a [label="mod:: x"] }                      | 1:21: mod:: names no module; write mod::order_desk, without a space
            digraph { a -> b; b [label="OnEvent(a_to_b:0)"] }    | 1:37: "a_to_b:0" is no requirement; write channel, channel:16 or channel:16:50%: messages in a lane, and how many lanes of a bundle
            digraph { a -> b; b [label="OnEvent(a_to_b:1:101%)"] } | 1:37: "a_to_b:1:101%" is no requirement; write channel, channel:16 or channel:16:50%: messages in a lane, and how many lanes of a bundle
            digraph { a -> b; b [label="OnEvent(other)"] }       | 1:37: "b" waits for messages of channel "other", which nobody sends to it; name one of "a_to_b", or write name::other at the edge
            digraph { a -> b; a [label="OnCapacity(other)"] }    | 1:40: "a" waits for room in channel "other", which it does not send to; name one of "a_to_b", or write name::other at the edge
            digraph { a; b [label="OnEvent(other)"] }            | 1:32: "b" waits for messages of channel "other", which nobody sends to it; draw an edge to it with name::other
            digraph { a -> b; b [label="OnEvent(a_to_b:65)"] }   | 1:37: 65 are demanded of channel "a_to_b", which holds 64; raise its capacity, #65, or demand less
            digraph { a -> b; b [label="OnEvent(a_to_b:1:2)"] }  | 1:37: 2 lanes of channel "a_to_b" are demanded, which has 1; demand at most 1
            digraph { a -> b [label="<List<Order> #8"] }         | 1:26: this type has no end; close it with '>'
            digraph { a -> b [label="<A+B>"] }                   | 1:26: <A+B> is no type; write one as Java does, such as <Order> or <List<Order>>
            digraph { a -> b [label=">>Grab"] }                  | 1:26: >>Grab is no way to take messages; write >>Take, >>TakeCopy or >>PeekCopy
            digraph { a -> b [label="#0"] }                      | 1:27: capacity 0 is out of range; choose one from 1 to 1073741824
            """)
    void isToldWithItsPlaceAndRemedy(String text, String mistake) {
        DiagramReading reading = DiagramReading.of("x.dot", text);

        assertThat(reading.topology()).isEmpty();
        assertThat(reading.mistakes())
                .extracting(each -> each.text().lines().findFirst().orElseThrow())
                .contains("x.dot:" + mistake);
        assertThat(reading.mistakes()).first().satisfies(each -> {
            assertThat(each.text().lines().skip(1).findFirst()).contains(text.stripTrailing());
            assertThat(each.text()).endsWith(" ".repeat(each.position().column() - 1) + "^");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 250", "0, 251", "0, 100000"})
    void subgraphsMayBeDeepButNotWithoutEnd(int legal, int depth) {
        String text = "digraph { " + "{".repeat(depth) + "a" + "}".repeat(depth) + " }";

        assertThat(DiagramReading.of("deep.dot", text).topology().stream()).hasSize(legal);
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "0, 501"})
    void edgesMayBeManyButNotWithoutEnd(int legal, int nodes) {
        StringBuilder text = new StringBuilder("digraph { {");
        for (int i = 0; i < nodes; i++) {
            text.append(" n").append(i).append('x');
        }
        text.append(" } -> {");
        for (int i = 0; i < nodes; i++) {
            text.append(" m").append(i).append('x');
        }

        DiagramReading reading = DiagramReading.of("many.dot", text + " } }");

        assertThat(reading.mistakes()).hasSize(1 - legal);
    }
}
