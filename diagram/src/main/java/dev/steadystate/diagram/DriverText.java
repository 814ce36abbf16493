package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes drivers in the words of the diagram language. */
public final class DriverText {
    private DriverText() {}

    /**
     * Writes drivers.
     *
     * @param drivers what drives an actor
     * @return such as {@code AtLeastEvery(1s) && OnEvent(a:1||b:2)}; empty if nothing is stated
     */
    public static String of(Drivers drivers) {
        List<String> words = new ArrayList<>();
        drivers.atLeast().forEach(period -> words.add("AtLeastEvery(" + period + ")"));
        drivers.atMost().forEach(period -> words.add("AtMostEvery(" + period + ")"));
        drivers.events().forEach(clause -> words.add("OnEvent(" + needs(clause) + ")"));
        drivers.capacities().forEach(clause -> words.add("OnCapacity(" + needs(clause) + ")"));
        drivers.conditions().forEach(names -> words.add("Other(" + String.join("||", names) + ")"));
        return String.join(" && ", words);
    }

    private static String needs(List<Drivers.Need> clause) {
        return clause.stream()
                .map(need -> need.channel() + ":" + need.count() + (need.lanes() > 1 ? ":" + need.lanes() : ""))
                .collect(Collectors.joining("||"));
    }
}
