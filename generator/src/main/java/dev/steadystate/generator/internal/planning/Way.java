package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Names;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.plan.PortPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way in which the outputs of an actor can have the room that its drivers ask for. {@code OnCapacity(a||b)} holds in two ways, and what
 * waits for both becomes two methods, one that sends to {@code a} and one that sends to {@code b}.
 *
 * @param sends what a method waits for, and sends to: outputs of this way, and those that no driver names
 * @param instead outputs that other ways ask for, but this one does not
 * @param names of the outputs of this way, as method names have them; empty if there is no other way
 */
record Way(List<PortPlan> sends, List<PortPlan> instead, String names) {
    /** Nothing is sent. */
    static final Way NOWHERE = new Way(List.of(), List.of(), "");

    /** At least one: all outputs, if the drivers leave no choice. */
    static List<Way> of(Topology.Actor actor, List<PortPlan> outputs) {
        List<Set<String>> ways = Alternatives.of(actor, actor.drivers().capacities()).stream()
                .map(needs -> needs.stream().map(Drivers.Need::channel).collect(Collectors.toSet()))
                .toList();
        if (ways.size() < 2) {
            return List.of(new Way(outputs, List.of(), ""));
        }
        Set<String> chosen = ways.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return ways.stream().map(way -> way(way, chosen, outputs)).toList();
    }

    private static Way way(Set<String> way, Set<String> chosen, List<PortPlan> outputs) {
        List<PortPlan> sends = new ArrayList<>();
        List<PortPlan> instead = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (PortPlan output : outputs) {
            boolean asked = way.contains(output.channel());
            (asked || !chosen.contains(output.channel()) ? sends : instead).add(output);
            if (asked) {
                names.append(names.isEmpty() ? "" : "And").append(Names.upperCamel(output.channel(), "Channel"));
            }
        }
        return new Way(sends, instead, names.toString());
    }

    /** What tells a method from those of other ways. */
    String suffix() {
        return names.isEmpty() ? "" : "To" + names;
    }
}
