package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Durable cells of every kind of type have their values again in the next process. */
final class DurableCellsTest {
    @TempDir
    Path folder;

    private static final String[] TYPES = {
        """
        public record All(boolean a, byte b, short c, char d, int e, long f, float g, double h, Long boxed, Character letter, String text, Side side, Inner inner, Shape shape, Printed printed, Collected collected) {}
        """,
        "public record Inner(String name, long out, long in, long value) {}",
        "public enum Side { BUY, SELL { @Override public String toString() { return \"other\"; } } }",
        """
        public sealed interface Shape {
          record Circle(double radius) implements Shape {}
          record Box(Inner inner, Side side) implements Shape {}
          record Nothing() implements Shape {}
          enum Word implements Shape { ONE, TWO }
        }
        """,
        """
        public record Printed(java.math.BigDecimal decimal, java.math.BigInteger integer, java.time.Instant instant, java.time.Duration duration, java.time.LocalDate date, java.time.LocalDateTime dateTime, java.time.LocalTime time, java.util.UUID id) {}
        """,
        """
        public record Collected(List<String> texts, Set<Side> sides, Map<String, List<Inner>> map, Optional<Shape> shape, Optional<Integer> none) {}
        """,
        """
        final class Values {
          static final Inner INNER = new Inner("\uD800 inner", 1, -2, Long.MIN_VALUE);
          static final Printed PRINTED = new Printed(new java.math.BigDecimal("-1.500E+7"), java.math.BigInteger.TEN.pow(40), java.time.Instant.MAX, java.time.Duration.ofNanos(-1), java.time.LocalDate.MIN, java.time.LocalDateTime.MAX, java.time.LocalTime.NOON, new java.util.UUID(1, -1));
          static final Collected COLLECTED = new Collected(java.util.Arrays.asList("a", null, ""), Set.of(Side.SELL), Map.of("k", List.of(INNER)), Optional.of(Shape.Word.TWO), Optional.empty());
          static All all(Long boxed, Shape shape) {
            return new All(true, (byte) -1, (short) -2, 'x', 3, 4, Float.NaN, -0.0, boxed, 'y', "text", Side.SELL, INNER, shape, PRINTED, COLLECTED);
          }
          static final All NULLS = new All(false, (byte) 0, (short) 0, '0', 0, 0, 0, 0, null, null, null, null, null, null, null, null);
        }
        """
    };

    /** An actor that adds what its cells hold to what it was told to see, and then sets the next values. */
    private static final String ACTOR = """
            @Actor
            final class Keeper {
              private final Box box;
              @State(durable = true) Cell<All> all;
              @State(durable = true) Cell<Shape> shape;
              @State(durable = true) Cell<Side> side;
              @State(durable = true) Cell<List<Long>> list;
              @State(durable = true) Cell<String> text;
              @State(durable = true) Cell<Integer> size;
              @State(durable = true) LongCell count;
              @State(durable = true) IntCell number;
              @State(durable = true) DoubleCell half;
              @State LongCell fleeting;
              @Tx("never") LongSender never;
              @Inject Keeper(Box box) { this.box = box; }
              @OnRoom("never") void once() {
                box.add(java.util.Arrays.asList(all.get(), shape.get(), side.get(), list.get(), text.get(), size.get(), count.get(), number.get(), half.get(), fleeting.get()));
                switch ((int) count.get()) {
                  case 0 -> { all.set(Values.all(5L, new Shape.Circle(0.5))); shape.set(new Shape.Box(Values.INNER, null)); side.set(Side.BUY); }
                  case 1 -> { all.set(Values.NULLS); shape.set(Shape.Word.ONE); list.set(List.of(1L, 2L)); text.set(""); size.set(-1); }
                  default -> { all.set(Values.all(null, new Shape.Nothing())); }
                }
                count.set(count.get() + 1);
                number.set(-number.get() - 1);
                half.set(count.get() / 2.0);
                fleeting.set(1);
                never.close();
              }
            }
            """;

    private static final String SINK = """
            @Actor final class Sink { @Rx("never") LongReceiver never; @OnMessage("never") void take(long n) {} }
            """;

    private static final String RUN = """
            public final class RunTwice {
              public static List<Object> run() throws Exception {
                List<Object> seen = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                  BoxModule module = new BoxModule();
                  try (Net net = SteadyNet.builder().boxModule(module).settings(GraphSettings.defaults().stateDirectory(java.nio.file.Path.of("%s"))).build()) {
                    net.start();
                    net.awaitStopped(Duration.ofSeconds(60));
                  }
                  seen.addAll(module.box.all());
                }
                List<Object> expected = List.of(
                    java.util.Arrays.asList(null, null, null, null, null, null, 0L, 0, 0.0, 0L),
                    java.util.Arrays.asList(Values.all(5L, new Shape.Circle(0.5)), new Shape.Box(Values.INNER, null), Side.BUY, null, null, null, 1L, -1, 0.5, 0L),
                    java.util.Arrays.asList(Values.NULLS, Shape.Word.ONE, Side.BUY, List.of(1L, 2L), "", -1, 2L, 0, 1.0, 0L),
                    java.util.Arrays.asList(Values.all(null, new Shape.Nothing()), Shape.Word.ONE, Side.BUY, List.of(1L, 2L), "", -1, 3L, -1, 1.5, 0L));
                return List.of(seen.equals(expected) ? "equal" : seen + " instead of " + expected);
              }
            }
            """;

    private static final String ROOT = """
            @ActorGraph(modules = BoxModule.class)
            public interface Net extends ActorSystem {}
            """;

    @Test
    void everyKindOfTypeIsTheSameAfterwards() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, ACTOR, SINK, RUN.formatted(folder.resolve("state")))
                .with("demo", TYPES)
                .compile();
        assertThat(built.results("demo.RunTwice")).isEqualTo(List.of("equal"));
    }

    @Test
    void aFileThatIsDamagedOrOfNobodyStopsTheBuildOfTheGraph() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, ACTOR, SINK)
                .with("demo", TYPES)
                .with("demo", """
                    public final class Damage {
                      public static List<Object> run() throws Exception {
                        java.nio.file.Path state = java.nio.file.Path.of("%s");
                        java.nio.file.Files.createDirectories(state);
                        java.nio.file.Files.write(state.resolve("Keeper-0.state"), new byte[7]);
                        String damaged = build(state);
                        java.nio.file.Files.move(state.resolve("Keeper-0.state"), state.resolve("Keeper-1.state"));
                        return List.of(damaged, build(state));
                      }
                      private static String build(java.nio.file.Path state) {
                        try (Net net = SteadyNet.builder().boxModule(new BoxModule()).settings(GraphSettings.defaults().stateDirectory(state)).build()) {
                          return net.toString();
                        } catch (StateFileException e) {
                          return e.getMessage();
                        }
                      }
                    }
                    """.formatted(folder.resolve("state")))
                .compile();
        assertThat(built.results("demo.Damage").stream().map(String::valueOf))
                .satisfiesExactly(
                        damaged -> assertThat(damaged)
                                .isEqualTo("state file " + folder.resolve("state/Keeper-0.state")
                                        + " is no state file: it does not begin as such; restore it from a backup, or move it"
                                        + " away to start Keeper-0 from its initial values"),
                        stray -> assertThat(stray)
                                .startsWith("state file " + folder.resolve("state/Keeper-1.state")
                                        + " belongs to no instance of graph Net; "));
    }
}
