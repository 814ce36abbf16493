package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of method, in graphs that end by themselves. */
final class MethodsTest {
    private static final String ROOT = """
            @ActorGraph(modules = BoxModule.class)
            public interface Line extends ActorSystem {}
            """;

    /** Sends 1 to 100 and closes. */
    private static final String SOURCE = """
            @Actor
            final class Source {
              @Tx(value = "numbers", capacity = 16) LongSender numbers;
              @State LongCell next;
              @OnRoom("numbers") void more() {
                next.set(next.get() + 1);
                numbers.send(next.get());
                if (next.get() == 100) numbers.close();
              }
            }
            """;

    @TempDir
    Path folder;

    private List<Object> run(String... types) throws Exception {
        return Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, Parts.run("Line"))
                .with("demo", types)
                .compile()
                .results("demo.Run");
    }

    @Test
    void onMessageTakesEachMessageInOrder() throws Exception {
        List<Object> taken = run(SOURCE, """
                @Actor
                final class Sink {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @Inject Sink(Box box) { this.box = box; }
                  @OnMessage("numbers") void take(long n) { box.add(n); }
                }
                """);

        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void onBatchHandsOutViewsNoLargerThanStatedNorThanTheRoomBehind() throws Exception {
        List<Object> sizes = run(SOURCE, """
                @Actor
                final class Doubler {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @Tx(value = "doubles", capacity = 8, room = 2) LongSender doubles;
                  @Inject Doubler(Box box) { this.box = box; }
                  @OnBatch(value = "numbers", max = 6) void take(LongBatch batch, ActorContext context) {
                    box.add(batch.size());
                    for (int i = 0; i < batch.size(); i++) {
                      doubles.send(batch.get(i));
                      doubles.send(batch.get(i));
                    }
                  }
                }
                """, """
                @Actor
                final class Sink {
                  @Rx("doubles") LongReceiver doubles;
                  @OnMessage("doubles") void take(long n) {}
                }
                """);

        assertThat(sizes.stream().mapToInt(size -> (Integer) size).sum()).isEqualTo(100);
        assertThat(sizes).allSatisfy(size -> assertThat((Integer) size).isBetween(1, 4));
    }

    @Test
    void methodsThatShareAnInputTakeWhatThereIsRoomForBehindThem() throws Exception {
        List<Object> taken = run(SOURCE, """
                @Actor
                final class Router {
                  @Rx("numbers") LongReceiver numbers;
                  @Tx(value = "left", capacity = 4) LongSender left;
                  @Tx(value = "right", capacity = 4) LongSender right;
                  @OnMessage(value = "numbers", sends = "left") void toTheLeft(long n) { left.send(n); }
                  @OnMessage(value = "numbers", sends = "right") void toTheRight(long n) { right.send(n); }
                }
                """, """
                @Actor
                final class Slow {
                  private final Box box;
                  @Rx("left") LongReceiver left;
                  @Inject Slow(Box box) { this.box = box; }
                  @Every(value = "1h", ready = "left") void take() { box.add(-left.take()); }
                }
                """, """
                @Actor
                final class Quick {
                  private final Box box;
                  @Rx("right") LongReceiver right;
                  @Inject Quick(Box box) { this.box = box; }
                  @OnMessage("right") void take(long n) { box.add(n); }
                }
                """);

        assertThat(taken).filteredOn(number -> (Long) number < 0).hasSize(4);
        assertThat(taken)
                .extracting(number -> Math.abs((Long) number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void onReadyWaitsForAllItsInputsAndHandsOutTheLastShortOnes() throws Exception {
        List<Object> pairs = run(SOURCE, """
                @Actor
                final class Names {
                  @Tx(value = "names", capacity = 4) Sender<String> names;
                  @State IntCell next;
                  @OnRoom("names") void more() {
                    next.set(next.get() + 1);
                    names.send("name " + next.get());
                    if (next.get() == 25) names.close();
                  }
                }
                """, """
                @Actor
                final class Pairs {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @Rx("names") Receiver<String> names;
                  @Inject Pairs(Box box) { this.box = box; }
                  @OnReady({"names", "numbers:4"}) void pair() {
                    long sum = numbers.take() + numbers.take() + numbers.take() + numbers.take();
                    box.add(names.take() + ": " + sum);
                  }
                }
                """);

        assertThat(pairs).hasSize(25);
        assertThat(pairs.get(0)).isEqualTo("name 1: 10");
        assertThat(pairs.get(24)).isEqualTo("name 25: 394");
    }

    @Test
    void everyOnStartOnStopAndMayStopRunInTheirOrder() throws Exception {
        List<Object> events = run("""
                @Actor
                final class Clock {
                  private final Box box;
                  @Tx("ticks") IntSender ticks;
                  @State IntCell count;
                  @Inject Clock(Box box) { this.box = box; }
                  @OnStart void start(ActorContext context) { box.add("start " + context.name()); }
                  @Every("1ms") void tick() {
                    count.set(count.get() + 1);
                    ticks.send(count.get());
                    if (count.get() == 3) ticks.close();
                  }
                }
                """, """
                @Actor
                final class Sink {
                  private final Box box;
                  private final int[] votes = new int[1];
                  @Rx("ticks") IntReceiver ticks;
                  @Inject Sink(Box box) { this.box = box; }
                  @OnMessage("ticks") void take(int n, ActorContext context) { box.add("tick " + n); }
                  @MayStop boolean mayStop() { return ++votes[0] > 1; }
                  @OnStop void stop() { box.add("stop after " + votes[0]); }
                }
                """);

        assertThat(events).containsExactly("start Clock", "tick 1", "tick 2", "tick 3", "stop after 2");
    }

    @Test
    void everyThatWaitsForMessagesLeavesThemForALaterTickAndHandsOutTheLastAtOnce() throws Exception {
        List<Object> events = run(SOURCE, """
                @Actor
                final class Slow {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @State LongCell calls;
                  @Inject Slow(Box box) { this.box = box; }
                  @Every(value = "1ms", ready = "numbers:3") void some() {
                    calls.set(calls.get() + 1);
                    if (calls.get() % 2 == 0) return;
                    for (int i = Math.min(3, numbers.available()); i > 0; i--) box.add(numbers.take());
                  }
                }
                """);

        assertThat(events).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void whatIsLeftOfInputsThatHaveEndedDoesNotWaitForTicks() throws Exception {
        List<Object> events = run("""
                @Actor
                final class Source {
                  @Tx(value = "numbers", capacity = 16, room = 16) LongSender numbers;
                  @OnStart void all() {
                    for (long n = 1; n <= 10; n++) numbers.send(n);
                    numbers.close();
                  }
                }
                """, """
                @Actor
                final class Slow {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @Inject Slow(Box box) { this.box = box; }
                  @Every(value = "8760h", ready = "numbers") void one() { box.add(numbers.take()); }
                }
                """);

        assertThat(events).isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void methodsThatShareAChannelTakeFromItWhenTheirOwnOneIsThere() throws Exception {
        List<Object> pairs = run(SOURCE, """
                @Actor
                final class Names {
                  @Tx(value = "left", capacity = 16) IntSender left;
                  @Tx(value = "right", capacity = 16) IntSender right;
                  @State IntCell next;
                  @OnRoom("left") void more() {
                    next.set(next.get() + 1);
                    left.send(next.get());
                    right.send(-next.get());
                    if (next.get() == 50) { left.close(); right.close(); }
                  }
                }
                """, """
                @Actor
                final class Pairs {
                  private final Box box;
                  @Rx("numbers") LongReceiver numbers;
                  @Rx("left") IntReceiver left;
                  @Rx("right") IntReceiver right;
                  @Inject Pairs(Box box) { this.box = box; }
                  @OnReady({"left", "numbers"}) void left() { pair(left.take()); }
                  @OnReady({"right", "numbers"}) void right() { pair(right.take()); }
                  private void pair(int side) { numbers.take(); box.add(side); }
                }
                """);

        assertThat(pairs).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void severalMethodsTakeTurnsAndOverloadsAreToldApart() throws Exception {
        List<Object> taken = run(SOURCE, """
                @Actor
                final class Split {
                  @Rx("numbers") LongReceiver numbers;
                  @Tx("odd") LongSender odd;
                  @Tx("even") Sender<String> even;
                  @OnMessage("numbers") void work(long n) { if (n % 2 == 1) odd.send(n); else even.send("" + n); }
                }
                """, """
                @Actor
                final class Sink {
                  private final Box box;
                  @Rx("odd") LongReceiver odd;
                  @Rx("even") Receiver<String> even;
                  @Inject Sink(Box box) { this.box = box; }
                  @OnMessage("odd") void work(long n) { box.add(n); }
                  @OnMessage("even") void work(String n) { box.add(n); }
                }
                """);

        assertThat(taken).hasSize(100);
        assertThat(taken.stream().filter(Long.class::isInstance)).hasSize(50);
    }

    @Test
    void aMethodThatStatesWhatItSendsDoesNotWaitForOtherOutputs() throws Exception {
        Built built = Build.in(folder)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, ROOT, Parts.run("Line"), SOURCE)
                .with("demo", """
                        @Actor
                        final class Chooser {
                          @Rx("numbers") LongReceiver numbers;
                          @Tx("a") LongSender a;
                          @Tx(value = "b", overflow = Overflow.DROP_NEWEST) LongSender b;
                          @Tx("c") LongSender c;
                          @OnMessage(value = "numbers", sends = {"a", "b"}) void take(long n) { a.send(n); b.send(n); }
                          @OnStop void last() { c.send(7); }
                        }
                        """, """
                        @Actor
                        final class Sink {
                          private final Box box;
                          @Rx("a") LongReceiver a;
                          @Rx("b") LongReceiver b;
                          @Rx("c") LongReceiver c;
                          @Inject Sink(Box box) { this.box = box; }
                          @OnMessage("a") void a(long n) {}
                          @OnMessage("b") void b(long n) {}
                          @OnMessage("c") void c(long n) { box.add(n); }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run")).containsExactly(7L);
        assertThat(built.files().get("demo/Chooser_Activations.java"))
                .contains("return numbers.has(1) && a.hasRoom(1);")
                .contains("return a.hasRoom(1) && c.hasRoom(1);");
    }

    @Test
    void aFailedActivationIsUndoneAndTriedAgainByAFreshActor() throws Exception {
        List<Object> taken = run(SOURCE, """
                @Actor(restarts = @Restarts(minBackoff = "1ms", maxBackoff = "1ms", max = 50))
                final class Sink {
                  private final Box box;
                  private final ActorContext context;
                  @Rx("numbers") LongReceiver numbers;
                  @State LongCell sum;
                  @Inject Sink(Box box, ActorContext context) { this.box = box; this.context = context; }
                  @OnMessage("numbers") void take(long n) {
                    sum.set(sum.get() + n);
                    if (n % 25 == 0 && context.regeneration() < n / 25) throw new IllegalStateException("no " + n);
                    if (n == 100) box.add(sum.get() + " after " + context.regeneration());
                  }
                }
                """);

        assertThat(taken).containsExactly("5050 after 4");
    }

    @Test
    void aMessageThatFailsTooOftenGoesToTheDeadLetters() throws Exception {
        List<Object> letters = run(SOURCE, """
                @Actor(restarts = @Restarts(minBackoff = "1ms", maxBackoff = "1ms"))
                final class Picky {
                  @Rx(value = "numbers", maxAttempts = 2, deadLetters = "poison") LongReceiver numbers;
                  @OnMessage("numbers") void take(long n) {
                    if (n % 40 == 0) throw new IllegalStateException("no " + n);
                  }
                }
                """, """
                @Actor
                final class Sink {
                  private final Box box;
                  @Rx("poison") Receiver<DeadLetter<Long>> poison;
                  @Inject Sink(Box box) { this.box = box; }
                  @OnMessage("poison") void take(DeadLetter<Long> letter) {
                    box.add(letter.message() + " after " + letter.attempts());
                  }
                }
                """);

        assertThat(letters).containsExactly("40 after 2", "80 after 2");
    }
}
