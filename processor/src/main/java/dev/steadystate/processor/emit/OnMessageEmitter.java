package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

// private boolean canOnNumber() {
//     return numbers.has(1) && messages.hasRoom(1);
// }
//
// private int onNumber(int limit) throws Throwable {
//     begin(0, numbers);
//     int done = 0;
//     while (done < limit && canOnNumber()) {
//         long begin = numbers.position();
//         long end = begin + messages.fits(numbers.seen(limit - done), 1);
//         stayInDemand();
//         do {
//             actor.onNumber(numbers.pull());
//             mark();
//         } while (numbers.position() != end && isInDemand());
//         done += (int) (numbers.position() - begin);
//     }
//     if (done > 0) {
//         commit();
//     }
//     return done;
// }

// For values of a sealed interface:
//
// switch (messages.nextCase()) {
//     case 0 -> actor.count(messages.pullNumber());
//     default -> actor.count(messages.pullEnum());
// }

/** {@code @OnMessage}: message by message, one commit for all. */
final class OnMessageEmitter implements TurnEmitter {
    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.ON_MESSAGE;
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        activations
                .addMethod(turn.conditionMethod(Stream.concat(turn.inputConditions(), turn.outputConditions())))
                .addMethod(turn.markingMethod(calls(turn)));
    }

    private static CodeBlock calls(Turn turn) {
        CodeBlock lane = lane(turn.input(), "pulling");
        PortType type = port(turn.input()).type();
        CodeBlock.Builder calls = CodeBlock.builder();
        if (type.cases().isEmpty()) {
            return calls.addStatement(turn.call(CodeBlock.of("$L.pull()", lane)))
                    .build();
        }
        if (isChosen(port(turn.input()))) {
            calls.addStatement("$T lane = $L", EndTypes.laneInput(type), lane);
            lane = CodeBlock.of("lane");
        }
        return calls.add(byCase(turn, lane, type.cases())).build();
    }

    /** A call for each case, so that the compiler of the JVM knows in each what the message is, and need not make it. */
    private static CodeBlock byCase(Turn turn, CodeBlock lane, List<String> cases) {
        CodeBlock.Builder calls = CodeBlock.builder().beginControlFlow("switch ($L.nextCase())", lane);
        int last = cases.size() - 1;
        for (int i = 0; i <= last; i++) {
            CodeBlock message = CodeBlock.of("$L.$N()", lane, FlatInputEmitter.pullCase(cases.get(i)));
            calls.addStatement("$L -> $L", i == last ? "default" : "case " + i, turn.call(message));
        }
        return calls.endControlFlow().build();
    }

    /**
     * The end itself, or the lane of several that the given method chooses. Values are always taken from an end of the exact type: only
     * then does the compiler of the JVM see that the message that is made of them goes nowhere.
     */
    static CodeBlock lane(Member input, String choice) {
        Port port = port(input);
        return isChosen(port)
                ? CodeBlock.of("(($T) $N.$L())", EndTypes.laneInput(port.type()), input.name(), choice)
                : CodeBlock.of("$N", input.name());
    }

    private static boolean isChosen(Port port) {
        PortType type = port.type();
        return type.shape() == PortShape.BUNDLE
                || (type.kind() == Kind.FLAT && port.merge().value());
    }

    private static Port port(Member input) {
        return Objects.requireNonNull(input.port(), "a port");
    }
}
