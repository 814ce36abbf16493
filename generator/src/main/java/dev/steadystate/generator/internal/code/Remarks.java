package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.List;

/** The comment of an activation method: where the business logic goes, and what stands there until then. */
final class Remarks {
    /** Of more channels than that only the first are named. */
    private static final int MOST_NAMED = 5;

    private Remarks() {}

    static CodeBlock of(StepPlan step) {
        String remark = "Business logic goes here. As generated, " + does(step) + "." + instead(step);
        String all = step.because().isEmpty() ? remark : remark + " " + step.because();
        CodeBlock.Builder comment = CodeBlock.builder();
        Docs.wrapped(all).forEach(line -> comment.add("// $L\n", line));
        return comment.build();
    }

    private static String instead(StepPlan step) {
        List<PortPlan> instead = step.instead();
        if (instead.isEmpty()) {
            return "";
        }
        String others = instead.size() == 1 ? "another method does" : "other methods do";
        return " It waits for room in " + channels(step.sends()) + "; " + others + " the same for " + channels(instead)
                + ".";
    }

    private static String does(StepPlan step) {
        return switch (step.trigger()) {
            case REPORT -> "the count of messages begins again";
            case ROOM, TIMER ->
                step.sends().isEmpty() ? "ticks are counted" : made(step) + " for " + channels(step.sends());
            case MESSAGE, BATCH, READY, PACED, POLLED ->
                step.sends().isEmpty()
                        ? "messages are counted"
                        : taken(step) + " makes a message for " + channels(step.sends());
        };
    }

    private static String made(StepPlan step) {
        boolean several = step.sends().stream().anyMatch(port -> port.room() > 1);
        String messages = several ? "messages are made" : "one message is made";
        return step.trigger() == Trigger.ROOM ? messages : messages + " at each tick";
    }

    private static String taken(StepPlan step) {
        String from =
                channels(step.demands().stream().map(demand -> demand.port()).toList());
        return switch (step.trigger()) {
            case MESSAGE -> {
                int quorum = step.demands().get(0).quorum();
                yield (quorum == 1 ? "each message from " : "one message in " + quorum + " from ") + from;
            }
            case BATCH -> "each message from " + from;
            default -> "what comes from " + from;
        };
    }

    /** {@code a, b and c}, or {@code a, b and 5 others}. */
    private static String channels(List<PortPlan> ports) {
        List<String> names = ports.stream().map(PortPlan::channel).distinct().toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        int shown = names.size() > MOST_NAMED ? MOST_NAMED - 1 : names.size() - 1;
        String last = names.size() > MOST_NAMED ? names.size() - shown + " others" : names.get(shown);
        return String.join(", ", names.subList(0, shown)) + " and " + last;
    }
}
