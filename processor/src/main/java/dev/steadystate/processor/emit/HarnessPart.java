package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;

/** Writes one file for the tests of an actor. */
interface HarnessPart {
    /** {@code actor}: the one that the test names; it has no errors, and neither has the test. */
    void emit(ActorTest test, Actor actor, GeneratedFiles files);
}
