package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;

/** A rule that every actor must keep, whatever graph it is in. */
interface ActorRule {
    void check(Actor actor, Findings findings);
}
