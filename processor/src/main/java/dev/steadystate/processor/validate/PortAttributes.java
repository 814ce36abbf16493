package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;

/** Attributes of a port go together. */
final class PortAttributes implements PortRule {
    @Override
    public void check(Port port, Findings findings) {
        if (port.broadcast().value() && port.type().shape() == PortShape.BUNDLE) {
            findings.report(Code.BUNDLE_BROADCAST, port.broadcast().position(), port.member(), Texts.channel(port));
        }
        boolean counted = port.maxAttempts().value() != 0;
        boolean named = !port.deadLetters().value().isEmpty();
        if (counted && !named) {
            findings.report(Code.DEAD_LETTERS_INCOMPLETE, port.maxAttempts().position(), "maxAttempts", "deadLetters");
        } else if (named && !counted) {
            findings.report(Code.DEAD_LETTERS_INCOMPLETE, port.deadLetters().position(), "deadLetters", "maxAttempts");
        }
    }
}
