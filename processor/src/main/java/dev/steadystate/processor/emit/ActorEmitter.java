package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Actor;

/** Writes one artefact of an actor. */
interface ActorEmitter {
    void emit(Actor actor, GeneratedFiles files);
}
