package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Kind;

// graph.channel("messages", "Message", 65_536, Overflow.BACKPRESSURE, Lanes.dealt(4, 1))
// graph.longChannel("numbers", 65_536, Overflow.BACKPRESSURE, Lanes.cross(1, 4))

/** The calls that make channels. */
final class ChannelCreation {
    private final TypeLabels labels;

    ChannelCreation(Graph graph) {
        this.labels = new TypeLabels(graph);
    }

    CodeBlock of(Channel channel) {
        return CodeBlock.of(
                "graph.$L($S, $L$L,$W$T.$L,$W$T.$L($L, $L))",
                method(channel.type().kind()),
                channel.name(),
                channel.type().kind() == Kind.REF ? CodeBlock.of("$S, ", labels.of(channel)) : "",
                Literals.of(channel.capacity()),
                Known.OVERFLOW,
                channel.overflow(),
                Known.LANES,
                channel.cross() ? "cross" : "dealt",
                Literals.of(channel.senderCount()),
                Literals.of(channel.receiverCount()));
    }

    private static String method(Kind kind) {
        return switch (kind) {
            case REF -> "channel";
            case LONG -> "longChannel";
            case INT -> "intChannel";
            case DOUBLE -> "doubleChannel";
        };
    }
}
