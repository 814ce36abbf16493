package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds between the braces of a graph or subgraph: default attributes, and the nodes that stand there. */
final class Scope {
    final Map<String, Attribute> nodeDefaults;
    final Map<String, Attribute> edgeDefaults;
    /** The attributes of the subgraph itself. */
    final Map<String, Attribute> own = new HashMap<>();
    /** The attributes of this subgraph and of those around it, from the outermost, without the graph itself. */
    final List<Map<String, Attribute>> clusters;

    final Set<String> members = new LinkedHashSet<>();

    private Scope(Map<String, Attribute> node, Map<String, Attribute> edge, List<Map<String, Attribute>> around) {
        nodeDefaults = new HashMap<>(node);
        edgeDefaults = new HashMap<>(edge);
        clusters = around;
    }

    static Scope outermost() {
        return new Scope(Map.of(), Map.of(), List.of());
    }

    Scope within() {
        List<Map<String, Attribute>> around = new ArrayList<>(clusters);
        Scope inner = new Scope(nodeDefaults, edgeDefaults, around);
        around.add(inner.own);
        return inner;
    }
}
