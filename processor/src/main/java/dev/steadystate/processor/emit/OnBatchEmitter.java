package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.MethodKind;
import java.util.stream.Stream;

// private boolean canOnLines() {
//     return lines.has(1) && orders.hasRoom(2);
// }
//
// private int onLines(int limit) throws Throwable {
//     begin(0);
//     int done = 0;
//     while (done < limit && canOnLines()) {
//         actor.onLines(lines.batch(orders.fits(4_096, 2)));
//         mark();
//         commit();
//         done++;
//     }
//     return done;
// }

/** {@code @OnBatch}: as many messages as there are and as the outputs have room for, one commit a batch. */
final class OnBatchEmitter implements TurnEmitter {
    private static final int LARGEST = 4096;

    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.ON_BATCH;
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        CodeBlock batch = CodeBlock.of("$L.batch($L)", OnMessageEmitter.lane(turn.input(), "inTurn"), size(turn));
        activations
                .addMethod(turn.conditionMethod(Stream.concat(turn.inputConditions(), turn.outputConditions())))
                .addMethod(turn.committingMethod(
                        CodeBlock.builder().addStatement(turn.call(batch)).build()));
    }

    /** The stated size, cut down by each output to what has room there. */
    private static CodeBlock size(Turn turn) {
        int stated = turn.method().max().value();
        return turn.fitting(CodeBlock.of("$L", Literals.of(stated > 0 ? stated : LARGEST)));
    }
}
