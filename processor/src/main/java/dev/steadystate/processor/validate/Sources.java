package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Something in the graph can start by itself, and its messages reach every actor. A dead part is told once. */
final class Sources implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        Reach reach = new Reach(graph, new Steps(graph), findings);
        Map<String, Actor> dead = new TreeMap<>();
        for (Actor actor : graph.actors()) {
            if (!reach.isReached(actor)) {
                dead.put(actor.name().value(), actor);
            }
        }
        if (!dead.isEmpty() && dead.size() == graph.actors().size()) {
            findings.report(
                    Code.NOTHING_STARTS,
                    graph.position(),
                    graph.root(),
                    "add a method with @OnRoom, @Every or @OnStart that sends, or an external sender");
        } else {
            parts(graph, dead).forEach(part -> report(part, dead, findings));
        }
    }

    /** The dead actors that are joined by channels, each part with those first that nobody in it sends to. */
    private static List<List<String>> parts(Graph graph, Map<String, Actor> dead) {
        Partition parts = new Partition();
        TreeSet<String> fed = new TreeSet<>();
        dead.keySet().forEach(parts::add);
        for (Channel channel : graph.channels()) {
            for (End receiver : channel.receivers()) {
                for (End sender : channel.senders()) {
                    if (dead.containsKey(sender.actor()) && dead.containsKey(receiver.actor())) {
                        parts.join(sender.actor(), receiver.actor());
                        fed.add(receiver.actor());
                    }
                }
            }
        }
        List<List<String>> sorted = new ArrayList<>();
        for (List<String> part : parts.all()) {
            List<String> names = new ArrayList<>(part);
            names.sort((a, b) -> Boolean.compare(fed.contains(a), fed.contains(b)));
            sorted.add(names);
        }
        return sorted;
    }

    private static void report(List<String> part, Map<String, Actor> dead, Findings findings) {
        Actor first = dead.get(part.get(0));
        if (first == null) {
            return;
        }
        String names = Wording.list(part.stream().map(Wording::quote).collect(Collectors.toList()));
        boolean one = part.size() == 1;
        findings.report(
                Code.UNREACHABLE,
                first.position(),
                one ? "actor " + names + " is" : "actors " + names + " are",
                "add a method with @OnRoom, @Every or @OnStart that sends, or a receiver that somebody sends to");
    }
}
