package dev.steadystate.diagram;

import java.util.Map;

/** An edge between two nodes, with its label. */
record Wire(String from, String to, int offset, int lanes, EdgeLabel label) {
    /** What its channel is called: as the label says, or after the actors at its ends. */
    String channel(Map<String, Cast.Part> parts) {
        if (!label.name().isEmpty()) {
            return label.name();
        }
        String sender = Names.snake(Known.in(parts, from).base());
        String receiver = Names.snake(Known.in(parts, to).base());
        return (sender.isEmpty() ? "node" : sender) + "_to_" + (receiver.isEmpty() ? "node" : receiver);
    }

    /** What it carries if nobody says: something called after the first line of its label, or after the actors at its ends. */
    String defaultType(Map<String, Cast.Part> parts) {
        String from = Names.upperCamel(Known.in(parts, this.from).base(), "Node");
        String to = Names.upperCamel(Known.in(parts, this.to).base(), "Node");
        String ends = "From" + from + "To" + to;
        return label.prose().isEmpty() ? ends : Names.upperCamel(label.prose().get(0), ends);
    }
}
