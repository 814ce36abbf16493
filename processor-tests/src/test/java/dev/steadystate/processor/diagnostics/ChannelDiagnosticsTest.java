package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import org.junit.jupiter.api.Test;

/** What can be wrong with a channel once all its ends are known. */
final class ChannelDiagnosticsTest {
    @Test
    void aMisspeltSenderIsOneMistake() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Generator {
                  @Tx("nubmers") LongSender numbers; // <-- [NoReceiver] channel "nubmers" has no receiver; did you mean "numbers"?
                  @OnRoom("nubmers") void generate() {}
                }
                @Actor class Worker {
                  @Rx("numbers") LongReceiver numbers;
                  @OnMessage("numbers") void onNumber(long number) {}
                }
                """);
    }

    @Test
    void aMisspeltReceiverIsOneMistakeThoughItsMethodHasTheRightName() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Generator {
                  @Tx("numbers") LongSender numbers;
                  @OnRoom("numbers") void generate() {}
                }
                @Actor class Worker {
                  @Rx("nubmers") LongReceiver numbers; // <-- [NoSender] channel "nubmers" has no sender; did you mean "numbers"?
                  @OnMessage("numbers") void onNumber(long number) {}
                }
                """);
    }

    @Test
    void namesThatAreNotAlikeAreTwoMistakes() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Generator {
                  @Tx("apples") LongSender out; // <-- [NoReceiver] channel "apples" has no receiver; add an actor with @Rx("apples"), or remove the sender
                  @OnRoom("apples") void generate() {}
                }
                @Actor class Worker {
                  @Rx("pears") LongReceiver in; // <-- [NoSender] channel "pears" has no sender; add an actor with @Tx("pears"), or remove the receiver
                  @OnMessage("pears") void onPear(long pear) {}
                }
                """);
    }

    @Test
    void namesThatDifferInTheirDigitsOnlyAreMeantToDiffer() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Generator {
                  @Tx("part-1") LongSender out; // <-- [NoReceiver] channel "part-1" has no receiver; add an actor with @Rx("part-1"), or remove the sender
                  @OnRoom("part-1") void generate() {}
                }
                @Actor class Worker {
                  @Rx("part-2") LongReceiver in; // <-- [NoSender] channel "part-2" has no sender; add an actor with @Tx("part-2"), or remove the receiver
                  @OnMessage("part-2") void onPart(long part) {}
                }
                """);
    }

    @Test
    void typesAreComparedWithGenericsAndBoxing() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                record Order(int id) {}
                @Actor class Source {
                  @Tx("numbers") LongSender numbers;
                  @Tx("orders") Sender<List<Order>> orders;
                  @Tx("copies") @SuppressWarnings("unused") Sender<Order> copies;
                  @OnRoom("numbers") void fill() {}
                }
                @Actor class Sink {
                  @Rx("numbers") Receiver<Long> numbers; // <-- [TypesDiffer] channel "numbers" carries long at Source.numbers but java.lang.Long at Sink.numbers; give both ends the same type
                  @Rx("orders") Receiver<Set<Order>> orders; // <-- [TypesDiffer] channel "orders" carries java.util.List<a.Order> at Source.orders but java.util.Set<a.Order> at Sink.orders; give both ends the same type
                  @Rx("copies") Receiver<Order> copies;
                  @OnMessage("numbers") void onNumber(Long number) {}
                  @OnMessage("orders") void onOrders(Set<Order> orders) {}
                  @OnMessage("copies") void onCopy(Order order) {}
                }
                """);
    }

    @Test
    void anUnusableTypeIsNotAlsoADifferentOne() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Source {
                  @Tx("numbers") String numbers; // <-- [PortType] sender numbers cannot be declared as java.lang.String; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @OnRoom("numbers") void fill() {}
                }
                @Actor class Sink {
                  @Rx("numbers") LongReceiver numbers;
                  @OnMessage("numbers") void onNumber(long number) {}
                }
                """);
    }

    @Test
    void severalSendersNeedAReceiverThatMerges() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class First { @Tx("x") LongSender x; @OnRoom("x") void fill() {} }
                @Actor class Second { @Tx(value = "x", capacity = 2) LongSender x; @OnRoom("x") void fill() {} }
                @Actor class Sink {
                  @Rx("x") LongReceiver x; // <-- [SeveralSenders] channel "x" has several senders, First.x and Second.x; add merge = true to receiver Sink.x, or give each a channel of its own
                  @OnMessage("x") void take(long x) {}
                }
                """);
    }

    @Test
    void mergedSendersDeclareTheSameChannel() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class First { @Tx(value = "x", capacity = 8) LongSender x; @OnRoom("x") void fill() {} }
                @Actor class Second {
                  @Tx(value = "x",
                      capacity = 16, // <-- [TwoDeclarations] channel "x" is declared twice, with capacity 8 by First.x and 16 by Second.x; declare the same at both
                      overflow = Overflow.DROP_NEWEST) // <-- [TwoDeclarations] channel "x" is declared twice, with overflow BACKPRESSURE by First.x and DROP_NEWEST by Second.x; declare the same at both
                  LongSender x;
                  @Every("1s") void fill() {}
                }
                @Actor class Sink {
                  @Rx(value = "x", merge = true) LongReceiver x;
                  @OnMessage("x") void take(long x) {}
                }
                """);
    }

    @Test
    void severalReceiversNeedASenderThatBroadcasts() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Source {
                  @Tx("x") LongSender x; // <-- [SeveralReceivers] channel "x" has several receivers, First.x and Second.x; add broadcast = true to sender Source.x, or give each a channel of its own
                  @OnRoom("x") void fill() {}
                }
                @Actor class First { @Rx("x") LongReceiver x; @OnMessage("x") void take(long x) {} }
                @Actor class Second { @Rx("x") LongReceiver x; @OnMessage("x") void take(long x) {} }
                """);
    }

    @Test
    void lanesComeOutEven() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor(instances = 3) class Three {
                  @Tx("uneven") LongSender uneven;
                  @Tx("many") LongSender many;
                  @OnRoom("many") void fill() {}
                }
                @Actor(instances = 4) class Four {
                  @Rx("uneven") LongReceiver uneven; // <-- [LanesUnmatched] channel "uneven" has 3 sender lanes for 4 receivers; let the senders be a multiple of the receivers, or declare Three.uneven as a SenderBundle
                  @OnMessage("uneven") void take(long x) {}
                }
                @Actor class One {
                  @Rx("many") LongReceiver many; // <-- [LanesUnmatched] channel "many" has 3 lanes for One.many, which takes one; add merge = true, or declare it as a ReceiverBundle
                  @OnMessage("many") void take(long x) {}
                }
                """);
    }

    @Test
    void lanesThatComeOutEvenPass() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Source {
                  @Tx("work") SenderBundle<LongSender> work;
                  @OnRoom("work") void fill() {}
                }
                @Actor(instances = 4) class Worker {
                  @Rx("work") LongReceiver work;
                  @Tx("done") LongSender done;
                  @Tx("log") LongSender log;
                  @OnMessage("work") void take(long x) {}
                }
                @Actor class Sink {
                  @Rx("done") ReceiverBundle<LongReceiver> done;
                  @Rx(value = "log", merge = true) LongReceiver log;
                  @OnMessage("done") void take(long x) {}
                  @OnMessage("log") void log(long x) {}
                }
                """);
    }

    @Test
    void plainSendersAndBundlesDoNotMixAmongSeveralReceivers() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Bundle { @Tx("x") SenderBundle<LongSender> x; @OnRoom("x") void fill() {} }
                @Actor(instances = 2) class Plain {
                  @Tx("x") LongSender x; // <-- [LanesUnmatched] channel "x" has 2 receivers and both bundles and plain senders; declare Plain.x as a SenderBundle too
                  @OnRoom("x") void fill() {}
                }
                @Actor(instances = 2) class Sink {
                  @Rx(value = "x", merge = true) LongReceiver x;
                  @OnMessage("x") void take(long x) {}
                }
                """);
    }

    @Test
    void anExternalSenderHasOneLane() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {
                  @Tx("many") ExternalSender<String> many();
                  @Tx(value = "all", broadcast = true) // <-- [LanesUnmatched] channel "all" has 2 receivers for external sender all(); let an actor take the messages and broadcast them
                  ExternalSender<String> all();
                }
                @Actor(instances = 2) class Sink {
                  @Rx("many") Receiver<String> many; // <-- [LanesUnmatched] channel "many" has 1 sender lane for 2 receivers; let an actor take what comes from outside, and deal it out through a SenderBundle
                  @Rx("all") Receiver<String> all;
                  @OnMessage("many") void one(String text) {}
                  @OnMessage("all") void all(String text) {}
                }
                """);
    }

    @Test
    void demandsFitIntoTheChannel() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Source {
                  @Tx(value = "a", capacity = 16,
                      room = 17) // <-- [DemandTooLarge] room is 17, but channel "a" holds 16, so that it could never be met; raise the capacity to 17, or demand less
                  LongSender a;
                  @Tx(value = "b", capacity = 10, room = 16) LongSender b;
                  @Tx(value = "c", capacity = 8) LongSender c;
                  @OnRoom("a") void fill() {}
                }
                @Actor class Sink {
                  @Rx("a") LongReceiver a;
                  @Rx("b") LongReceiver b;
                  @Rx("c") LongReceiver c;
                  @OnBatch(value = "a",
                      max = 32) // <-- [DemandTooLarge] max is 32, but channel "a" holds 16, so that it could never be met; raise the capacity to 32, or demand less
                  void onA(LongBatch batch) {}
                  @OnReady({
                      "b:16",
                      "c:9"}) // <-- [DemandTooLarge] the demand is 9, but channel "c" holds 8, so that it could never be met; raise the capacity to 9, or demand less
                  void both() {}
                }
                """);
    }

    @Test
    void deadLettersHaveAChannelOfTheirOwnWithTheRightType() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Source {
                  @Tx("a") LongSender a;
                  @Tx("b") LongSender b;
                  @Tx("c") Sender<String> c;
                  @Tx("d") LongSender d;
                  @Tx("taken") Sender<DeadLetter<Long>> taken;
                  @OnRoom("a") void fill() {}
                }
                @Actor class Sink {
                  @Rx(value = "a", maxAttempts = 3,
                      deadLetters = "morge") // <-- [DeadLettersMissing] dead-letter channel "morge" has no receiver; did you mean "morgue"?
                  LongReceiver a;
                  @Rx(value = "b", maxAttempts = 3, deadLetters = "poison") LongReceiver b;
                  @Rx(value = "c", maxAttempts = 3,
                      deadLetters = "wrong") // <-- [DeadLettersType] dead-letter channel "wrong" must carry dev.steadystate.runtime.DeadLetter<java.lang.String> for Sink.c, but Morgue.wrong takes java.lang.String; correct the type, or use another channel
                  Receiver<String> c;
                  @Rx(value = "d", maxAttempts = 3,
                      deadLetters = "taken") // <-- [DeadLettersShared] dead-letter channel "taken" is also sent to by Source.taken; name a channel of its own
                  LongReceiver d;
                  @OnMessage("a") void onA(long x) {}
                  @OnMessage("b") void onB(long x) {}
                  @OnMessage("c") void onC(String x) {}
                  @OnMessage("d") void onD(long x) {}
                }
                @Actor class Morgue {
                  @Rx("morgue") Receiver<DeadLetter<Long>> morgue;
                  @Rx("poison") Receiver<DeadLetter<Long>> poison;
                  @Rx("wrong") Receiver<String> wrong;
                  @Rx("taken") Receiver<DeadLetter<Long>> taken;
                  @OnMessage("morgue") void onMorgue(DeadLetter<Long> x) {}
                  @OnMessage("poison") void onPoison(DeadLetter<Long> x) {}
                  @OnMessage("wrong") void onWrong(String x) {}
                  @OnMessage("taken") void onTaken(DeadLetter<Long> x) {}
                }
                """);
    }

    @Test
    void messagesCannotChangeAndEachTypeIsToldOnce() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                record Line(String text, List<StringBuilder> parts) {}
                class Plain { int field; }
                @interface Immutable {}
                @Immutable class Promised { int cached; }
                sealed interface Shape permits Circle, Dot {}
                record Circle(double radius) implements Shape {}
                enum Dot implements Shape { DOT }
                record Tree(String name, List<Tree> children, Optional<java.time.Instant> since) {}
                final class Value { private final long amount; Value(long amount) { this.amount = amount; } }
                @Actor class Source {
                  @Tx("a") Sender<Line> a; // <-- [MutableMessage] messages of channel "a" are of type a.Line, which can change: Line.parts is java.util.List<java.lang.StringBuilder>; send a record or another immutable type
                  @Tx("b") Sender<Line> b;
                  @Tx("c") Sender<Plain> c; // <-- [MutableMessage] messages of channel "c" are of type a.Plain, which can change: it is no record, enum or other type known not to change; send a record or another immutable type
                  @Tx("d") Sender<byte[]> d; // <-- [MutableMessage] messages of channel "d" are of type byte[], which can change: it is an array; send a record or another immutable type
                  @Tx("e") Sender<Promised> e;
                  @Tx("f") Sender<Shape> f;
                  @Tx("g") Sender<Tree> g;
                  @Tx("h") Sender<Map<String, Value>> h;
                  @Tx("i") Sender<ArrayList<String>> i; // <-- [MutableMessage] messages of channel "i" are of type java.util.ArrayList<java.lang.String>, which can change: it is no record, enum or other type known not to change; send a record or another immutable type
                  @OnRoom("a") void fill() {}
                }
                @Actor class Sink {
                  @Rx("a") Receiver<Line> a;
                  @Rx("b") Receiver<Line> b;
                  @Rx("c") Receiver<Plain> c;
                  @Rx("d") Receiver<byte[]> d;
                  @Rx("e") Receiver<Promised> e;
                  @Rx("f") Receiver<Shape> f;
                  @Rx("g") Receiver<Tree> g;
                  @Rx("h") Receiver<Map<String, Value>> h;
                  @Rx("i") Receiver<ArrayList<String>> i;
                  @OnReady({"a", "b", "c", "d", "e", "f", "g", "h", "i"}) void all() {}
                }
                """);
    }

    @Test
    void aBatchBelongsToTheTypeOfItsChannel() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                record Tick(long time) {}
                @Flat record Other(long number) {}
                @Actor class Source {
                  @Tx("ticks") Sender<Tick> ticks;
                  @OnRoom("ticks") void fill() {}
                }
                @Actor class Sink {
                  @Rx("ticks") Receiver<Tick> ticks;
                  @OnBatch("ticks") void take(OtherBatch batch) {} // <-- [MethodParameters] method take must take a.TickBatch or dev.steadystate.runtime.Batch<a.Tick>, and the ActorContext if it likes; it takes a.OtherBatch
                }
                """);
    }

    @Test
    void aTypeThatSaysItIsFlatIsToldWhatKeepsItFromThat() {
        Marked.check("""
                enum Side { BUY, SELL }
                record Price(long units, int scale) {}
                record Name(String text) {}
                record Named(Price price, Name name) {}
                class TickBatch {}
                sealed interface Tree permits Leaf, Node {}
                record Leaf(int value) implements Tree {}
                record Node(Tree left) implements Tree {}
                sealed interface Open permits Fixed, Free {}
                record Fixed(int value) implements Open {}
                non-sealed interface Free extends Open {}
                class Outer { private record Secret(long n) {} }
                @Flat record Fine(Price price, Side side, boolean last) {}
                @Flat(false) record Text(String text) {}
                @Flat record A(Named named) {} // <-- [NotFlat] messages of type A cannot be kept in columns: Name.text is java.lang.String; change that, or remove @Flat
                @Flat record B(Long boxed) {} // <-- [NotFlat] messages of type B cannot be kept in columns: B.boxed is java.lang.Long; change that, or remove @Flat
                @Flat record C(int[] array) {} // <-- [NotFlat] messages of type C cannot be kept in columns: C.array is int[]; change that, or remove @Flat
                @Flat record D<T>(T value) {} // <-- [NotFlat] messages of type D cannot be kept in columns: it is generic; change that, or remove @Flat
                @Flat record E(Tree tree) {} // <-- [NotFlat] messages of type E cannot be kept in columns: Node.left contains itself; change that, or remove @Flat
                @Flat record F(Open open) {} // <-- [NotFlat] messages of type F cannot be kept in columns: Free is neither a record nor an enum; change that, or remove @Flat
                @Flat record G() {} // <-- [NotFlat] messages of type G cannot be kept in columns: it has no components; change that, or remove @Flat
                @Flat enum H { ONE } // <-- [NotFlat] messages of type H cannot be kept in columns: it is neither a record nor a sealed interface; change that, or remove @Flat
                @Flat record Tick(long time) {} // <-- [NotFlat] messages of type Tick cannot be kept in columns: the name a.TickBatch is taken; change that, or remove @Flat
                @Flat record Wide( // <-- [NotFlat] messages of type Wide cannot be kept in columns: it has 33 columns, more than 32; change that, or remove @Flat
                    int a00, int a01, int a02, int a03, int a04, int a05, int a06, int a07, int a08, int a09, int a10,
                    int a11, int a12, int a13, int a14, int a15, int a16, int a17, int a18, int a19, int a20, int a21,
                    int a22, int a23, int a24, int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32) {}
                """);
    }

    /** The compiler says itself that the type is missing; why it is, only we know. */
    @Test
    void aBatchTypeOfMessagesThatAreNotFlatIsNeverWritten() {
        Compilation compilation = Marked.compile(Compiler.javac(), Marked.file("a.Source", """
                record Order(long id, String customer) {}
                record Tick(long time) {}
                @Actor class Desk {
                  @Rx("orders") Receiver<Order> orders;
                  @Rx("ticks") Receiver<Tick> ticks;
                  @OnBatch("orders") void many(OrderBatch batch) {}
                  @OnBatch("ticks") void others(TickBatch batch, Oder order) {}
                }
                """));

        assertThat(Marked.errors(compilation))
                .filteredOn(error -> error.contains("["))
                .containsExactly(
                        "6: [NoBatch] no OrderBatch is written, since messages of type Order are handed on as references:"
                                + " Order.customer is java.lang.String; take Batch<Order>, or change that");
        assertThat(Marked.errors(compilation)).hasSize(3);
    }
}
