package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

// numbers.input(instance, i)
// messages.output(instance, 4 + i)
// lines.input(instance, i).deadLetters(3, poison.output(instance, i))
// done.externalInput(0)

/** The calls that make the ends of channels. */
final class EndCode {
    private final WiringNames names;
    private final Map<String, Channel> channels;

    EndCode(Graph graph, WiringNames names) {
        this.names = names;
        this.channels = graph.channels().stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    /** The end of a port of the actor with this name. */
    CodeBlock of(String actor, Port port) {
        Channel channel = channel(port);
        CodeBlock end =
                CodeBlock.of("$N.$L(instance, $L)", names.of(channel), method(port), number(end(channel, actor, port)));
        return deadLetters(actor, port)
                .map(letters -> CodeBlock.of(
                        "$L.deadLetters($L, $L)",
                        end,
                        Literals.of(port.maxAttempts().value()),
                        letters))
                .orElse(end);
    }

    /** An end for ordinary code. */
    CodeBlock external(Port port) {
        Channel channel = channel(port);
        String method = port.direction() == Direction.TX ? "externalOutput" : "externalInput";
        return CodeBlock.of(
                "$N.$L($L)",
                names.of(channel),
                method,
                Literals.of(end(channel, "", port).offset()));
    }

    /** The end through which the runtime sends what a receiver of the actor rejects; empty if there is none. */
    private Optional<CodeBlock> deadLetters(String actor, Port receiver) {
        return Optional.ofNullable(channels.get(receiver.deadLetters().value()))
                .filter(Channel::deadLetters)
                .map(letters -> CodeBlock.of(
                        "$N.output(instance, $L)",
                        names.of(letters),
                        number(end(letters, letters.senders(), actor, receiver))));
    }

    private Channel channel(Port port) {
        return Objects.requireNonNull(channels.get(port.channel().value()), "a channel for " + port.member());
    }

    private static End end(Channel channel, String actor, Port port) {
        List<End> ends = port.direction() == Direction.TX ? channel.senders() : channel.receivers();
        return end(channel, ends, actor, port);
    }

    private static End end(Channel channel, List<End> ends, String actor, Port port) {
        return ends.stream()
                .filter(end -> end.actor().equals(actor) && end.port().equals(port))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(channel.name() + " does not end at " + actor));
    }

    /** The method of the channel that makes the end. */
    static String method(Port port) {
        boolean bundle = port.type().shape() == PortShape.BUNDLE;
        if (port.direction() == Direction.TX) {
            return port.broadcast().value() ? "broadcast" : bundle ? "outputBundle" : "output";
        }
        return bundle ? "inputBundle" : port.merge().value() ? "merged" : "input";
    }

    /** The number of instance {@code i} among all at its side of the channel. */
    private static CodeBlock number(End end) {
        String offset = Literals.of(end.offset());
        if (end.instances() == 1) {
            return CodeBlock.of("$L", offset);
        }
        return end.offset() == 0 ? CodeBlock.of("i") : CodeBlock.of("$L + i", offset);
    }
}
