package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an actor of a generated project remembers: the number of its last own message, and how many it has received. */
final class Cells {
    private final Set<String> taken = new TreeSet<>();
    private final boolean numbering;
    private final boolean sharing;
    private final boolean counting;
    private final boolean countingAll;
    private final String last;
    private final String received;
    /** How far a quorum has come, by input. */
    private final Map<String, String> quorums = new LinkedHashMap<>();

    private Cells(ActorPlan actor) {
        actor.ports().forEach(port -> taken.add(port.field()));
        numbering = actor.steps().stream().anyMatch(Cells::numbers);
        sharing = actor.steps().stream().filter(Cells::numbers).count() > 1;
        countingAll = actor.steps().stream().anyMatch(step -> step.trigger() == StepPlan.Trigger.REPORT);
        counting = countingAll || actor.steps().stream().anyMatch(Cells::counts);
        last = free("lastId");
        received = free(actor.inputs().isEmpty() ? "ticks" : "received");
        actor.steps().stream()
                .flatMap(step -> step.demands().stream())
                .filter(demand -> demand.quorum() > 1)
                .map(demand -> demand.port().field())
                .distinct()
                .forEach(input -> quorums.put(input, free(input + "Quorum")));
    }

    static Cells of(ActorPlan actor) {
        return new Cells(actor);
    }

    /** Whether a step gives numbers of its own to what it sends. */
    static boolean numbers(StepPlan step) {
        return !step.sends().isEmpty() && numberOf(step).isEmpty();
    }

    /** The single message of which a step can take the number over. */
    static Optional<DemandPlan> numberOf(StepPlan step) {
        return step.demands().stream()
                .filter(demand -> demand.count() == 1 && carriesId(demand))
                .findFirst();
    }

    /** Whether there is nothing else that a step could do than to count what it takes, or how often it is called. */
    private static boolean counts(StepPlan step) {
        boolean idle = step.demands().isEmpty() && step.sends().isEmpty();
        return idle || step.demands().stream().anyMatch(demand -> step.sends().isEmpty() || demand.count() > 1);
    }

    /** Whether all that comes is counted, since a timer looks at the count. */
    boolean countsAll() {
        return countingAll;
    }

    /** Whether several steps draw from the same numbers. */
    boolean sharesNumbers() {
        return sharing;
    }

    static boolean carriesId(DemandPlan demand) {
        return Samples.carriesId(demand.port().message());
    }

    void addTo(TypeSpec.Builder type) {
        if (numbering) {
            type.addField(cell(last));
        }
        if (counting) {
            type.addField(cell(received));
        }
        quorums.values().forEach(name -> type.addField(cell(name)));
    }

    private static FieldSpec cell(String name) {
        return FieldSpec.builder(Known.LONG_CELL, name)
                .addAnnotation(Known.STATE)
                .build();
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "Cell";
        }
        return name;
    }

    /** The cell with the number of the last message. */
    String last() {
        return last;
    }

    /** The cell with the number of messages that have come, or of ticks in an actor to which none come. */
    String received() {
        return received;
    }

    /** The cell that says how many messages of a quorum have been taken. Methods that share an input share it. */
    String quorum(DemandPlan demand) {
        return Objects.requireNonNull(quorums.get(demand.port().field()), "a quorum");
    }

    /** Whether a name belongs to a field. */
    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** {@code received.set(received.get() + 1);} */
    CodeBlock count(CodeBlock messages) {
        return CodeBlock.builder()
                .addStatement("$1N.set($1N.get() + $2L)", received, messages)
                .build();
    }
}
