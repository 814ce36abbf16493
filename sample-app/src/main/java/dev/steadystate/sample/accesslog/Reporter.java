package dev.steadystate.sample.accesslog;

import dev.steadystate.Actor;
import dev.steadystate.Every;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStop;
import dev.steadystate.Rx;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Shows an end that merges what several senders send, a timer, and a last word when everything has been counted. */
@Actor
final class Reporter {
    @Rx(value = "partials", merge = true)
    Receiver<Partial> partials;

    private final Totals totals;
    private final Progress progress;
    private final ReportOptions options;
    private final Output output;

    @Inject
    Reporter(Totals totals, Progress progress, ReportOptions options, Output output) {
        this.totals = totals;
        this.progress = progress;
        this.options = options;
        this.output = output;
    }

    @OnMessage("partials")
    void add(Partial partial) {
        totals.add(partial);
    }

    @Every("50ms")
    void showProgress(ActorContext context) {
        progress.tick(context.clock().nanoTime());
    }

    @OnStop
    void report() {
        output.report().print(options.tsv() ? TsvReport.of(totals) : Report.of(totals, options.top()));
        output.report().flush();
    }
}
