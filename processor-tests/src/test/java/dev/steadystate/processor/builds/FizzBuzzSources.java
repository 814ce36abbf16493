package dev.steadystate.processor.builds;

/** The design's example. */
final class FizzBuzzSources {
    static final String[] TYPES = {
        """
        @ActorGraph(modules = TallyModule.class)
        public interface FizzBuzz extends ActorSystem {}
        """, """
        @Actor
        final class Generator {
          @Tx(value = "numbers", capacity = 1 << 16) LongSender numbers;
          @State LongCell next;

          @OnRoom("numbers")
          void generate() {
            long n = next.get();
            for (int room = numbers.room(); room > 0; room--) numbers.send(n++);
            next.set(n);
          }
        }
        """, """
        @Actor(restarts = @Restarts(max = 5, within = "1m", minBackoff = "10ms"))
        final class Worker {
          @Rx("numbers") LongReceiver numbers;
          @Tx(value = "messages", capacity = 1 << 16) Sender<Message> messages;

          @OnMessage("numbers")
          void onNumber(long n) { messages.send(Message.of(n)); }
        }
        """, """
        @Actor
        final class Logger {
          private final Tally tally;
          @Rx("messages") Receiver<Message> messages;

          @Inject Logger(Tally tally) { this.tally = tally; }

          @OnMessage("messages") void count(Message m) { tally.add(m); }
          @Every("10s")          void report()         { tally.print(); }
        }
        """, """
        public sealed interface Message {
          record Number(long value) implements Message {}
          enum Word implements Message { FIZZ, BUZZ, FIZZBUZZ }

          static Message of(long n) {
            if (n % 15 == 0) return Word.FIZZBUZZ;
            if (n % 5 == 0) return Word.BUZZ;
            return n % 3 == 0 ? Word.FIZZ : new Number(n);
          }
        }
        """, """
        public final class Tally {
          private final java.util.concurrent.CountDownLatch enough;
          private final long[] counts = new long[4];

          Tally(int enough) { this.enough = new java.util.concurrent.CountDownLatch(enough); }

          void add(Message m) {
            counts[m instanceof Message.Word word ? word.ordinal() : 3]++;
            enough.countDown();
          }

          void awaitEnough() throws InterruptedException { enough.await(); }

          void print() { System.out.println(counts()); }

          Map<String, Long> counts() {
            return Map.of("fizz", counts[0], "buzz", counts[1], "fizzbuzz", counts[2], "numbers", counts[3]);
          }
        }
        """, """
        @Module
        public final class TallyModule {
          private final Tally tally;

          public TallyModule() { this(new Tally(1)); }

          TallyModule(Tally tally) { this.tally = tally; }

          @Provides Tally tally() { return tally; }
        }
        """,
    };

    private FizzBuzzSources() {}
}
