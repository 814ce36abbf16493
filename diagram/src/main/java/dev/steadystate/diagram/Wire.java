package dev.steadystate.diagram;

import java.util.Map;

/** An edge between two nodes, with its label. */
record Wire(DotGraph.Edge edge, int lanes, EdgeLabel label) {
    String from() {
        return edge.from();
    }

    String to() {
        return edge.to();
    }

    int offset() {
        return edge.offset();
    }

    /** What its channel is called: as the label says, or after the actors at its ends. */
    String channel(Map<String, Cast.Part> parts) {
        if (!label.name().isEmpty()) {
            return label.name();
        }
        String sender = Names.snake(Known.in(parts, from()).base());
        String receiver = Names.snake(Known.in(parts, to()).base());
        return (sender.isEmpty() ? "node" : sender) + "_to_" + (receiver.isEmpty() ? "node" : receiver);
    }

    /** What it carries if nobody says: something called after the first line of its label, or after the actors at its ends. */
    String defaultType(Map<String, Cast.Part> parts) {
        String from = Names.upperCamel(Known.in(parts, from()).base(), "Node");
        String to = Names.upperCamel(Known.in(parts, to()).base(), "Node");
        String ends = "From" + from + "To" + to;
        return label.prose().isEmpty() ? ends : Names.upperCamel(label.prose().get(0), ends);
    }
}
