package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;

/** A class with ports or activation methods carries {@code @Actor}; without it nothing would ever run it. */
final class ActorAnnotation implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        if (!actor.annotated() && actor.fromSource()) {
            findings.report(
                    Code.NOT_AN_ACTOR, actor.position(), actor.className(), "remove its ports and activation methods");
        }
    }
}
