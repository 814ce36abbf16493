package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.steadystate.diagram.Mermaid;
import java.util.List;

/** A diagram in the notation of Mermaid. */
final class MermaidText {
    /** Words that Mermaid does not take for a node. */
    private static final List<String> RESERVED = List.of(
            "end", "graph", "flowchart", "subgraph", "style", "linkStyle", "classDef", "class", "click", "default");

    private final Diagram diagram;
    private final NameAllocator ids = new NameAllocator();
    private final StringBuilder text = new StringBuilder();

    MermaidText(Diagram diagram) {
        this.diagram = diagram;
        RESERVED.forEach(ids::newName);
        diagram.troupes().forEach((troupe, members) -> members.forEach(this::allocate));
        diagram.loose().forEach(this::allocate);
        diagram.externals().forEach(external -> ids.newName(external.id(), external.id()));
    }

    private void allocate(Diagram.Node node) {
        ids.newName(node.name(), node.name());
    }

    String text() {
        line("flowchart LR");
        diagram.troupes().forEach(this::troupe);
        diagram.loose().forEach(node -> node("    ", node));
        diagram.externals()
                .forEach(external -> line("    " + ids.get(external.id()) + "([\"" + Mermaid.escaped(external.label())
                        + "\"]):::external"));
        diagram.edges().forEach(this::edge);
        line("    classDef default fill:#f1f5f9,stroke:#52606d,color:#1f2933");
        line("    classDef dedicated fill:#fdf3e1,stroke:#b7791f,color:#1f2933");
        line("    classDef virtual fill:#e8f5ee,stroke:#38866b,color:#1f2933");
        line("    classDef external fill:#e6f0fb,stroke:#2b6cb0,color:#1f2933");
        return text.toString();
    }

    private void troupe(String name, List<Diagram.Node> members) {
        line("    subgraph " + ids.newName("troupe_" + name) + " [\"" + Mermaid.escaped(name) + ", one thread\"]");
        members.forEach(node -> node("        ", node));
        line("    end");
    }

    private void node(String indent, Diagram.Node node) {
        String instances = node.instances() > 1 ? " ×" + node.instances() : "";
        String thread = node.thread().isEmpty() ? "" : "<br/>" + Mermaid.escaped(node.thread());
        line(indent + ids.get(node.name()) + "[\"<b>" + Mermaid.escaped(node.name()) + "</b>" + instances + thread
                + "\"]" + style(node));
    }

    private static String style(Diagram.Node node) {
        return switch (node.schedule()) {
            case "DEDICATED" -> ":::dedicated";
            case "VIRTUAL" -> ":::virtual";
            default -> "";
        };
    }

    private void edge(Diagram.Edge edge) {
        StringBuilder label = new StringBuilder("<b>" + Mermaid.escaped(edge.channel()) + "</b><br/>"
                + Mermaid.escaped(edge.type()) + "<br/>" + Literals.grouped(edge.capacity(), ','));
        if (edge.lanes() > 1) {
            label.append(" ×").append(edge.lanes()).append(" lanes");
        }
        edge.remarks()
                .forEach(remark ->
                        label.append("<br/><i>").append(Mermaid.escaped(remark)).append("</i>"));
        line("    " + ids.get(edge.from()) + arrow(edge) + "|\"" + label + "\"| " + ids.get(edge.to()));
    }

    private static String arrow(Diagram.Edge edge) {
        if (edge.deadLetters()) {
            return " -.->";
        }
        return edge.lanes() > 1 ? " ==>" : " -->";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
