package dev.steadystate.processor.discover;

import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.StateCell;
import dev.steadystate.processor.model.StateLayout;
import dev.steadystate.processor.model.Stated;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Reads one port or cell from wherever it is declared. */
final class PortReader {
    private static final int DEFAULT_CAPACITY = 1024;

    private final MessageReader messages;
    private final PortTypes types;

    PortReader(MessageReader messages, PortTypes types) {
        this.messages = messages;
        this.types = types;
    }

    /** Where a port stands and what it is declared as. */
    record Site(Element element, TypeMirror type, String member, Place place, String inheritedFrom) {
        Set<Modifier> modifiers() {
            return place == Place.FIELD ? element.getModifiers() : Set.of();
        }
    }

    Optional<Port> receiver(Site site) {
        return Annotations.values(site.element(), Names.RX).map(rx -> receiver(site, rx));
    }

    Optional<Port> sender(Site site) {
        return Annotations.values(site.element(), Names.TX).map(tx -> sender(site, tx));
    }

    Optional<StateCell> cell(Site site) {
        return Annotations.values(site.element(), Names.STATE).map(state -> cell(site, state));
    }

    private Port receiver(Site site, Values rx) {
        Position at = rx.position();
        PortTypes.Read read = types.port(site.type(), Direction.RX);
        return new Port(
                Direction.RX,
                site.member(),
                site.place(),
                site.inheritedFrom(),
                site.modifiers(),
                rx.text("value"),
                read.type(),
                new Stated<>(DEFAULT_CAPACITY, false, at),
                new Stated<>(1, false, at),
                new Stated<>(false, false, at),
                new Stated<>("BACKPRESSURE", false, at),
                rx.bool("merge"),
                rx.integer("maxAttempts"),
                rx.text("deadLetters"),
                messages.facts(read.message()),
                TelemetryReader.read(site.element()),
                at);
    }

    private Port sender(Site site, Values tx) {
        Position at = tx.position();
        PortTypes.Read read = types.port(site.type(), Direction.TX);
        return new Port(
                Direction.TX,
                site.member(),
                site.place(),
                site.inheritedFrom(),
                site.modifiers(),
                tx.text("value"),
                read.type(),
                tx.integer("capacity"),
                tx.integer("room"),
                tx.bool("broadcast"),
                tx.constant("overflow"),
                new Stated<>(false, false, at),
                new Stated<>(0, false, at),
                new Stated<>("", false, at),
                messages.facts(read.message()),
                TelemetryReader.read(site.element()),
                at);
    }

    private static StateLayout layout(Values state, PortTypes.Read read, Element cell) {
        return state.bool("durable").value()
                ? read.message().map(value -> StateLayouts.layout(value, cell)).orElse(StateLayout.NONE)
                : StateLayout.NONE;
    }

    private StateCell cell(Site site, Values state) {
        PortTypes.Read read = PortTypes.cell(site.type());
        PortType type = read.type();
        return new StateCell(
                site.member(),
                site.place(),
                site.inheritedFrom(),
                site.modifiers(),
                type.declared(),
                type.message(),
                type.kind(),
                type.shape() == PortShape.PLAIN,
                state.bool("durable").value(),
                layout(state, read, site.element()),
                messages.facts(read.message()),
                state.position());
    }
}
