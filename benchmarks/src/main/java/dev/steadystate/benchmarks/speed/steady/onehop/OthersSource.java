package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Sender;

/** Sends so many messages of each of ten other types that all code for them is compiled, and then ends. */
@Actor
final class OthersSource {
    static final long COUNT = 50_000;

    @Tx(value = "others0", capacity = 1 << 10)
    Sender<Others.Other0> others0;

    @State
    LongCell sent0;

    @Tx(value = "others1", capacity = 1 << 10)
    Sender<Others.Other1> others1;

    @State
    LongCell sent1;

    @Tx(value = "others2", capacity = 1 << 10)
    Sender<Others.Other2> others2;

    @State
    LongCell sent2;

    @Tx(value = "others3", capacity = 1 << 10)
    Sender<Others.Other3> others3;

    @State
    LongCell sent3;

    @Tx(value = "others4", capacity = 1 << 10)
    Sender<Others.Other4> others4;

    @State
    LongCell sent4;

    @Tx(value = "others5", capacity = 1 << 10)
    Sender<Others.Other5> others5;

    @State
    LongCell sent5;

    @Tx(value = "others6", capacity = 1 << 10)
    Sender<Others.Other6> others6;

    @State
    LongCell sent6;

    @Tx(value = "others7", capacity = 1 << 10)
    Sender<Others.Other7> others7;

    @State
    LongCell sent7;

    @Tx(value = "others8", capacity = 1 << 10)
    Sender<Others.Other8> others8;

    @State
    LongCell sent8;

    @Tx(value = "others9", capacity = 1 << 10)
    Sender<Others.Other9> others9;

    @State
    LongCell sent9;

    @OnRoom("others0")
    void send0() {
        long n = sent0.get();
        for (int room = others0.room(); room > 0 && n < COUNT; room--) {
            others0.send(Others.Other0.of(n++));
        }
        sent0.set(n);
        if (n == COUNT) {
            others0.close();
        }
    }

    @OnRoom("others1")
    void send1() {
        long n = sent1.get();
        for (int room = others1.room(); room > 0 && n < COUNT; room--) {
            others1.send(Others.Other1.of(n++));
        }
        sent1.set(n);
        if (n == COUNT) {
            others1.close();
        }
    }

    @OnRoom("others2")
    void send2() {
        long n = sent2.get();
        for (int room = others2.room(); room > 0 && n < COUNT; room--) {
            others2.send(Others.Other2.of(n++));
        }
        sent2.set(n);
        if (n == COUNT) {
            others2.close();
        }
    }

    @OnRoom("others3")
    void send3() {
        long n = sent3.get();
        for (int room = others3.room(); room > 0 && n < COUNT; room--) {
            others3.send(Others.Other3.of(n++));
        }
        sent3.set(n);
        if (n == COUNT) {
            others3.close();
        }
    }

    @OnRoom("others4")
    void send4() {
        long n = sent4.get();
        for (int room = others4.room(); room > 0 && n < COUNT; room--) {
            others4.send(Others.Other4.of(n++));
        }
        sent4.set(n);
        if (n == COUNT) {
            others4.close();
        }
    }

    @OnRoom("others5")
    void send5() {
        long n = sent5.get();
        for (int room = others5.room(); room > 0 && n < COUNT; room--) {
            others5.send(Others.Other5.of(n++));
        }
        sent5.set(n);
        if (n == COUNT) {
            others5.close();
        }
    }

    @OnRoom("others6")
    void send6() {
        long n = sent6.get();
        for (int room = others6.room(); room > 0 && n < COUNT; room--) {
            others6.send(Others.Other6.of(n++));
        }
        sent6.set(n);
        if (n == COUNT) {
            others6.close();
        }
    }

    @OnRoom("others7")
    void send7() {
        long n = sent7.get();
        for (int room = others7.room(); room > 0 && n < COUNT; room--) {
            others7.send(Others.Other7.of(n++));
        }
        sent7.set(n);
        if (n == COUNT) {
            others7.close();
        }
    }

    @OnRoom("others8")
    void send8() {
        long n = sent8.get();
        for (int room = others8.room(); room > 0 && n < COUNT; room--) {
            others8.send(Others.Other8.of(n++));
        }
        sent8.set(n);
        if (n == COUNT) {
            others8.close();
        }
    }

    @OnRoom("others9")
    void send9() {
        long n = sent9.get();
        for (int room = others9.room(); room > 0 && n < COUNT; room--) {
            others9.send(Others.Other9.of(n++));
        }
        sent9.set(n);
        if (n == COUNT) {
            others9.close();
        }
    }
}
