package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;

// numbers.input(instance, i)
// messages.output(instance, 4 + i)
// done.externalInput(0)

/** The calls that make the ends of channels. */
final class EndCode {
    private final WiringNames names;

    EndCode(WiringNames names) {
        this.names = names;
    }

    /** An actor's end. */
    CodeBlock of(Actor actor, Port port) {
        WiringNames.Attached attached = names.attached(actor.name().value(), port);
        return CodeBlock.of(
                "$N.$L(instance, $L)",
                names.of(attached.channel()),
                port.direction() == Direction.TX ? output(attached.channel(), port) : input(port),
                number(attached.end()));
    }

    /** An end for ordinary code. */
    CodeBlock external(Port port) {
        WiringNames.Attached attached = names.attached("", port);
        return CodeBlock.of(
                "$N.$L($L)",
                names.of(attached.channel()),
                port.direction() == Direction.TX ? "externalOutput" : "externalInput",
                Literals.of(attached.end().offset()));
    }

    private static String output(Channel channel, Port port) {
        if (channel.broadcast()) {
            return "broadcast";
        }
        return port.type().shape() == PortShape.BUNDLE ? "outputBundle" : "output";
    }

    private static String input(Port port) {
        if (port.type().shape() == PortShape.BUNDLE) {
            return "inputBundle";
        }
        return port.merge().value() ? "merged" : "input";
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
