package dev.steadystate.processor.model;

import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One end of a channel, as declared. Attributes that do not belong to its direction hold their defaults.
 *
 * @param member the name of the field, parameter or root method
 * @param place where it is declared
 * @param inheritedFrom the simple name of the superclass that declares it, or empty
 * @param modifiers the modifiers of the field; empty for a parameter
 * @param channel the channel's name
 * @param capacity {@code @Tx}: messages a lane holds, as stated
 * @param room {@code @Tx}: the room demanded for an activation
 * @param overflow {@code @Tx}: the name of the overflow policy
 * @param maxAttempts {@code @Rx}: failures after which a message is poison
 * @param deadLetters {@code @Rx}: the channel for poison messages, or empty
 * @param message what is known of the message type
 * @param position the port's annotation
 */
public record Port(
        Direction direction,
        String member,
        Place place,
        String inheritedFrom,
        Set<Modifier> modifiers,
        Stated<String> channel,
        PortType type,
        Stated<Integer> capacity,
        Stated<Integer> room,
        Stated<Boolean> broadcast,
        Stated<String> overflow,
        Stated<Boolean> merge,
        Stated<Integer> maxAttempts,
        Stated<String> deadLetters,
        MessageFacts message,
        Telemetry telemetry,
        Position position) {}
