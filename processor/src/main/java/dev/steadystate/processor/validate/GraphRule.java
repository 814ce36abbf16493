package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Graph;

/** A rule that every graph must keep. */
interface GraphRule {
    void check(Graph graph, Findings findings);
}
