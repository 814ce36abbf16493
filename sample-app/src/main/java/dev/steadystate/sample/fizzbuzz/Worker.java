package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.Alert;
import dev.steadystate.Figure;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.Sender;

/** Shows the common case, a message in and a message out, a restart budget, and an alert. */
@Alert(of = Figure.BUSY, above = "95%", forTime = "30s", description = "It is the slowest of the line.")
@Actor(restarts = @Restarts(max = 5, within = "1m", minBackoff = "10ms"))
final class Worker {
    @Rx("numbers")
    LongReceiver numbers;

    @Tx(value = "messages", capacity = 1 << 16)
    Sender<Message> messages;

    @OnMessage("numbers")
    void onNumber(long n) {
        messages.send(Message.of(n));
    }
}
