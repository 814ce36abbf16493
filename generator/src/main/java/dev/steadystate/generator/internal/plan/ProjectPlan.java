package dev.steadystate.generator.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A project as it will be written.
 *
 * @param artifact the name of the project, of its jar and its service
 * @param group the group of its Maven coordinates
 * @param root the interface that is the root of the graph
 * @param about what the diagram says of itself, a paragraph an entry
 * @param dot the diagram, as it was read
 */
public record ProjectPlan(
        String artifact,
        String group,
        ClassName root,
        List<String> about,
        List<ActorPlan> actors,
        List<MessagePlan> messages,
        String dot) {
    public ProjectPlan {
        about = List.copyOf(about);
        actors = List.copyOf(actors);
        messages = List.copyOf(messages);
    }

    /** The package of the root and the actors. */
    public String packageName() {
        return root.packageName();
    }

    /** The file name of the diagram within the project. */
    public String dotFile() {
        return artifact + ".dot";
    }
}
