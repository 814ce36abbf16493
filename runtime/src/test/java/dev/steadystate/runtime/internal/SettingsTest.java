package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.UncleanShutdownException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotations say, the code states and system properties set: who wins, and what is an error. */
final class SettingsTest {
    private static final long ANNOTATED_NS = 30_000_000_000L;

    private static Graph graph(GraphSettings settings, Map<String, String> properties) {
        Graph graph = new Graph("FizzBuzz", settings, 1, ANNOTATED_NS, properties);
        graph.leastCapacity("numbers", 4);
        graph.longChannel("numbers", 1024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        graph.keepCapacity("loop", 64);
        graph.channel("loop", "String", 64, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        graph.instance(ActorSpec.named("Worker").build(), 0).wire(() -> {
            throw new IllegalStateException("no actor is made in these tests");
        });
        return graph;
    }

    private static Graph built(GraphSettings settings, Map<String, String> properties) {
        Graph graph = new Graph("FizzBuzz", settings, 1, ANNOTATED_NS, properties);
        graph.longChannel("numbers", 1024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        new Script(graph, "Worker");
        return graph;
    }

    private static int numbers(Graph graph) {
        return graph.facts().channels().stream()
                .filter(channel -> channel.name().equals("numbers"))
                .mapToInt(ChannelFacts::capacity)
                .sum();
    }

    @Test
    void withoutSettingsTheAnnotationsHold() {
        Graph graph = built(GraphSettings.defaults(), Map.of());
        assertThat(numbers(graph)).isEqualTo(1024);
        assertThat(graph.facts().settings())
                .containsExactly(
                        new SettingFacts("threads", "" + Runtime.getRuntime().availableProcessors(), "default"),
                        new SettingFacts("shutdownTimeout", "30s", "@ActorGraph"));
    }

    @Test
    void codeHoldsInsteadOfTheAnnotations() {
        GraphSettings code = GraphSettings.defaults()
                .threads(3)
                .shutdownTimeout(Duration.ofMillis(1500))
                .capacity("numbers", 3000);
        Graph graph = built(code, Map.of());
        assertThat(numbers(graph)).as("rounded up").isEqualTo(4096);
        assertThat(graph.facts().settings())
                .containsExactly(
                        new SettingFacts("threads", "3", "GraphSettings"),
                        new SettingFacts("shutdownTimeout", "1500ms", "GraphSettings"),
                        new SettingFacts("channel.numbers.capacity", "4096", "GraphSettings"));
    }

    @Test
    void propertiesHoldInsteadOfTheCodeInWhateverCaseTheGraphIsNamed() {
        GraphSettings code = GraphSettings.defaults()
                .threads(3)
                .shutdownTimeout(Duration.ofMinutes(2))
                .capacity("numbers", 3000);
        Map<String, String> properties = Map.of(
                "steadystate.fizzbuzz.threads", "5",
                "steadystate.FizzBuzz.shutdownTimeout", "0s",
                "steadystate.fizzbuzz.channel.numbers.capacity", "8");
        Graph graph = built(code, properties);
        assertThat(numbers(graph)).isEqualTo(8);
        assertThat(graph.facts().settings())
                .containsExactly(
                        new SettingFacts("threads", "5", "property steadystate.fizzbuzz.threads"),
                        new SettingFacts("shutdownTimeout", "0s", "property steadystate.FizzBuzz.shutdownTimeout"),
                        new SettingFacts(
                                "channel.numbers.capacity",
                                "8",
                                "property steadystate.fizzbuzz.channel.numbers.capacity"));
    }

    @Test
    void theShutdownTimeoutOfAPropertyIsTheOneThatIsWaitedFor() {
        Graph graph = built(GraphSettings.defaults(), Map.of("steadystate.fizzbuzz.shutdownTimeout", "0s"));
        graph.drive();
        assertThatThrownBy(graph::close).isInstanceOf(UncleanShutdownException.class);
    }

    @Test
    void systemPropertiesAreReadWhenTheGraphIsBuilt() {
        System.setProperty("steadystate.SettingsTest.threads", "7");
        try {
            Graph graph = new Graph("SettingsTest", GraphSettings.defaults(), 1, ANNOTATED_NS);
            assertThat(graph.facts().settings())
                    .contains(new SettingFacts("threads", "7", "property steadystate.SettingsTest.threads"));
        } finally {
            System.clearProperty("steadystate.SettingsTest.threads");
        }
    }

    @Test
    void propertiesOfOtherGraphsAreNoneOfItsBusiness() {
        Graph graph = built(
                GraphSettings.defaults(),
                Map.of("steadystate.shop.threads", "none", "steadystate", "", "steadystate.fizzbuz.threads", "0"));
        assertThat(graph.facts().settings()).hasSize(2);
    }

    @Test
    void aPropertyOfAGraphThatLooksLikeThisOneMisspeltIsAWarning() {
        Map<String, String> properties = Map.of("steadystate.fizbuzz.threads", "2", "steadystate.shop.threads", "2");
        assertThat(new GraphProperties("FizzBuzz", properties).warnings())
                .containsExactly("property steadystate.fizbuzz.threads sets nothing of FizzBuzz, for it names"
                        + " \"fizbuzz\"; did you mean \"fizzbuzz\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            threads                  | many        | property steadystate.fizzbuzz.threads is "many"; write a whole number from 1 to 1024
            threads                  | 0           | property steadystate.fizzbuzz.threads is "0"; write a whole number from 1 to 1024
            pin                      | 0,x         | property steadystate.fizzbuzz.pin is "0,x"; write numbers of processors from 0 to 1023, \
            each once, such as 0,1
            pin                      | 1,1         | property steadystate.fizzbuzz.pin is "1,1"; write numbers of processors from 0 to 1023, \
            each once, such as 0,1
            threads                  | 1025        | property steadystate.fizzbuzz.threads is "1025"; write a whole number from 1 to 1024
            shutdownTimeout          | 10          | property steadystate.fizzbuzz.shutdownTimeout is "10"; write a whole number and \
            ns, us, ms, s, m or h, such as 10s
            channel.numbers.capacity | 1e3         | property steadystate.fizzbuzz.channel.numbers.capacity is "1e3"; write a whole \
            number from 1 to 1073741824
            channel.numbers.capacity | 1073741825  | property steadystate.fizzbuzz.channel.numbers.capacity is "1073741825"; write a \
            whole number from 1 to 1073741824
            channel.numbers.capacity | 2           | the capacity of channel "numbers" of FizzBuzz is set to 2 by property \
            steadystate.fizzbuzz.channel.numbers.capacity; it must be at least 4: that much its ends declare as room or demand
            channel.loop.capacity    | 32          | the capacity of channel "loop" of FizzBuzz is set to 32 by property \
            steadystate.fizzbuzz.channel.loop.capacity; it must be at least 64: it is part of a cycle, and with less than it \
            declares the cycle could stall
            channel.Number.capacity  | 64          | a capacity is set by property steadystate.fizzbuzz.channel.Number.capacity for \
            channel "Number", which FizzBuzz does not have; did you mean "numbers"?
            channel.sums.capacity    | 64          | a capacity is set by property steadystate.fizzbuzz.channel.sums.capacity for \
            channel "sums", which FizzBuzz does not have; it has "loop", "numbers"
            shutdown-timeout         | 10s         | property steadystate.fizzbuzz.shutdown-timeout is no setting of FizzBuzz; did you \
            mean steadystate.fizzbuzz.shutdownTimeout?
            channel.numbers          | 64          | property steadystate.fizzbuzz.channel.numbers is no setting of FizzBuzz; there are \
            threads, pin, shutdownTimeout, stateDirectory, stateInterval and channel.<name>.capacity
            """)
    void badPropertiesAreErrorsOfTheBuildBeforeAnyActorIsMade(String setting, String value, String message) {
        assertThatThrownBy(() -> graph(GraphSettings.defaults(), Map.of("steadystate.fizzbuzz." + setting, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void twoSpellingsOfOnePropertyMustAgree() {
        Map<String, String> agreeing = Map.of("steadystate.fizzbuzz.threads", "2", "steadystate.FizzBuzz.threads", "2");
        assertThat(built(GraphSettings.defaults(), agreeing).facts().settings()).hasSize(2);
        Map<String, String> differing =
                Map.of("steadystate.fizzbuzz.threads", "2", "steadystate.FizzBuzz.threads", "3");
        assertThatThrownBy(() -> built(GraphSettings.defaults(), differing))
                .hasMessage(
                        "properties steadystate.FizzBuzz.threads and steadystate.fizzbuzz.threads set the same thing"
                                + " to \"3\" and \"2\"; leave one out");
    }

    @Test
    void capacitiesOfTheCodeAreCheckedAsWell() {
        assertThatThrownBy(() -> graph(GraphSettings.defaults().capacity("numbers", 2), Map.of()))
                .hasMessage(
                        "the capacity of channel \"numbers\" of FizzBuzz is set to 2 by GraphSettings; it must be at"
                                + " least 4: that much its ends declare as room or demand");
        assertThatThrownBy(() -> graph(GraphSettings.defaults().capacity("nubmers", 2), Map.of()))
                .hasMessage("a capacity is set by GraphSettings for channel \"nubmers\", which FizzBuzz does not have;"
                        + " did you mean \"numbers\"?");
        assertThatThrownBy(() -> GraphSettings.defaults().capacity("numbers", 0))
                .hasMessage("the capacity of channel \"numbers\" must be 1 to 1073741824, not 0");
    }

    @Test
    void aCapacityMayBeRaisedInACycleAndLoweredToWhatIsDeclared() {
        GraphSettings settings = GraphSettings.defaults().capacity("loop", 128).capacity("numbers", 3);
        assertThatThrownBy(() -> graph(settings, Map.of())).hasMessage("no actor is made in these tests");
    }
}
