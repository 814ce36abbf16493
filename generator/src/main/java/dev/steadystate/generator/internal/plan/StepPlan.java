package dev.steadystate.generator.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * An activation method.
 *
 * @param demands what it takes, and how much must be there
 * @param source the output whose room activates it
 * @param period the period of its timer, or empty
 * @param max the largest batch, 0 for the runtime's choice
 * @param sends the outputs that it sends to
 * @param sendsAll whether those are all outputs of the actor, so that they need not be named
 * @param instead outputs whose room another method waits for in order to do the same
 * @param conditions external conditions, all of which must hold; each is a list of names of which one must
 * @param because why it sends nothing although it could, or other things to know; one sentence or empty
 */
public record StepPlan(
        Trigger trigger,
        String method,
        List<DemandPlan> demands,
        Optional<PortPlan> source,
        String period,
        int max,
        List<PortPlan> sends,
        boolean sendsAll,
        List<PortPlan> instead,
        List<List<String>> conditions,
        String because) {
    public StepPlan {
        demands = List.copyOf(demands);
        sends = List.copyOf(sends);
        instead = List.copyOf(instead);
        conditions = conditions.stream().map(List::copyOf).toList();
    }

    /** Whether a timer has to ring before anything is done. */
    public boolean isTimed() {
        return switch (trigger) {
            case TIMER, REPORT, PACED, POLLED -> true;
            case MESSAGE, BATCH, READY, ROOM -> false;
        };
    }

    /** What activates a method. */
    public enum Trigger {
        /** One message of one channel. */
        MESSAGE,
        /** All messages that wait in one channel. */
        BATCH,
        /** Several messages, or messages of several channels. */
        READY,
        /** Room in an output. */
        ROOM,
        /** A timer that makes messages. */
        TIMER,
        /** A timer beside the messages: a report, a check. */
        REPORT,
        /** A timer that waits for messages as well: one step, then a pause. */
        PACED,
        /** A timer that asks external conditions when messages wait, and takes all of them if they hold. */
        POLLED
    }
}
