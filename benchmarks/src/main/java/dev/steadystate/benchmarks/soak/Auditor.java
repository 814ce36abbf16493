package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Sees all quotes, by column. */
@Actor
final class Auditor {
    @Rx("quotes")
    Receiver<Quote> quotes;

    private final Tally tally;

    @Inject
    Auditor(Tally tally) {
        this.tally = tally;
    }

    @OnBatch("quotes")
    void audit(QuoteBatch batch) {
        tally.audited.add(batch.size());
    }
}
