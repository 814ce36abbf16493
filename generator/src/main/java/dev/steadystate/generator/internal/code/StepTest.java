package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What a test does to have a method activated, and what has to come of it. */
final class StepTest {
    /** The number of the first message that a test sends. */
    static final long FIRST = 7;

    /** How many lanes a harness gives to a bundle. */
    static final int LANES = 2;

    /** More messages than that are sent in a loop. */
    private static final int MOST_WRITTEN = 3;

    private final StepPlan step;
    private final Cells cells;

    StepTest(StepPlan step, Cells cells) {
        this.step = step;
        this.cells = cells;
    }

    /** Fills the outputs that other methods wait for, sends what this one waits for, and lets it run. */
    static CodeBlock stimulus(StepPlan step) {
        CodeBlock.Builder code = CodeBlock.builder();
        step.instead().forEach(port -> code.add(fill(port)));
        step.demands().forEach(demand -> code.add(send(demand)));
        return code.add(step.isTimed() ? advance(step.period()) : CodeBlock.of("harness.run();\n"))
                .build();
    }

    private static CodeBlock fill(PortPlan port) {
        if (!port.bundle()) {
            return CodeBlock.of("harness.$N().room(0);\n", port.field());
        }
        return IntStream.range(0, LANES)
                .mapToObj(lane -> CodeBlock.of("$L.room(0);\n", lane(port, lane)))
                .collect(CodeBlock.joining(""));
    }

    static CodeBlock send(DemandPlan demand) {
        PortPlan port = demand.port();
        CodeBlock lane = input(port);
        int count = Math.max(demand.count(), demand.quorum());
        CodeBlock messages = LongStream.range(FIRST, FIRST + count)
                .mapToObj(id -> Samples.of(port.message(), id))
                .collect(CodeBlock.joining(",$W"));
        if (count > MOST_WRITTEN) {
            return CodeBlock.builder()
                    .beginControlFlow("for (long id = $L; id < $L; id++)", FIRST, FIRST + count)
                    .addStatement("$L.send($L)", lane, Samples.of(port.message(), CodeBlock.of("id")))
                    .endControlFlow()
                    .build();
        }
        return CodeBlock.builder().addStatement("$L.send($L)", lane, messages).build();
    }

    /** The test's end of an input, or of its first lane. */
    static CodeBlock input(PortPlan port) {
        return port.merge() ? lane(port, 0) : CodeBlock.of("harness.$N()", port.field());
    }

    /** The test's end of a lane: of several senders or receivers a test has two. */
    static CodeBlock lane(PortPlan port, int lane) {
        return CodeBlock.of("harness.$N($L)", port.field(), lane);
    }

    /** {@code harness.advance(Duration.ofMillis(100));} */
    static CodeBlock advance(String period) {
        return CodeBlock.builder()
                .addStatement("harness.advance($L)", Period.of(period).code())
                .build();
    }

    /** What has been sent, or at least counted. */
    CodeBlock outcome() {
        if (!step.sends().isEmpty()) {
            return sent();
        }
        return CodeBlock.of("assertThat(harness.$N().get()).isEqualTo($L);\n", cells.received(), counted());
    }

    /** A quorum counts as one message, and so does a tick. */
    private int counted() {
        return step.demands().isEmpty()
                ? 1
                : step.demands().stream().mapToInt(DemandPlan::count).sum();
    }

    private CodeBlock sent() {
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<Long> passedOn = passedOn();
        boolean series = passedOn.isEmpty() && isSeries();
        long id = passedOn.orElse(1L);
        for (PortPlan port : step.sends()) {
            int count = series ? port.room() : 1;
            code.add(came(port, id, count));
            id += series ? count : 0;
        }
        return code.build();
    }

    private boolean isSeries() {
        return step.trigger() != Trigger.MESSAGE && step.sends().stream().anyMatch(port -> port.room() > 1);
    }

    /** The number of the message that is passed on, if it tells one. */
    private Optional<Long> passedOn() {
        return Cells.numberOf(step).map(demand -> FIRST + demand.quorum() - 1);
    }

    private CodeBlock came(PortPlan port, long id, int count) {
        CodeBlock end =
                port.bundle() ? lane(port, port.shift().orElse(0) % LANES) : CodeBlock.of("harness.$N()", port.field());
        if (step.trigger() == Trigger.ROOM && cells.sharesNumbers()) {
            return CodeBlock.of("assertThat($L.all()).isNotEmpty();\n", end);
        }
        CodeBlock first = Samples.of(port.message(), id);
        return step.trigger() == Trigger.ROOM || count > 1
                ? CodeBlock.of("assertThat($L.all()).startsWith($L);\n", end, first)
                : CodeBlock.of("assertThat($L).takes($L);\n", end, first);
    }
}
