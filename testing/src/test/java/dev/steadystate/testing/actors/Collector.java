package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;

/** Merges and takes batches; a record whose ports are parameters. */
@Actor(instances = 4)
record Collector(
        @Rx(value = "parts", merge = true) Receiver<String> parts,
        @Tx("wholes") Sender<String> wholes) {
    @OnBatch("parts")
    void join(Batch<String> batch) {
        StringBuilder whole = new StringBuilder();
        batch.forEach(whole::append);
        wholes.send(whole.toString());
    }
}
