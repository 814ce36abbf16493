package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStop;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Receiver;

/** Takes messages of ten other types. */
@Actor
final class OthersSink {
    @Rx("others0")
    Receiver<Others.Other0> others0;

    @Rx("others1")
    Receiver<Others.Other1> others1;

    @Rx("others2")
    Receiver<Others.Other2> others2;

    @Rx("others3")
    Receiver<Others.Other3> others3;

    @Rx("others4")
    Receiver<Others.Other4> others4;

    @Rx("others5")
    Receiver<Others.Other5> others5;

    @Rx("others6")
    Receiver<Others.Other6> others6;

    @Rx("others7")
    Receiver<Others.Other7> others7;

    @Rx("others8")
    Receiver<Others.Other8> others8;

    @Rx("others9")
    Receiver<Others.Other9> others9;

    @State
    LongCell sum;

    @State
    LongCell count;

    @OnMessage("others0")
    void take0(Others.Other0 m) {
        add(m.a() + (long) m.b() + m.c());
    }

    @OnMessage("others1")
    void take1(Others.Other1 m) {
        add((long) m.a() + m.b());
    }

    @OnMessage("others2")
    void take2(Others.Other2 m) {
        add(m.a() + m.b() + m.c());
    }

    @OnMessage("others3")
    void take3(Others.Other3 m) {
        add(m.a() + m.b());
    }

    @OnMessage("others4")
    void take4(Others.Other4 m) {
        add(m.a() + (long) m.b());
    }

    @OnMessage("others5")
    void take5(Others.Other5 m) {
        add((long) m.a() + m.b());
    }

    @OnMessage("others6")
    void take6(Others.Other6 m) {
        add((m.a() ? 1 : 0) + m.b());
    }

    @OnMessage("others7")
    void take7(Others.Other7 m) {
        add(m.a() + m.b());
    }

    @OnMessage("others8")
    void take8(Others.Other8 m) {
        add(m.a() + m.b());
    }

    @OnMessage("others9")
    void take9(Others.Other9 m) {
        add(m.a() + (long) m.b() + m.c());
    }

    private void add(long checksum) {
        sum.set(sum.get() + checksum);
        count.set(count.get() + 1);
    }

    @OnStop
    void check() {
        if (count.get() != 10 * OthersSource.COUNT) {
            throw new IllegalStateException(count.get() + " messages of other types have arrived, sum " + sum.get());
        }
    }
}
