package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels of records and of sealed interfaces carry values: what is taken equals what was sent, whatever it is made of. */
final class FlatChannelsTest {
    private static final String ROOT = """
            @ActorGraph(modules = BoxModule.class)
            public interface Net extends ActorSystem {}
            """;

    @TempDir
    Path folder;

    private static String source(String type) {
        return """
            @Actor
            final class Source {
              @Tx(value = "ticks", capacity = 4) Sender<%1$s> ticks;
              @State LongCell next;
              @OnRoom("ticks") void more() {
                List<%1$s> all = Values.all();
                ticks.send(all.get((int) next.get()));
                next.set(next.get() + 1);
                if (next.get() == all.size()) ticks.close();
              }
            }
            """.formatted(type);
    }

    @Test
    void nestedRecordsEnumsNullsAndAllPrimitivesArriveAsTheyWere() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, Parts.run("Net"))
                .with(
                        "demo",
                        """
                        public record All(boolean a, byte b, short c, char d, int size, long offset, float get, double h, Side side, Price bid, Shape shape) {}
                        """,
                        "public enum Side { BUY, SELL }",
                        "public record Price(long units, int scale) {}",
                        """
                        public sealed interface Shape {
                          record Circle(double radius) implements Shape {}
                          record Box(double width, double height, Side side) implements Shape {}
                          enum None implements Shape { NOTHING, ANYTHING }
                          enum More implements Shape { MORE }
                        }
                        """,
                        """
                        final class Values {
                          static List<All> all() {
                            List<All> all = new ArrayList<>();
                            Side[] sides = {null, Side.BUY, Side.SELL};
                            Price[] prices = {null, new Price(1, 2), new Price(Long.MIN_VALUE, -1)};
                            Shape[] shapes = {null, new Shape.Circle(0.5), new Shape.Box(-0.0, Double.NaN, null), new Shape.Box(1, 2, Side.SELL), Shape.None.NOTHING, Shape.None.ANYTHING, Shape.More.MORE};
                            for (Side side : sides) for (Price price : prices) for (Shape shape : shapes)
                              all.add(new All(all.size() % 2 == 0, (byte) all.size(), (short) -all.size(), 'x', all.size(), Long.MAX_VALUE, 0.1f, 0.1, side, price, shape));
                            return all;
                          }
                        }
                        """,
                        source("All"),
                        """
                        @Actor
                        final class Sink {
                          private final Box box;
                          @Rx("ticks") Receiver<All> ticks;
                          @Inject Sink(Box box) { this.box = box; }
                          @OnMessage("ticks") void take(All tick) { box.add(tick); }
                        }
                        """,
                        """
                        public final class Compare {
                          public static List<Object> run() throws Exception {
                            return List.of(Run.run().equals(Values.all()), Values.all().size());
                          }
                        }
                        """)
                .compile();
        assertThat(built.results("demo.Compare")).isEqualTo(List.of(true, 63));
    }
}
