package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Port;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Questions about the ports of an actor. */
final class Ports {
    private Ports() {}

    static Set<String> channels(Actor actor, Direction direction) {
        Set<String> channels = new TreeSet<>();
        for (Port port : actor.ports()) {
            if (port.direction() == direction) {
                channels.add(port.channel().value());
            }
        }
        return channels;
    }

    static Optional<Port> port(Actor actor, Direction direction, String channel) {
        return actor.ports().stream()
                .filter(port ->
                        port.direction() == direction && port.channel().value().equals(channel))
                .findFirst();
    }
}
