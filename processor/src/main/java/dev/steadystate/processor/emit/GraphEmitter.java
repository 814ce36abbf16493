package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Graph;

/** Writes one artefact of a graph. */
interface GraphEmitter {
    /** Whether the graph has this artefact. */
    default boolean applies(Graph graph, GeneratedFiles files) {
        return true;
    }

    void emit(Graph graph, GeneratedFiles files);
}
