package dev.steadystate.diagram;

import java.util.List;
import java.util.Map;

/**
 * A graph of DOT, with chains, sets and default attributes resolved.
 *
 * @param name empty if it has none
 * @param nodes in the order in which they first appear
 */
record DotGraph(String name, Map<String, Attribute> attributes, List<Node> nodes, List<Edge> edges) {
    /**
     * A node.
     *
     * @param offset where it first stands in the text
     * @param clusters the attributes of the subgraphs that it stands in, from the outermost
     */
    record Node(String id, int offset, Map<String, Attribute> attributes, List<Map<String, Attribute>> clusters) {}

    /** An edge; {@code offset} is where its statement begins. */
    record Edge(String from, String to, int offset, Map<String, Attribute> attributes) {}
}
