package dev.steadystate.generator.internal.code;

import dev.steadystate.generator.internal.plan.MessageType;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;

/** Names of parameters and local variables, none of which hides a field. */
final class Locals {
    private final Cells cells;

    Locals(Cells cells) {
        this.cells = cells;
    }

    String message(MessageType message) {
        return free(message.noun(), "Message");
    }

    /** A message of an input, in a method that takes several kinds of them. */
    String message(StepPlan step, PortPlan input) {
        long alike = step.demands().stream()
                .filter(demand ->
                        demand.port().message().noun().equals(input.message().noun()))
                .count();
        return alike == 1 ? message(input.message()) : free(input.field() + "Message", "Taken");
    }

    /** How many messages are still to be taken. */
    String left() {
        return free("left", "Over");
    }

    /** How many messages can still be taken in further rounds of a step. */
    String rounds() {
        return free("waiting", "Over");
    }

    String index() {
        return free("i", "ndex");
    }

    String batch() {
        return free("batch", "View");
    }

    String context() {
        return free("context", "OfActor");
    }

    String id() {
        return free("id", "OfMessage");
    }

    private String free(String wanted, String suffix) {
        String name = wanted;
        while (cells.isTaken(name)) {
            name += suffix;
        }
        return name;
    }
}
