package dev.steadystate.generator.internal.planning;

import dev.steadystate.generator.internal.plan.PortPlan;
import java.util.List;
import java.util.stream.Collectors;

/** What can be said of an actor of which the diagram says nothing. */
final class Sentences {
    private Sentences() {}

    /** {@code Takes from orders and prices, and sends to receipts.} */
    static String of(List<PortPlan> ports) {
        String takes = names(ports, true);
        String sends = names(ports, false);
        if (takes.isEmpty()) {
            return sends.isEmpty() ? "Works by itself." : "Sends to " + sends + ".";
        }
        return sends.isEmpty() ? "Takes from " + takes + "." : "Takes from " + takes + ", and sends to " + sends + ".";
    }

    private static String names(List<PortPlan> ports, boolean inputs) {
        List<String> names = ports.stream()
                .filter(port -> port.isInput() == inputs)
                .map(PortPlan::channel)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + names.get(names.size() - 1);
    }
}
