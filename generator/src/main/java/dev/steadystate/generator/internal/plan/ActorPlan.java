package dev.steadystate.generator.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The class of an actor.
 *
 * @param name what the diagram calls it; the simple name of the class if that is possible
 * @param troupe the troupe that it belongs to, or empty
 * @param prose what the diagram says of it, a paragraph an entry
 */
public record ActorPlan(
        ClassName type,
        String name,
        int instances,
        String troupe,
        List<String> prose,
        List<PortPlan> ports,
        List<StepPlan> steps) {
    public ActorPlan {
        prose = List.copyOf(prose);
        ports = List.copyOf(ports);
        steps = List.copyOf(steps);
    }

    public List<PortPlan> inputs() {
        return ports.stream().filter(PortPlan::isInput).toList();
    }

    public List<PortPlan> outputs() {
        return ports.stream().filter(port -> !port.isInput()).toList();
    }
}
