package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.FlatType;

/** Writes one file of a message type that is kept in columns. */
interface FlatEmitter {
    void emit(FlatType type, GeneratedFiles files);
}
