package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import dev.steadystate.diagram.Names;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.ProjectName;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import java.util.ArrayList;
import java.util.List;

/** Plans a whole project. */
public final class ProjectPlanner {
    private ProjectPlanner() {}

    public static ProjectPlan plan(Topology topology, String dot, ProjectName name) {
        String home = name.packageName();
        ClassNames classes = new ClassNames(home);
        List<ClassName> actorTypes = topology.actors().stream()
                .map(actor -> classes.actor(wanted(actor)))
                .toList();
        ClassName root = classes.root(Names.upperCamel(name.artifact(), "Project"));
        MessageTypes messages = new MessageTypes(home + ".message");
        PortPlanner channels = new PortPlanner(topology, messages);
        Feedback feedback = new Feedback(topology);
        List<ActorPlan> actors = new ArrayList<>();
        for (int i = 0; i < actorTypes.size(); i++) {
            actors.add(actor(topology.actors().get(i), actorTypes.get(i), channels, feedback));
        }
        return new ProjectPlan(name.artifact(), name.group(), root, topology.about(), actors, messages.records(), dot);
    }

    /** What the class of an actor should be called: like its module, or else like itself. */
    private static String wanted(Topology.Actor actor) {
        return Names.upperCamel(actor.module().isEmpty() ? actor.name() : actor.module(), "Actor");
    }

    private static ActorPlan actor(Topology.Actor actor, ClassName type, PortPlanner channels, Feedback feedback) {
        List<PortPlan> ports = channels.ports(actor);
        return new ActorPlan(
                type,
                actor.name(),
                actor.instances(),
                actor.troupe(),
                actor.prose().isEmpty() ? List.of(Sentences.of(ports)) : actor.prose(),
                ports,
                new StepPlanner(actor, ports, channels, feedback).steps());
    }
}
