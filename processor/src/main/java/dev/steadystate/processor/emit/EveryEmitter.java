package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.MethodKind;
import java.util.Optional;
import java.util.stream.Stream;

// private boolean canReport() {
//     return reportTimer.due();
// }
//
// private int report(int limit) throws Throwable {
//     begin(0);
//     int done = 0;
//     while (done < limit && canReport()) {
//         actor.report();
//         reportTimer.advance();
//         mark();
//         commit();
//         done++;
//     }
//     return done;
// }

// With @Every(value = "1s", ready = "orders"):
//
// private boolean canPrice() {
//     return (priceTimer.due() || orders.isEnding()) && orders.has(1) && receipts.hasRoom(1);
// }

/** {@code @Every}: when its timer is due; the timer goes on when the method has returned, so that a failed tick is tried again. */
final class EveryEmitter implements TurnEmitter {
    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.EVERY;
    }

    @Override
    public Optional<Helper> helper(Turn turn) {
        String periodNs = Literals.of(turn.method().periodNs());
        return Optional.of(new Helper(Known.TIMER, CodeBlock.of("instance.timer($S, $L)", turn.name(), periodNs)));
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        Stream<CodeBlock> demands = Stream.concat(turn.inputConditions(), turn.outputConditions());
        activations
                .addMethod(turn.conditionMethod(Stream.concat(Stream.of(due(turn)), demands)))
                .addMethod(turn.committingMethod(CodeBlock.builder()
                        .addStatement(turn.call())
                        .addStatement("$N.advance()", turn.helper())
                        .build()));
    }

    /** The tick is due, or the messages that it waits for are the last ones. */
    private static CodeBlock due(Turn turn) {
        CodeBlock due = CodeBlock.of("$N.due()", turn.helper());
        if (turn.method().inputs().isEmpty()) {
            return due;
        }
        CodeBlock ending = turn.method().inputs().stream()
                .map(demand -> CodeBlock.of("$N.isEnding()", turn.input(demand).name()))
                .collect(CodeBlock.joining(" && "));
        boolean several = turn.method().inputs().size() > 1;
        return CodeBlock.of(several ? "($L || ($L))" : "($L || $L)", due, ending);
    }
}
