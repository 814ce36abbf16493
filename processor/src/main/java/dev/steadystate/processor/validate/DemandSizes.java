package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.Stated;
import java.util.HashMap;
import java.util.Map;

/** Nobody waits for more messages, or more room, than a channel can hold. */
final class DemandSizes implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        Map<String, Actor> actors = new HashMap<>();
        graph.actors().forEach(actor -> actors.put(actor.name().value(), actor));
        for (Channel channel : graph.channels()) {
            if (isSized(channel)) {
                channel.senders().forEach(end -> checkRoom(channel, end, findings));
                for (End end : channel.receivers()) {
                    Actor actor = actors.get(end.actor());
                    if (actor != null) {
                        actor.methods().forEach(method -> checkInputs(channel, end, method, findings));
                    }
                }
            }
        }
    }

    /** Whether somebody states a capacity, and one that makes sense. */
    private static boolean isSized(Channel channel) {
        return !channel.deadLetters()
                && channel.senders().stream()
                        .allMatch(end -> end.port().capacity().value() > 0)
                && !channel.senders().isEmpty();
    }

    private static void checkRoom(Channel channel, End end, Findings findings) {
        Stated<Integer> room = end.port().room();
        check("room", room.value(), channel.capacity(), channel, room.position(), findings);
    }

    private static void checkInputs(Channel channel, End end, ActivationMethod method, Findings findings) {
        for (Demand input : method.inputs()) {
            if (input.channel().equals(channel.name())) {
                long held = held(channel, end);
                check("the demand", input.count(), held, channel, input.position(), findings);
                check("max", method.max().value(), held, channel, method.max().position(), findings);
            }
        }
    }

    private static long held(Channel channel, End end) {
        return channel.capacity() * lanes(channel, end);
    }

    /** In how many lanes one instance of the receiver may find messages waiting: one, or all that it merges. */
    static long lanes(Channel channel, End end) {
        int all = channel.cross() ? channel.senderCount() : channel.senderCount() / channel.receiverCount();
        return end.port().merge().value() ? Math.max(1, all) : 1;
    }

    private static void check(String what, int demand, long held, Channel channel, Position at, Findings findings) {
        if (demand > held) {
            String figure = Wording.figure(demand);
            String name = Wording.quote(channel.name());
            findings.report(Code.DEMAND_TOO_LARGE, at, what, figure, name, Wording.figure(held), figure);
        }
    }
}
