package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Graph;

// flowchart LR
//     Generator["<b>Generator</b><br/>shared threads"]
//     Worker["<b>Worker</b> ×4<br/>shared threads"]
//     Generator -->|"<b>numbers</b><br/>long<br/>65,536"| Worker

/** Writes the picture of the graph for Mermaid. */
final class MermaidEmitter implements GraphEmitter {
    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        String text = new MermaidText(Diagram.of(graph)).text();
        files.resource(Resources.path(graph, "mmd"), text, Origins.of(graph));
    }
}
