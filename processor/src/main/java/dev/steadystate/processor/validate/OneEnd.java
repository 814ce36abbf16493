package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Port;
import java.util.HashMap;
import java.util.Map;

/** An actor has one end of a channel in each direction. */
final class OneEnd implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        Map<String, Port> first = new HashMap<>();
        for (Port port : actor.ports()) {
            Port other = first.putIfAbsent(port.direction() + port.channel().value(), port);
            if (other != null && !other.member().equals(port.member())) {
                findings.report(
                        Code.TWO_DECLARATIONS,
                        port.channel().position(),
                        Texts.channel(port),
                        "by " + Texts.port(other) + " and " + Texts.port(port) + " of one actor",
                        "keep one of them");
            }
        }
    }
}
