package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random values of random types equal themselves after a stay in columns. {@code -Dflat.seed=n} runs the same ones again. */
final class FlatRoundTripTest {
    private static final int TYPES = 12;

    @Test
    void whatIsReadFromColumnsEqualsWhatWasWritten(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("flat.seed", new Random().nextLong());
        RandomFlatTypes types = new RandomFlatTypes(new Random(seed));
        List<String> messages =
                IntStream.range(0, TYPES).mapToObj(i -> types.message()).toList();
        StringBuilder calls = new StringBuilder();
        for (String message : messages) {
            calls.append("""
                    for (int i = 0; i < 500; i++) {
                      %1$s sent = Makers.make%1$s(random);
                      int place = random.nextInt();
                      %1$s_Slots slots = new %1$s_Slots(16);
                      %1$s_Slots copy = new %1$s_Slots(8);
                      slots.set(place, sent);
                      slots.copy(place & 15, copy, 5);
                      check(sent, slots.get(place), copy.get(5), new %1$sBatch(copy).of(5, 1).get(0));
                    }
                    """.formatted(message));
        }
        Build build = Build.in(folder).with("demo", """
                public final class Run {
                  private static final List<Object> wrong = new ArrayList<>();
                  private static void check(Object sent, Object... read) {
                    for (Object each : read) if (!sent.equals(each)) wrong.add(sent + " became " + each);
                  }
                  public static List<Object> run() {
                    Random random = new Random(%dL);
                    %s
                    return wrong;
                  }
                }
                """.formatted(seed, calls));
        Built built = build.with("demo", types.sources()).compile();

        assertThat(built.results("demo.Run")).as("-Dflat.seed=%d", seed).isEmpty();
    }
}
