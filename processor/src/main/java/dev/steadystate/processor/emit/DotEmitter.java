package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Graph;

// digraph "FizzBuzz" {
//   graph [label=<<b>FizzBuzz</b>>, rankdir=LR, …];
//   node [shape=box, style="rounded,filled", …];
//   edge [color="#7b8794", …];
//
//   "Generator" [label=<<b>Generator</b><br/>…>, model="OnCapacity(numbers:1)"];
//   …
//   "Generator" -> "Worker" [label=<…>, model="name::numbers <long> #65536"];
// }

/**
 * Writes the picture of the graph for Graphviz. What the diagram language says of a node or edge stands in its attribute
 * {@code model}, of which Graphviz takes no notice.
 */
final class DotEmitter implements GraphEmitter {
    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        files.resource(Resources.path(graph, "dot"), Emitters.dot(graph), Origins.of(graph));
    }
}
