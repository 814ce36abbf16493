package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Port;

/** A rule that every port must keep, of an actor or external. */
interface PortRule {
    void check(Port port, Findings findings);
}
