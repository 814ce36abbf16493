package dev.steadystate.processor.emit;

import dev.steadystate.diagram.Names;
import java.util.List;
import java.util.regex.Pattern;

/** A diagram in the notation of Graphviz. */
final class DotText {
    private static final String FONT = "\"Helvetica,Arial,sans-serif\"";
    private static final String INK = "\"#1f2933\"";
    private static final String SMALL = "<font point-size=\"10\" color=\"#616e7c\">";

    private static final Pattern PLAIN = Pattern.compile("[\\w.$-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Keeps a label off its edge. */
    private static final String GAP = "<font point-size=\"4\"> </font>";

    private final Diagram diagram;
    private final StringBuilder text = new StringBuilder();

    DotText(Diagram diagram) {
        this.diagram = diagram;
    }

    String text() {
        line("digraph " + id(diagram.name()) + " {");
        defaults();
        diagram.troupes().forEach(this::troupe);
        diagram.loose().forEach(node -> node("  ", node));
        diagram.externals().forEach(this::external);
        if (!diagram.edges().isEmpty()) {
            line("");
        }
        diagram.edges().forEach(this::edge);
        line("}");
        return text.toString();
    }

    private void defaults() {
        line("  graph [rankdir=LR, label=<<b>" + Dot.html(diagram.name()) + "</b><br/> >, labelloc=t, fontname=" + FONT
                + ", fontsize=18, fontcolor=" + INK + ",");
        line("         bgcolor=white, pad=0.3, nodesep=0.5, ranksep=0.9];");
        line("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f1f5f9\", color=\"#52606d\", penwidth=1.2,");
        line("        margin=\"0.22,0.12\", fontname=" + FONT + ", fontsize=13, fontcolor=" + INK + "];");
        line("  edge [color=\"#7b8794\", penwidth=1.2, arrowsize=0.8, fontname=" + FONT + ", fontsize=11, fontcolor="
                + INK + "];");
        line("");
    }

    private void troupe(String name, List<Diagram.Node> members) {
        line("  subgraph " + Dot.quoted("cluster_" + name) + " {");
        line("    label=<<b>" + Dot.html(name) + "</b>  " + SMALL + "one thread</font>>;");
        line("    model=" + Dot.quoted("troupe::" + word(name)) + ";");
        line("    style=\"rounded,filled\"; fillcolor=\"#f8f6ef\"; color=\"#c9bb8e\"; fontsize=12; margin=14;");
        members.forEach(node -> node("    ", node));
        line("  }");
    }

    private void node(String indent, Diagram.Node node) {
        StringBuilder label = new StringBuilder("<b>" + Dot.html(node.name()) + "</b>");
        if (node.instances() > 1) {
            label.append(" ×").append(node.instances());
        }
        if (!node.thread().isEmpty()) {
            label.append("<br/>").append(SMALL).append(Dot.html(node.thread())).append("</font>");
        }
        line(indent + id(node.name()) + " [label=<" + label + ">" + fill(node) + ", model=" + Dot.quoted(node.drivers())
                + ", instances=" + node.instances() + "];");
    }

    private static String fill(Diagram.Node node) {
        return switch (node.schedule()) {
            case "DEDICATED" -> ", fillcolor=\"#fdf3e1\", color=\"#b7791f\"";
            case "VIRTUAL" -> ", fillcolor=\"#e8f5ee\", color=\"#38866b\"";
            default -> "";
        };
    }

    private void external(Diagram.External external) {
        line("  " + id(external.id()) + " [label=" + Dot.quoted(external.label())
                + ", shape=cds, style=filled, fillcolor=\"#e6f0fb\", color=\"#2b6cb0\", margin=\"0.25,0.08\"];");
    }

    private void edge(Diagram.Edge edge) {
        line("  " + id(edge.from()) + " -> " + id(edge.to()) + " [label=<" + label(edge) + ">" + style(edge)
                + ", model=" + Dot.quoted(model(edge)) + ", lanes=" + edge.lanes() + "];");
    }

    private static String label(Diagram.Edge edge) {
        StringBuilder label = new StringBuilder("<b>" + Dot.html(edge.channel()) + "</b><br/>");
        label.append(SMALL)
                .append(Dot.html(edge.type()))
                .append("<br/>")
                .append(Literals.grouped(edge.capacity(), ','));
        if (edge.lanes() > 1) {
            label.append(" ×").append(edge.lanes()).append(" lanes");
        }
        for (String remark : edge.remarks()) {
            label.append("<br/><i>").append(Dot.html(remark)).append("</i>");
        }
        return label.append("<br/>").append(GAP).append("</font>").toString();
    }

    private static String style(Diagram.Edge edge) {
        String width = edge.lanes() > 1 ? ", penwidth=2.6" : "";
        return edge.deadLetters() ? width + ", style=dashed, color=\"#b83232\"" : width;
    }

    private static String model(Diagram.Edge edge) {
        return "name::" + word(edge.channel()) + " <" + edge.type() + "> #" + edge.capacity();
    }

    private static String id(String name) {
        return Names.quoted(name.replaceAll("\\p{Cntrl}", " "));
    }

    /** A name as the diagram language has it: in quotes if it is not one plain word. */
    private static String word(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace('"', '\'') + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
