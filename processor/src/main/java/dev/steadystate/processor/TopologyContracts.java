package dev.steadystate.processor;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Topology;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.emit.Emitters;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.validate.Validation;

/** Compares valid graphs with the diagrams that their roots name, or brings those diagrams up to date if the user asks for it. */
final class TopologyContracts {
    private final Findings findings;

    TopologyContracts(Findings findings) {
        this.findings = findings;
    }

    void check(Graph graph) {
        graph.contract().diagram().ifPresent(file -> check(graph, file));
    }

    private void check(Graph graph, DiagramFile file) {
        String drawn = Emitters.dot(graph);
        Validation.contract(graph, file, topology("the code", drawn), topology(file.name(), file.text()), findings);
    }

    private static Topology topology(String name, String dot) {
        DiagramReading reading = DiagramReading.of(name, dot);
        return reading.topology()
                .orElseThrow(() -> new IllegalStateException(
                        "no diagram: " + reading.mistakes().get(0).text()));
    }
}
