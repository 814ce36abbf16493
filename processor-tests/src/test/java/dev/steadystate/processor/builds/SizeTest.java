package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs of a size at which one method could not hold all channels. */
final class SizeTest {
    private static final int ACTORS = 17;
    private static final int CHANNELS_EACH = 30;

    @Test
    void fiveHundredAndTenChannelsAreMadeInTwoMethods(@TempDir Path folder) {
        List<String> types = new ArrayList<>();
        for (int actor = 0; actor < ACTORS; actor++) {
            types.add(source(actor));
            types.add(sink(actor));
        }

        String wiring = Build.in(folder)
                .with("demo", "@ActorGraph interface Net extends ActorSystem {}")
                .with("demo", types.toArray(String[]::new))
                .generate()
                .succeeds()
                .files()
                .get("demo/NetWiring.java");

        assertThat(wiring).contains("makeChannels0();", "makeChannels1();").doesNotContain("makeChannels2");
        assertThat(wiring.lines().filter(line -> line.contains("= graph.longChannel(")))
                .hasSize(ACTORS * CHANNELS_EACH);
    }

    private static String source(int actor) {
        String ports = channels("@Tx(value = \"c%1$d\", capacity = 1) LongSender c%1$d;", actor);
        String methods = channels(
                "@OnRoom(value = \"c%1$d\", sends = \"c%1$d\") void m%1$d() { c%1$d.send(1); c%1$d.close(); }", actor);
        return "@Actor final class Source" + actor + " {\n" + ports + methods + "}\n";
    }

    private static String sink(int actor) {
        String ports = channels("@Rx(\"c%1$d\") LongReceiver c%1$d;", actor);
        String methods = channels("@OnMessage(\"c%1$d\") void m%1$d(long n) {}", actor);
        return "@Actor final class Sink" + actor + " {\n" + ports + methods + "}\n";
    }

    private static String channels(String format, int actor) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(actor * CHANNELS_EACH, (actor + 1) * CHANNELS_EACH)
                .forEach(channel -> lines.append(format.formatted(channel)).append('\n'));
        return lines.toString();
    }
}
