package dev.steadystate.diagram.difference;

import dev.steadystate.diagram.Position;
import java.util.Optional;

/**
 * One difference between two topologies.
 *
 * @param aspect what differs
 * @param element the actor or channel that differs, as the first topology calls it if it has it
 * @param end of a channel, the actor whose end differs: of {@link Aspect#SENDER}, {@link Aspect#RECEIVER} and {@link Aspect#CHANNEL}
 *     alone, else empty
 * @param text in words, such as {@code channel "orders" carries Order in the code, Invoice in the diagram}
 * @param first where the element stands in the first topology, if it is there
 * @param second where it stands in the second one, if it is there
 */
public record Difference(
        Aspect aspect, String element, String end, String text, Optional<Position> first, Optional<Position> second) {}
