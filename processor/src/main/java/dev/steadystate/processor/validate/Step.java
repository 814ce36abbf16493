package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;

/** A method of an actor in its graph. No record: each is equal to itself only, which makes it a cheap key. */
final class Step {
    private final Actor actor;
    private final ActivationMethod method;

    Step(Actor actor, ActivationMethod method) {
        this.actor = actor;
        this.method = method;
    }

    Actor actor() {
        return actor;
    }

    ActivationMethod method() {
        return method;
    }

    boolean sends(String channel) {
        return method.sends().stream().anyMatch(output -> output.channel().equals(channel));
    }

    /** The method as messages name it. */
    String label() {
        return actor.name().value() + "." + method.name() + "()";
    }
}
