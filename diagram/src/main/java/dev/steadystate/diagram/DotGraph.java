package dev.steadystate.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A graph of DOT, with chains, sets and default attributes resolved.
 *
 * @param name empty if it has none
 * @param nodes in the order in which they first appear
 * @param statements of nodes and edges, in the order in which they end
 * @param close where the brace stands that closes it
 */
record DotGraph(
        String name,
        Map<String, Attribute> attributes,
        List<Node> nodes,
        List<Edge> edges,
        List<Statement> statements,
        int close) {
    /**
     * A node.
     *
     * @param offset where it first stands in the text
     * @param clusters the attributes of the subgraphs that it stands in, from the outermost
     */
    record Node(String id, int offset, Map<String, Attribute> attributes, List<Map<String, Attribute>> clusters) {}

    /** An edge. */
    record Edge(String from, String to, Statement statement, Map<String, Attribute> attributes) {
        /** Where its statement begins. */
        int offset() {
            return statement.start();
        }
    }

    /**
     * A statement of a node or of edges.
     *
     * @param start where it begins
     * @param end behind its last character, without a semicolon
     * @param parts the ends of a chain; one for a node
     * @param attributes where its attributes begin; its end if it has none
     */
    record Statement(int start, int end, List<Part> parts, int attributes) {
        boolean isNode(String id) {
            return parts.size() == 1 && parts.get(0).ids().contains(id);
        }

        boolean hasAttributes() {
            return attributes < end;
        }
    }

    /**
     * An end of a chain: a node, or a set of nodes in braces.
     *
     * @param start where it begins
     * @param end behind its last character
     */
    record Part(int start, int end, Collection<String> ids, boolean braces) {}
}
