package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with an activation method. */
final class MethodDiagnosticsTest {
    @Test
    void generatedCodeCanCallTheMethod() {
        Marked.check("""
                @Actor class Methods {
                  @Every("1s") private void hidden() {} // <-- [MethodHidden] method hidden is private, so that nobody can call it; make it package-private
                  @Every("1s") static void fixed() {} // <-- [MethodHidden] method fixed is static, so that nobody can call it; make it an instance method
                  @Every("1s") <T> void open() {} // <-- [MethodHidden] method open is generic, so that nobody can call it; remove its type parameters
                }
                """);
    }

    @Test
    void aMethodTakesItsMessageAndNothingElse() {
        Marked.check("""
                @Actor class Parameters {
                  @Rx("a") LongReceiver a;
                  @Rx("b") Receiver<List<String>> b;
                  @Rx("c") LongReceiver c;
                  @Rx("d") Receiver<String> d;
                  @OnMessage("a") void boxed(Long a) {} // <-- [MethodParameters] method boxed must take long, and the ActorContext if it likes; it takes java.lang.Long
                  @OnMessage("b") void other(Set<String> b) {} // <-- [MethodParameters] method other must take java.util.List<java.lang.String>, and the ActorContext if it likes; it takes java.util.Set<java.lang.String>
                  @OnBatch("c") void single(long c) {} // <-- [MethodParameters] method single must take dev.steadystate.runtime.LongBatch, and the ActorContext if it likes; it takes long
                  @OnBatch("d") void batch(Batch<String> d, ActorContext context) {}
                  @Every("1s") void tick(String why) {} // <-- [MethodParameters] method tick must take nothing, or the ActorContext; it takes java.lang.String
                  @OnStart void start(ActorContext context) {}
                  @OnStop void stop(ActorContext context, int code) {} // <-- [MethodParameters] method stop must take nothing, or the ActorContext; it takes dev.steadystate.runtime.ActorContext, int
                }
                @Actor class NoParameter {
                  @Rx("a") LongReceiver a;
                  @OnMessage("a") void nothing() {} // <-- [MethodParameters] method nothing must take long, and the ActorContext if it likes; it takes nothing
                }
                """);
    }

    @Test
    void nobodyReadsWhatAMethodReturns() {
        Marked.check("""
                @Actor class Returns {
                  @Every("1s") int tick() { return 1; } // <-- [MethodReturn] method tick returns int, which nobody reads; let it return void
                  @MayStop void vote() {} // <-- [MethodReturn] method vote returns void, which nobody reads; let it return boolean
                }
                """);
    }

    @Test
    void aMethodIsCalledForOneReason() {
        Marked.check("""
                @Actor class Reasons {
                  @OnStart
                  @Every("1s") // <-- [AnnotatedTwice] method tick is both @OnStart and @Every; split it, or keep one
                  void tick() {}
                  @OnStop void first() {}
                  @OnStop void second() {} // <-- [LifecycleTwice] actor a.Reasons has two @OnStop methods, first and second; join them
                }
                """);
    }

    @Test
    void methodsNameChannelsOfTheirActor() {
        Marked.check("""
                @Actor class Names {
                  @Rx("numbers") LongReceiver numbers;
                  @Rx("words") Receiver<String> words;
                  @Tx("results") LongSender results;
                  @OnMessage("nubmers") void onNumber(long number) {} // <-- [UnknownChannel] channel "nubmers" is none of the actor's receivers; did you mean "numbers"?
                  @OnMessage(value = "words", sends = "reslts") void onWord(String word) {} // <-- [UnknownChannel] channel "reslts" is none of the actor's senders; did you mean "results"?
                  @OnRoom("rooms") void fill() {} // <-- [UnknownChannel] channel "rooms" is none of the actor's senders; declare it with @Tx("rooms"), or correct the name
                }
                """);
    }

    @Test
    void theOnlyUnknownNameAndTheOnlyUnusedReceiverAreOneMistake() {
        Marked.check("""
                @Actor class OneMistake {
                  @Rx("numbers") LongReceiver numbers;
                  @OnMessage("in") void onNumber(long number) {} // <-- [UnknownChannel] channel "in" is none of the actor's receivers; did you mean "numbers"?
                }
                """);
    }

    @Test
    void aReceiverIsConsumedByOneMethod() {
        Marked.check("""
                @Actor class Consumers {
                  @Rx("unused") LongReceiver unused; // <-- [ReceiverUnused] no method of the actor takes from channel "unused"; add @OnMessage("unused"), or remove the receiver
                  @Rx("a") LongReceiver a;
                  @OnMessage("a") void one(long a) {}
                  @OnReady({
                      "a:2"}) // <-- [ConsumedTwice] channel "a" is consumed by both @OnMessage one() and @OnReady two(); keep one of them
                  void two() {}
                }
                """);
    }

    @Test
    void severalMethodsShareAChannelIfEachWaitsForSomethingOfItsOwn() {
        Marked.check("""
                @Actor class Shared {
                  @Rx("a") LongReceiver a;
                  @Rx("b") LongReceiver b;
                  @Rx("c") LongReceiver c;
                  @Rx("d") LongReceiver d;
                  @OnReady({"a", "c"}) void left() {}
                  @Every(value = "1s", ready = {"b", "c"}) void right() {}
                  @OnReady({"d",
                      "a", // <-- [ConsumedTwice] channel "a" is consumed by both @OnReady left() and @OnReady all(); keep one of them
                      "c:2"})
                  void all() {}
                }
                """);
    }

    @Test
    void severalMethodsShareAChannelIfEachWaitsForRoomOfItsOwn() {
        Marked.check("""
                @Actor class Overflowing {
                  @Rx("a") LongReceiver a;
                  @Tx("left") LongSender left;
                  @Tx("right") LongSender right;
                  @Tx(value = "log", room = 0) LongSender log;
                  @OnMessage(value = "a", sends = "left") void left(long a) {}
                  @OnMessage(value = "a", sends = "right") void right(long a) {}
                  @OnReady(value =
                      "a", // <-- [ConsumedTwice] channel "a" is consumed by both @OnMessage left() and @OnReady both(); keep one of them
                      sends = {"left", "log"}) void both() {}
                }
                """);
    }

    @Test
    void demandsCanBeRead() {
        Marked.check("""
                @Actor class Demands {
                  @Rx("a") LongReceiver a;
                  @Rx("b") LongReceiver b;
                  @Rx("e") LongReceiver e;
                  @Tx("c") LongSender c;
                  @Tx("d") LongSender d;
                  @OnReady({"a",
                      "b:many"}) // <-- [DemandInvalid] demand "b:many" is not of the form "channel" or "channel:16"; correct it
                  void both() {}
                  @Every(value = "1s",
                      ready = "e:0x1") // <-- [DemandInvalid] demand "e:0x1" is not of the form "channel" or "channel:16"; correct it
                  void tick() {}
                  @OnRoom(value = "c",
                      sends = "d") // <-- [SendsWithoutRoom] sends leaves out channel "c", which the method waits for; add it
                  void fill() {}
                }
                """);
    }
}
