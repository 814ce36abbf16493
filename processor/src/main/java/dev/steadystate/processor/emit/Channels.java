package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Floor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

// graph.leastCapacity("messages", 4);
// messages = graph.channel("messages", "Message", 65_536, Overflow.BACKPRESSURE, Lanes.dealt(4, 1));
// ticks = graph.add(new Tick_Channel(graph, "ticks", "Tick", 65_536, Overflow.BACKPRESSURE, Lanes.dealt(1, 1)));
// numbers = graph.longChannel("numbers", 65_536, Overflow.BACKPRESSURE, Lanes.cross(1, 4));

/** The channels of a graph's wiring: made in its constructor, or in methods of their own when they are too many for one. */
final class Channels {
    /** So many calls stay well below the 64 KB that a method may have. */
    private static final int MOST_IN_A_METHOD = 500;

    private final WiringNames names;
    private final List<Channel> all;
    private final TypeLabels labels;
    private final Map<String, Floor> floors = new HashMap<>();

    Channels(WiringNames names) {
        this.names = names;
        this.all = names.graph().channels();
        this.labels = new TypeLabels(names.graph());
        names.graph().floors().forEach(floor -> floors.put(floor.channel(), floor));
    }

    void addFields(TypeSpec.Builder type) {
        Modifier[] modifiers =
                isOneMethod() ? new Modifier[] {Modifier.PRIVATE, Modifier.FINAL} : new Modifier[] {Modifier.PRIVATE};
        all.forEach(channel -> type.addField(names.type(channel), names.of(channel), modifiers));
    }

    /** What the constructor does. */
    CodeBlock creation() {
        if (isOneMethod()) {
            return creation(all);
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int part = 0; part < parts().size(); part++) {
            calls.addStatement("$N()", name(part));
        }
        return calls.build();
    }

    /** The methods that the constructor calls, if any. */
    void addMethods(TypeSpec.Builder type) {
        if (isOneMethod()) {
            return;
        }
        List<List<Channel>> parts = parts();
        for (int part = 0; part < parts.size(); part++) {
            type.addMethod(MethodSpec.methodBuilder(name(part))
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(creation(parts.get(part)))
                    .build());
        }
    }

    private boolean isOneMethod() {
        return all.size() <= MOST_IN_A_METHOD;
    }

    private String name(int part) {
        return "makeChannels" + part;
    }

    private List<List<Channel>> parts() {
        List<List<Channel>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_A_METHOD) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_IN_A_METHOD)));
        }
        return parts;
    }

    private CodeBlock creation(List<Channel> channels) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Channel channel : channels) {
            Floor floor = floors.get(channel.name());
            if (floor != null) {
                String method = floor.cycle() ? "keepCapacity" : "leastCapacity";
                code.addStatement("graph.$L($S, $L)", method, channel.name(), Literals.of(floor.messages()));
            }
            code.addStatement("$N = $L", names.of(channel), creation(channel));
        }
        return code.build();
    }

    private CodeBlock creation(Channel channel) {
        CodeBlock name = CodeBlock.of("$S", channel.name());
        CodeBlock typed = CodeBlock.of("$L, $S", name, labels.of(channel));
        return switch (channel.type().kind()) {
            case REF -> CodeBlock.of("graph.channel($L)", arguments(typed, channel));
            case FLAT ->
                CodeBlock.of(
                        "graph.add(new $T(graph, $L))",
                        EndTypes.channel(channel.type(), true),
                        arguments(typed, channel));
            case LONG -> CodeBlock.of("graph.longChannel($L)", arguments(name, channel));
            case INT -> CodeBlock.of("graph.intChannel($L)", arguments(name, channel));
            case DOUBLE -> CodeBlock.of("graph.doubleChannel($L)", arguments(name, channel));
        };
    }

    private static CodeBlock arguments(CodeBlock first, Channel channel) {
        return CodeBlock.of(
                "$L, $L,$W$T.$L,$W$T.$L($L, $L)",
                first,
                Literals.of(channel.capacity()),
                Known.OVERFLOW,
                channel.overflow(),
                Known.LANES,
                channel.cross() ? "cross" : "dealt",
                Literals.of(channel.senderCount()),
                Literals.of(channel.receiverCount()));
    }
}
