package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Port;

/** Nobody waits for room in a channel that always has room. */
final class OverflowPolicy {
    static final String BACKPRESSURE = "BACKPRESSURE";

    private OverflowPolicy() {}

    static final class OfPort implements PortRule {
        @Override
        public void check(Port port, Findings findings) {
            if (isLossy(port) && port.room().explicit() && port.room().value() > 0) {
                findings.report(
                        Code.OVERFLOW_CONTRADICTS,
                        port.room().position(),
                        Texts.channel(port),
                        port.overflow().value(),
                        "remove room, or overflow");
            }
        }
    }

    static final class OfMethods implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            for (ActivationMethod method : actor.methods()) {
                if (method.room() != null) {
                    String channel = method.room().channel();
                    Ports.port(actor, Direction.TX, channel)
                            .filter(OverflowPolicy::isLossy)
                            .ifPresent(port -> report(method, port, findings));
                }
            }
        }

        private static void report(ActivationMethod method, Port port, Findings findings) {
            findings.report(
                    Code.OVERFLOW_CONTRADICTS,
                    method.position().value("value"),
                    Texts.channel(port),
                    port.overflow().value(),
                    "call " + method.name() + "() with @Every, or remove overflow");
        }
    }

    /** Whether a method that sends is called only when there is room. */
    static boolean isWaitedFor(Port port) {
        return port.room().value() > 0 && !isLossy(port);
    }

    static boolean isLossy(Port port) {
        return !port.overflow().value().equals(BACKPRESSURE);
    }
}
