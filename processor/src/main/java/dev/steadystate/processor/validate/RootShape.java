package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.RootMethod;

/** The root is an interface that generated code can implement. */
final class RootShape implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        if (!graph.rootProblem().isEmpty()) {
            findings.report(
                    Code.ROOT_SHAPE,
                    graph.position(),
                    graph.root(),
                    graph.rootProblem(),
                    "an interface that extends dev.steadystate.runtime.ActorSystem");
            return;
        }
        for (RootMethod method : graph.otherMethods()) {
            String remedy = method.port()
                    ? "remove its parameters"
                    : "annotate it with @Tx or @Rx, or make it a default method";
            findings.report(Code.ROOT_METHOD, method.position(), method.name(), remedy);
        }
    }
}
