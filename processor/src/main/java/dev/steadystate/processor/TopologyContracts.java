package dev.steadystate.processor;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Topology;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.emit.Emitters;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.validate.Validation;
import javax.annotation.processing.ProcessingEnvironment;

/** Compares valid graphs with the diagrams that their roots name, or brings those diagrams up to date if the user asks for it. */
final class TopologyContracts {
    private final Findings findings;
    private final DiagramUpdates updates;

    TopologyContracts(ProcessingEnvironment environment, Findings findings) {
        this.findings = findings;
        updates = new DiagramUpdates(environment);
    }

    void check(Graph graph) {
        graph.contract().diagram().ifPresent(file -> check(graph, file));
    }

    private void check(Graph graph, DiagramFile file) {
        Topology code = topology("the code", Emitters.dot(graph));
        DiagramFile diagram = updates.apply(graph, file, code);
        Validation.contract(graph, diagram, code, topology(diagram.name(), diagram.text()), findings);
    }

    private static Topology topology(String name, String dot) {
        DiagramReading reading = DiagramReading.of(name, dot);
        return reading.topology()
                .orElseThrow(() -> new IllegalStateException(
                        "no diagram: " + reading.mistakes().get(0).text()));
    }
}
