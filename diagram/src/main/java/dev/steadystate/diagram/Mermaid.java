package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws topologies in the notation of Mermaid, which many sites and editors show without any program. */
public final class Mermaid {
    private static final String INDENT = "    ";

    private final Topology topology;
    /** Numbers, since Mermaid takes few names as they are. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private final StringBuilder text = new StringBuilder();

    private Mermaid(Topology topology) {
        this.topology = topology;
        topology.actors().forEach(actor -> ids.put(actor.name(), "a" + ids.size()));
    }

    /**
     * Draws a topology: troupes as boxes, bundles as thick arrows.
     *
     * @param topology of a diagram
     * @return a flowchart from left to right
     */
    public static String of(Topology topology) {
        return new Mermaid(topology).draw();
    }

    /**
     * Text within a quoted label: Mermaid's own escapes for what would end it, or be taken for markup.
     *
     * @param text any text
     * @return the text as Mermaid reads it
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("#\"&<>`\\;".indexOf(c) >= 0 || Character.isISOControl(c)) {
                escaped.append('#').append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private String draw() {
        line("flowchart LR");
        Map<String, List<Topology.Actor>> troupes = new LinkedHashMap<>();
        topology.actors()
                .forEach(actor -> troupes.computeIfAbsent(actor.troupe(), name -> new ArrayList<>())
                        .add(actor));
        int number = 0;
        for (Map.Entry<String, List<Topology.Actor>> troupe : troupes.entrySet()) {
            if (troupe.getKey().isEmpty()) {
                troupe.getValue().forEach(actor -> actor(INDENT, actor));
            } else {
                line(INDENT + "subgraph t" + number++ + " [\"" + escaped(troupe.getKey()) + ", one thread\"]");
                troupe.getValue().forEach(actor -> actor(INDENT + INDENT, actor));
                line(INDENT + "end");
            }
        }
        topology.channels().forEach(this::channel);
        return text.toString();
    }

    private void actor(String indent, Topology.Actor actor) {
        StringBuilder label = new StringBuilder("<b>" + escaped(actor.name()) + "</b>");
        if (actor.instances() > 1) {
            label.append(" ×").append(actor.instances());
        }
        actor.prose().forEach(prose -> label.append("<br/>").append(escaped(prose)));
        line(indent + Known.in(ids, actor.name()) + "[\"" + label + "\"]");
    }

    private void channel(Topology.Channel channel) {
        String label =
                "<b>" + escaped(channel.name()) + "</b><br/>" + escaped(channel.type()) + "<br/>" + channel.capacity();
        Map<List<String>, Integer> arrows = new LinkedHashMap<>();
        channel.lanes().forEach(lane -> arrows.merge(List.of(lane.from(), lane.to()), 1, Integer::sum));
        arrows.forEach((ends, lanes) -> line(INDENT + Known.in(ids, ends.get(0)) + (lanes > 1 ? " ==>" : " -->") + "|\""
                + label + (lanes > 1 ? " ×" + lanes + " lanes" : "") + "\"| " + Known.in(ids, ends.get(1))));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
