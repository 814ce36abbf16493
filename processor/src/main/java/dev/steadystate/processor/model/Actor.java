package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * An actor class.
 *
 * @param className the class
 * @param annotated whether it carries {@code @Actor}; false for a class that only has ports, or was listed by mistake
 * @param inner whether it needs an enclosing instance (a non-static nested class)
 * @param privateWithin the name of the private class that it is nested in, or empty
 * @param typeParameters whether it is generic
 * @param fromSource whether it is compiled now; false if it came from a jar
 * @param wired whether its generated files are on the class path already (an actor of a jar that was processed there)
 * @param name its name in the graph
 * @param schedule the name of the schedule
 * @param idle the name of the idle strategy
 * @param troupe the troupe, or empty
 * @param ports ports of fields and of the constructor's parameters, in order of declaration
 * @param fields other fields, those of superclasses included
 * @param takenNames qualified names of types that would be generated for it but exist already
 * @param position the class
 */
public record Actor(
        ClassName className,
        ActorKind kind,
        boolean annotated,
        Set<Modifier> modifiers,
        boolean inner,
        String privateWithin,
        boolean typeParameters,
        boolean fromSource,
        boolean wired,
        Stated<String> name,
        Stated<Integer> instances,
        Stated<String> schedule,
        Stated<Boolean> blocking,
        Stated<String> troupe,
        Stated<String> idle,
        Restarts restarts,
        List<Constructor> constructors,
        List<Port> ports,
        List<StateCell> cells,
        List<ActivationMethod> methods,
        List<FieldFacts> fields,
        List<String> takenNames,
        Telemetry telemetry,
        Position position) {
    /**
     * The constructor that Dagger's module calls: the one with {@code @Inject}, else the first that is not private; the
     * first of all if there is none.
     */
    public Constructor constructor() {
        return Constructor.usable(constructors).orElseGet(() -> constructors.get(0));
    }
}
