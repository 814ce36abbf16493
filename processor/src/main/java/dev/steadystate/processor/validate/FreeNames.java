package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Position;

/** No type of the user's has the name of a generated one. */
final class FreeNames implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        for (String name : graph.generatedNames()) {
            boolean ofActor = name.endsWith("_ActorModule") || name.endsWith("_Activations");
            findings.report(Code.NAME_TAKEN, Position.of(name), name, ofActor ? "actor" : "graph");
        }
    }
}
