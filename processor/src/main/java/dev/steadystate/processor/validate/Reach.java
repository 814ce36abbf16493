package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.MethodKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which actors can ever do something: those with a method that needs no message, and those that messages of such reach. What
 * has been found wrong already counts as able to send, so that nothing more is said of what follows it.
 */
final class Reach {
    private final Steps steps;
    private final Set<String> flowing = new HashSet<>();
    private final Deque<String> fresh = new ArrayDeque<>();
    private final Map<Step, Integer> missing = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    Reach(Graph graph, Steps steps, Findings findings) {
        this.steps = steps;
        graph.channels().stream().filter(Reach::isFed).map(Channel::name).forEach(this::flow);
        for (Actor actor : graph.actors()) {
            if (findings.concern(name(actor))) {
                reached.add(name(actor));
                Ports.channels(actor, Direction.TX).forEach(this::flow);
            }
        }
        for (Step step : steps.all()) {
            int inputs = (int) step.method().inputs().stream()
                    .map(Demand::channel)
                    .distinct()
                    .count();
            missing.put(step, inputs);
            if (inputs == 0) {
                run(step);
            }
        }
        while (!fresh.isEmpty()) {
            arrive(fresh.remove());
        }
    }

    /** Whether some method of the actor can run. */
    boolean isReached(Actor actor) {
        return reached.contains(name(actor));
    }

    /** Whether messages can get into the channel. */
    boolean flows(String channel) {
        return flowing.contains(channel);
    }

    private static boolean isFed(Channel channel) {
        return channel.senders().isEmpty() || channel.senders().stream().anyMatch(End::external);
    }

    private void flow(String channel) {
        if (flowing.add(channel)) {
            fresh.add(channel);
        }
    }

    private void arrive(String channel) {
        for (Step consumer : steps.consumers(channel)) {
            if (missing.merge(consumer, -1, Integer::sum) == 0) {
                run(consumer);
            }
        }
        steps.channel(channel).ifPresent(this::failOver);
    }

    /** Messages that fail flow on as dead letters. */
    private void failOver(Channel channel) {
        for (End end : channel.receivers()) {
            String letters = end.port().deadLetters().value();
            if (!letters.isEmpty()) {
                flow(letters);
            }
        }
    }

    private void run(Step step) {
        MethodKind kind = step.method().kind();
        if (kind == MethodKind.ON_STOP || kind == MethodKind.MAY_STOP) {
            return;
        }
        if (kind != MethodKind.ON_START || isStarter(step.actor())) {
            reached.add(name(step.actor()));
        }
        step.method().sends().forEach(output -> flow(output.channel()));
    }

    /** Whether {@code @OnStart} is what the actor is for: it sends, or there is nothing that it could wait for. */
    private static boolean isStarter(Actor actor) {
        return !Ports.channels(actor, Direction.TX).isEmpty()
                || Ports.channels(actor, Direction.RX).isEmpty();
    }

    private static String name(Actor actor) {
        return actor.className().canonicalName();
    }
}
