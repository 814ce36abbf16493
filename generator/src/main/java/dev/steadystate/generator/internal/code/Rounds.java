package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import java.util.stream.Stream;

// for (int left = orders.available(); left > 0 && receipts.room() > 0; left--) {

/** Loops in which a step is done again as long as its messages and its room are there. */
final class Rounds {
    private Rounds() {}

    /** Whether the room of all outputs can be seen: a bundle has as much as the lane that it chooses. */
    static boolean canRepeat(StepPlan step) {
        return step.sends().stream().noneMatch(PortPlan::bundle);
    }

    /** The head of the loop. It ends at the latest when all messages that were there have been taken. */
    static CodeBlock head(StepPlan step, String left) {
        DemandPlan first = step.demands().get(0);
        CodeBlock enough = Stream.of(
                        Stream.of(atLeast(CodeBlock.of("$N", left), first.count())),
                        step.demands().stream()
                                .filter(demand -> !demand.equals(first) || gathers(first))
                                .map(Rounds::waits),
                        step.sends().stream()
                                .map(port -> atLeast(CodeBlock.of("$N.room()", port.field()), port.room())))
                .flatMap(blocks -> blocks)
                .collect(CodeBlock.joining(" && "));
        CodeBlock less = first.count() == 1
                ? CodeBlock.of("$N--", left)
                : CodeBlock.of("$N -= $L", left, Numbers.of(first.count()));
        return CodeBlock.of(
                "for (int $N = $N.available(); $L; $L)", left, first.port().field(), enough, less);
    }

    /** Whether a round takes as many messages as it finds. */
    private static boolean gathers(DemandPlan demand) {
        return demand.quorum() > 1;
    }

    /** Whether all messages of a step are there. */
    static CodeBlock waits(StepPlan step) {
        return step.demands().stream().map(Rounds::waits).collect(CodeBlock.joining(" && "));
    }

    private static CodeBlock waits(DemandPlan demand) {
        return atLeast(CodeBlock.of("$N.available()", demand.port().field()), demand.count());
    }

    private static CodeBlock atLeast(CodeBlock number, int count) {
        return count == 1 ? CodeBlock.of("$L > 0", number) : CodeBlock.of("$L >= $L", number, Numbers.of(count));
    }
}
