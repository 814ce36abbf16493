package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages are handled in runs whose demand is known to be met; a method that helps itself to more than its demand ends the run. */
final class RunsTest {
    private static final String ROOT = """
            @ActorGraph(modules = BoxModule.class)
            public interface Net extends ActorSystem {}
            """;

    private static final String SOURCE = """
            @Actor
            final class Source {
              @Tx(value = "numbers", capacity = 64) LongSender numbers;
              @State LongCell next;
              @OnRoom("numbers") void more() {
                for (int room = numbers.room(); room > 0 && next.get() < 1000; room--) {
                  next.set(next.get() + 1);
                  numbers.send(next.get());
                }
                if (next.get() == 1000) numbers.close();
              }
            }
            """;

    private static final String SINK = """
            @Actor
            final class Sink {
              private final Box box;
              @Rx("results") LongReceiver results;
              @Inject Sink(Box box) { this.box = box; }
              @OnMessage("results") void take(long n) { box.add(n); }
            }
            """;

    @TempDir
    Path folder;

    private List<Object> run(String... types) throws Exception {
        return Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, Parts.run("Net"))
                .with("demo", types)
                .compile()
                .results("demo.Run");
    }

    private static String worker(String body) {
        return """
            @Actor
            final class Worker {
              @Rx("numbers") LongReceiver numbers;
              @Tx(value = "results", capacity = 8) LongSender results;
              @State LongCell skipped;
              @State LongCell last;
              @OnMessage("numbers") void take(long n, ActorContext context) {
                %s
              }
            }
            """.formatted(body);
    }

    private static List<Long> thousand() {
        return LongStream.rangeClosed(1, 1000).boxed().toList();
    }

    @Test
    void aMethodThatTriesToSendMoreThanItsRoomNeverLeavesTheNextOneWithout() throws Exception {
        List<Object> arrived = run(SOURCE, SINK, worker("""
                results.send(n);
                if (!results.trySend(-n)) skipped.set(skipped.get() + 1);
                if (n == 1000) results.trySend(skipped.get());
                """));
        assertThat(arrived.stream().map(n -> (Long) n).filter(n -> n > 0).limit(1000))
                .containsExactlyElementsOf(thousand());
    }

    @Test
    void aMethodThatFillsAllRoomNeverLeavesTheNextOneWithout() throws Exception {
        List<Object> arrived = run(SOURCE, SINK, worker("""
                for (int room = results.room(); room > 0; room--) results.send(n);
                """));
        assertThat(arrived.stream().distinct()).containsExactlyElementsOf(thousand());
    }

    @Test
    void aMethodThatClaimsAllRoomNeverLeavesTheNextOneWithout() throws Exception {
        List<Object> arrived = run(SOURCE, SINK, worker("""
                LongClaim claim = results.claim(8);
                for (int i = 0; i < claim.size(); i++) claim.set(i, n);
                claim.send(claim.size());
                """));
        assertThat(arrived.stream().distinct()).containsExactlyElementsOf(thousand());
    }

    @Test
    void aMethodThatTakesMoreItselfGetsTheNextMessagesAndNoneComesTwice() throws Exception {
        List<Object> arrived = run(SOURCE, SINK, worker("""
                long sum = n;
                if (numbers.available() > 0) sum += numbers.take();
                results.send(sum);
                """));
        assertThat(arrived.stream().mapToLong(n -> (Long) n).sum()).isEqualTo(500_500);
    }

    @Test
    void eachActivationHasANumberOfItsOwnAlsoWithinARun() throws Exception {
        List<Object> arrived = run(SOURCE, SINK, worker("results.send(context.activation());"));
        assertThat(arrived).hasSize(1000).doesNotHaveDuplicates();
    }
}
