package dev.steadystate.diagram;

import java.util.Optional;

/**
 * Brings the text of a diagram up to date with a topology. Only statements that say something else are touched: comments, order,
 * layout and looks of all others stay as they are.
 */
public final class DiagramUpdate {
    private DiagramUpdate() {}

    /**
     * Brings a diagram up to date: actors, instances, channels, types, capacities, ends and lanes, and drivers where their channels have changed.
     * What can't be changed in place is left as it is, such as an actor that moves from one troupe to another, and nodes that are drawn one by one and
     * become more; so compare afterwards.
     *
     * @param text a diagram without mistakes
     * @param wanted what it shall say
     * @return the new text
     * @throws IllegalArgumentException if the text has mistakes
     */
    public static String of(String text, Topology wanted) {
        SourceText source = new SourceText("diagram", text);
        Optional<DotGraph> graph = DotParser.parse(source);
        if (graph.isPresent()) {
            TopologyReader reader = new TopologyReader(source, graph.get(), new Notes("diagram"));
            Topology current = reader.topology();
            if (!source.hasMistakes()) {
                Revision revision = new Revision(text, graph.get(), current, wanted);
                new NodeUpdate(revision).run();
                new EdgeUpdate(revision, reader.placed()).run();
                return revision.apply();
            }
        }
        throw new IllegalArgumentException(source.mistakes().get(0).text());
    }
}
