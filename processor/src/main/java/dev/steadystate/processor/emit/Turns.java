package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.MethodKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The methods of an actor that are activated again and again, with names that tell overloaded methods apart. */
final class Turns {
    private static final Set<MethodKind> REPEATED = EnumSet.of(
            MethodKind.ON_MESSAGE, MethodKind.ON_BATCH, MethodKind.ON_ROOM, MethodKind.ON_READY, MethodKind.EVERY);

    /** Methods that the generated class has anyway. */
    private static final List<String> RESERVED = List.of(
            "ready",
            "work",
            "begin",
            "mark",
            "activated",
            "commit",
            "rollback",
            "outputsReady",
            "onStart",
            "onStop",
            "mayStop");

    private Turns() {}

    static List<Turn> of(Actor actor, Members members) {
        NameAllocator names = new NameAllocator();
        RESERVED.forEach(names::newName);
        NameAllocator fields = members.names();
        List<Turn> turns = new ArrayList<>();
        for (ActivationMethod method : methods(actor).toList()) {
            String name = names.newName(method.name());
            String condition = names.newName("can" + Identifiers.capital(method.name()));
            String helper = fields.newName(name + (method.kind() == MethodKind.EVERY ? "Timer" : "Pause"));
            turns.add(new Turn(method, members, turns.size(), name, condition, helper));
        }
        return turns;
    }

    /** The methods, in the order of their numbers. */
    static Stream<ActivationMethod> methods(Actor actor) {
        return actor.methods().stream().filter(method -> REPEATED.contains(method.kind()));
    }
}
