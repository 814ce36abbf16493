package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** Which cycles can stall, and what the message advises. */
final class CycleDiagnosticsTest {
    @Test
    void aSourceThatFillsItsOwnCycleCanStallIt() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Client {
                  @Tx(value = "requests", capacity = 64) LongSender requests;
                  @Rx("replies") LongReceiver replies;
                  @OnRoom("requests") void ask() {}
                  @OnMessage("replies") // <-- [CycleCanStall] cycle Client.requests (64, room 1) → Server.replies (16, room 2) → Client.requests can stall: Client.ask() puts messages in without end, and when all its channels are full nobody takes any; name fewer channels in sends of Client.onReply() or Client.ask(), set room = 0 at Client.requests and look at room(), or give channel "requests" an overflow policy
                  void onReply(long reply) {}
                }
                @Actor class Server {
                  @Rx("requests") LongReceiver requests;
                  @Tx(value = "replies", capacity = 16, room = 2) LongSender replies;
                  @OnMessage("requests") void onRequest(long request) {}
                }
                """);
    }

    @Test
    void theSameIsLiveWhenTheClientDoesNotWaitForRoomToTakeReplies() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Client {
                  @Tx("requests") LongSender requests;
                  @Rx("replies") LongReceiver replies;
                  @OnRoom("requests") void ask() {}
                  @OnMessage(value = "replies", sends = {}) void onReply(long reply) {}
                }
                @Actor class Server {
                  @Rx("requests") LongReceiver requests;
                  @Tx(value = "replies", room = 2) LongSender replies;
                  @OnMessage("requests") void onRequest(long request) {}
                }
                """);
    }

    @Test
    void theSameIsLiveWithRoomZeroAndWithAnOverflowPolicy() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Client {
                  @Tx(value = "requests", room = 0) LongSender requests;
                  @Rx("replies") LongReceiver replies;
                  @OnRoom("requests") void ask() {}
                  @OnMessage("replies") void onReply(long reply) {}
                }
                @Actor class Server {
                  @Rx("requests") LongReceiver requests;
                  @Tx("replies") LongSender replies;
                  @OnMessage("requests") void onRequest(long request) {}
                }
                @Actor class Loop {
                  @Tx(value = "loop", overflow = Overflow.DROP_OLDEST) LongSender out;
                  @Rx("loop") LongReceiver in;
                  @Every("1s") void tick() {}
                  @OnMessage("loop") void again(long value) {}
                }
                """);
    }

    @Test
    void anExternalSenderFillsACycleToo() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {
                  @Tx(value = "loop", capacity = 4) ExternalSender<String> submit();
                }
                @Actor class Retry {
                  @Rx(value = "loop", merge = true) Receiver<String> in;
                  @Tx(value = "loop", capacity = 4) Sender<String> out;
                  @OnMessage("loop") // <-- [CycleCanStall] cycle Retry.out (4, room 1) → Retry.out can stall: submit() puts messages in without end, and when all its channels are full nobody takes any; name fewer channels in sends of Retry.again(), set room = 0 at Retry.out and look at room(), or give channel "loop" an overflow policy
                  void again(String text) {}
                }
                """);
    }

    @Test
    void messagesThatMultiplyFillACycle() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Splitter {
                  @Rx("parts") LongReceiver in;
                  @Tx(value = "parts", capacity = 64, room = 2) LongSender out;
                  @OnStart void start() {}
                  @OnMessage(value = "parts",
                      sends = "parts") // <-- [CycleCanStall] cycle Splitter.out (64, room 2) → Splitter.out can stall: Splitter.split() may send more messages into it than it takes, and when all its channels are full nobody takes any; name fewer channels in sends of Splitter.split(), set room = 0 at Splitter.out and look at room(), or give channel "parts" an overflow policy
                  void split(long part) {}
                }
                """);
    }

    @Test
    void aTokenRingIsLive() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Ping {
                  @Tx(value = "there", capacity = 1) LongSender out; @Rx("back") LongReceiver in;
                  @OnStart void serve() {}
                  @OnMessage("back") void hit(long ball) {}
                }
                @Actor class Pong {
                  @Tx(value = "back", capacity = 1) LongSender out; @Rx("there") LongReceiver in;
                  @OnMessage("there") void hit(long ball) {}
                }
                """);
    }

    @Test
    void tooManyTokensFillTheRing() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Ping {
                  @Tx(value = "there", capacity = 1) LongSender out; @Rx("back") LongReceiver in;
                  @OnStart void serve() {}
                  @OnMessage("back") void hit(long ball) {} // <-- [CycleCanStall] cycle Ping.out (1, room 1) → Pong.out (1, room 1) → Ping.out can stall: 2 messages go round, enough to fill it; raise the capacity of channel "there" to at least 2, or start with fewer
                }
                @Actor class Pong {
                  @Tx(value = "back", capacity = 1) LongSender out; @Rx("there") LongReceiver in;
                  @OnStart void serve() {}
                  @OnMessage("there") void hit(long ball) {}
                }
                """);
    }

    @Test
    void tooFewTokensStarveTheRing() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Pairs {
                  @Tx("pairs") LongSender out; @Rx("pairs") LongReceiver in;
                  @OnStart void start() {}
                  @OnReady("pairs:2") void join() {} // <-- [CycleCanStall] cycle Pairs.out (1024, room 1) → Pairs.out can stall: 1 message goes round, too few; start with at least 2, or lower the demands
                }
                """);
    }

    @Test
    void aChannelCanBeTooFullAndTooEmptyAtOnce() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class A {
                  @Tx(value = "ab", capacity = 2, room = 2) LongSender out; @Rx("ba") LongReceiver in;
                  @OnStart void start() {}
                  @OnReady("ba:2") void pass() {} // <-- [CycleCanStall] cycle A.out (2, room 2) → B.out (64, room 1) → A.out can stall: channel "ab" can be too full for its sender and too empty for its receiver at once; raise its capacity to at least 4
                }
                @Actor class B {
                  @Tx(value = "ba", capacity = 64) LongSender out; @Rx("ab") LongReceiver in;
                  @OnStart void start() {}
                  @OnReady("ab:2") void pass() {}
                }
                """);
    }

    @Test
    void aRingThatNothingStartsIsDead() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor class Ping {
                  @Tx("there") LongSender out; @Rx("back") LongReceiver in;
                  @Every(value = "1s", sends = {}) void tick() {}
                  @OnMessage("back") void hit(long ball) {} // <-- [CycleCanStall] cycle Ping.out (1024, room 1) → Pong.out (1024, room 1) → Ping.out can stall: no message ever gets into it; send the first one in an @OnStart method of an actor of the cycle, such as through Ping.out
                }
                @Actor class Pong {
                  @Tx("back") LongSender out; @Rx("there") LongReceiver in;
                  @Every(value = "1s", sends = {}) void tick() {}
                  @OnMessage("there") void hit(long ball) {}
                }
                """);
    }
}
