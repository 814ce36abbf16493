package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnReady;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.DoubleReceiver;
import dev.steadystate.runtime.IntReceiver;
import dev.steadystate.runtime.IntSender;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import dev.steadystate.runtime.ReceiverBundle;
import dev.steadystate.runtime.Sender;
import dev.steadystate.runtime.SenderBundle;

/** Every kind of number, a bundle on both sides, and a broadcast. */
@Actor
final class Numbers {
    @Rx("longs")
    ReceiverBundle<LongReceiver> longs;

    @Rx("ints")
    IntReceiver ints;

    @Rx("doubles")
    DoubleReceiver doubles;

    @Tx("shares")
    SenderBundle<LongSender> shares;

    @Tx(value = "copies", broadcast = true)
    IntSender copies;

    @Tx("texts")
    Sender<String> texts;

    @OnMessage(value = "longs", sends = "shares")
    void share(long number) {
        shares.lane((int) (number % 3)).send(number);
    }

    @OnReady(
            value = {"ints:2", "doubles"},
            sends = {"copies", "texts"})
    void both() {
        copies.send(ints.take() + ints.take());
        texts.send("" + doubles.take());
    }
}
