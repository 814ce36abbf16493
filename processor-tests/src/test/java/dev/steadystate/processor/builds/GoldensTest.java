package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few generated files as they are, to be read: each is what the compiler, on whichever JDK, accepts without a warning. {@code
 * -Dgoldens=write} writes them anew.
 */
final class GoldensTest {
    private static final Path GOLDENS = Path.of("src", "test", "goldens");

    private static Map<String, String> fizzBuzz;
    private static Map<String, String> shop;
    private static Map<String, String> ticks;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        fizzBuzz = Build.in(folder)
                .with("demo", FizzBuzzSources.TYPES)
                .compile()
                .succeeds()
                .files();
        shop = Build.in(folder).with(ShopSources.all()).compile().succeeds().files();
        ticks = Build.in(folder)
                .with("ticks", "public enum Side { BUY, SELL }", "public record Price(long units, byte scale) {}", """
                        @Flat
                        public record Tick(long time, Price price, int size, Side side) {}
                        """)
                .compile()
                .succeeds()
                .files();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo/Generator_ActorModule.java",
                "demo/Generator_Activations.java",
                "demo/Logger_Activations.java",
                "demo/FizzBuzzComponent.java",
                "demo/FizzBuzzWiring.java",
                "demo/Message_Slots.java",
                "demo/MessageBatch.java",
                "demo/SteadyFizzBuzz.java",
                "demo/FizzBuzzMain.java",
                "steadystate/fizzbuzz.dot",
                "steadystate/fizzbuzz.mmd",
            })
    void fizzBuzz(String file) throws IOException {
        compare(file, fizzBuzz);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop/Parser_ActorModule.java",
                "shop/Parser_Activations.java",
                "shop/ShopWiring.java",
                "steadystate/shop.dot",
                "steadystate/shop.mmd",
            })
    void shop(String file) throws IOException {
        compare(file, shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticks/Tick_Slots.java",
                "ticks/Tick_Output.java",
                "ticks/Tick_Input.java",
                "ticks/Tick_Channel.java",
                "ticks/TickBatch.java",
            })
    void ticks(String file) throws IOException {
        compare(file, ticks);
    }

    private static void compare(String file, Map<String, String> generated) throws IOException {
        Path golden = GOLDENS.resolve(file);
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, generated.get(file));
        }
        assertThat(generated.get(file)).isEqualTo(Files.readString(golden));
    }
}
