package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Port;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What drives an actor, in the words of the diagram language: {@code OnEvent(numbers:1) && AtLeastEvery(10s)}. */
final class Drivers {
    private Drivers() {}

    static String of(Actor actor) {
        return actor.methods().stream()
                .map(method -> of(actor, method))
                .filter(driver -> !driver.isEmpty())
                .collect(Collectors.joining(" && "));
    }

    private static String of(Actor actor, ActivationMethod method) {
        return switch (method.kind()) {
            case ON_MESSAGE, ON_BATCH, ON_READY -> events(method.inputs());
            case ON_ROOM -> capacity(actor, Objects.requireNonNull(method.room(), "a room"));
            case EVERY -> every(method);
            case ON_START, ON_STOP, MAY_STOP -> "";
        };
    }

    private static String every(ActivationMethod method) {
        String period = "Every(" + method.period().value() + ")";
        return method.inputs().isEmpty() ? "AtLeast" + period : "AtMost" + period + " && " + events(method.inputs());
    }

    private static String events(List<Demand> inputs) {
        return inputs.stream()
                .map(input -> "OnEvent(" + input.channel() + ":" + input.count() + ")")
                .collect(Collectors.joining(" && "));
    }

    private static String capacity(Actor actor, Demand output) {
        int room = actor.ports().stream()
                .filter(port -> port.channel().value().equals(output.channel()))
                .map(Port::room)
                .mapToInt(stated -> stated.value())
                .max()
                .orElse(1);
        return "OnCapacity(" + output.channel() + ":" + Math.max(1, room) + ")";
    }
}
