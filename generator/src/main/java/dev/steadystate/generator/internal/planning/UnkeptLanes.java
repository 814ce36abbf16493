package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Topology;
import java.util.List;

/** Channels of which a diagram joins some instances only, in a way that the generated code does not keep to: it may send to all. */
public final class UnkeptLanes {
    private UnkeptLanes() {}

    /**
     * Tells about such channels.
     *
     * @param file the name that the notes show
     * @return a note each, with what to do about it
     */
    public static List<String> notes(String file, Topology topology) {
        var wires = Wires.of(topology);
        return topology.channels().stream()
                .filter(channel -> Known.in(wires, channel.name()).isIrregular())
                .map(
                        channel -> file + ":" + channel.position() + ": channel \"" + channel.name()
                                + "\" joins only some instances of its ends, but the code sends to any of them, next();"
                                + " choose lane(…) by context.instance() in the code, or give the instances that differ names of their own")
                .toList();
    }
}
