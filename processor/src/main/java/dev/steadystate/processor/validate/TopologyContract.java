package dev.steadystate.processor.validate;

import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.difference.Comparison;
import dev.steadystate.diagram.difference.Difference;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Code and diagram agree. Each difference is told at the actor or end that differs, or at the root if the code lacks it. */
final class TopologyContract {
    private final Graph graph;
    private final DiagramFile file;

    TopologyContract(Graph graph, DiagramFile file) {
        this.graph = graph;
        this.file = file;
    }

    void check(Topology code, Topology diagram, Findings findings) {
        for (Difference difference : new Comparison(code, "the code", diagram, "the diagram").wiring()) {
            String at = difference
                    .second()
                    .map(position -> ":" + position.line() + ":" + position.column())
                    .orElse("");
            findings.report(Code.TOPOLOGY_DIFFERS, position(difference), difference.text(), file.name() + at);
        }
    }

    private Position position(Difference difference) {
        return inCode(difference).orElseGet(() -> graph.contract().topology().position());
    }

    private Optional<Position> inCode(Difference difference) {
        return switch (difference.aspect()) {
            case ACTOR -> actor(difference.element()).map(Actor::position);
            case INSTANCES ->
                actor(difference.element()).map(actor -> actor.instances().position());
            case TROUPE ->
                actor(difference.element()).map(actor -> actor.troupe().position());
            case DRIVERS -> Optional.empty();
            case CHANNEL ->
                difference.first().isPresent()
                        ? sender(difference, port -> port.channel().position())
                        : actor(difference.end()).map(Actor::position);
            case CAPACITY -> sender(difference, port -> port.capacity().position());
            case TYPE, LANES, TAKING ->
                sender(difference, port -> port.position().element());
            case SENDER -> end(difference, channel(difference).map(Channel::senders));
            case RECEIVER -> end(difference, channel(difference).map(Channel::receivers));
        };
    }

    private Optional<Actor> actor(String name) {
        return graph.actors().stream()
                .filter(actor -> actor.name().value().equals(name))
                .findFirst();
    }

    private Optional<Channel> channel(Difference difference) {
        return graph.channels().stream()
                .filter(channel -> channel.name().equals(difference.element()))
                .findFirst();
    }

    /** A place of the first sender within the graph; of dead letters, where their channel is named. */
    private Optional<Position> sender(Difference difference, Function<Port, Position> place) {
        return channel(difference)
                .flatMap(channel -> channel.senders().stream()
                        .filter(end -> !end.external())
                        .findFirst()
                        .map(End::port)
                        .map(port -> channel.deadLetters() ? port.deadLetters().position() : place.apply(port)));
    }

    /** Where the actor that differs names the channel, or the actor if it has no such end. */
    private Optional<Position> end(Difference difference, Optional<List<End>> ends) {
        return ends.stream()
                .flatMap(List::stream)
                .filter(end -> end.actor().equals(difference.end()))
                .map(end -> end.port().channel().position())
                .findFirst()
                .or(() -> actor(difference.end()).map(Actor::position));
    }
}
