package dev.steadystate.generator.internal.planning;

import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An activation method while it is planned: most of what it could have is left out. */
final class StepDraft {
    private final Trigger trigger;
    private final String method;
    private final List<DemandPlan> demands;
    private final List<PortPlan> sends;
    private final boolean sendsAll;
    private @Nullable PortPlan source;
    private String period = "";
    private int max;
    private List<PortPlan> instead = List.of();
    private List<List<String>> conditions = List.of();
    private String because = "";

    StepDraft(Trigger trigger, String method, List<DemandPlan> demands, List<PortPlan> sends, boolean sendsAll) {
        this.trigger = trigger;
        this.method = method;
        this.demands = demands;
        this.sends = sends;
        this.sendsAll = sendsAll;
    }

    StepDraft source(PortPlan port) {
        source = port;
        return this;
    }

    StepDraft period(String text) {
        period = text;
        return this;
    }

    StepDraft max(int messages) {
        max = messages;
        return this;
    }

    StepDraft instead(List<PortPlan> others) {
        instead = others;
        return this;
    }

    StepDraft conditions(List<List<String>> all) {
        conditions = all;
        return this;
    }

    StepDraft because(String sentence) {
        because = sentence;
        return this;
    }

    StepPlan plan() {
        return new StepPlan(
                trigger,
                method,
                demands,
                Optional.ofNullable(source),
                period,
                max,
                sends,
                sendsAll,
                instead,
                conditions,
                because);
    }
}
