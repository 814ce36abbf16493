package dev.steadystate.generator.internal.template;

import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a project that are not Java, by path. */
public final class TextFiles {
    private final ProjectPlan project;

    private TextFiles(ProjectPlan project) {
        this.project = project;
    }

    public static Map<String, String> of(ProjectPlan project, String dotPath) {
        return new TextFiles(project).files(dotPath);
    }

    private Map<String, String> files(String dotPath) {
        Map<String, String> values = new HashMap<>(Versions.all());
        String folder = project.packageName().replace('.', '/');
        values.put("artifact", project.artifact());
        values.put("image", image(project.artifact()));
        values.put("group", project.group());
        values.put("main", project.root().canonicalName() + "Main");
        values.put("sources", "src/main/java/" + folder);
        values.put("tests", "src/test/java/" + folder);
        values.put("dot", dotPath);
        values.put("about", about());
        values.put("actors", project.actors().stream().map(TextFiles::row).collect(Collectors.joining("\n")));
        values.put("channels", channels());
        return Map.of(
                "pom.xml",
                Template.named("pom.xml").filled(values),
                ".gitignore",
                Template.named("gitignore").filled(values),
                "README.md",
                Template.named("README.md").filled(values),
                "Dockerfile",
                Template.named("Dockerfile").filled(values),
                project.artifact() + ".service",
                Template.named("service").filled(values),
                "src/main/resources/logback.xml",
                Template.named("logback.xml").filled(values),
                dotPath,
                project.dot());
    }

    /** Names of images have small letters, and no two marks in a row. */
    private static String image(String artifact) {
        return artifact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    private String about() {
        return project.about().isEmpty()
                ? "A graph of actors, made from its diagram."
                : project.about().stream().map(TextFiles::prose).collect(Collectors.joining("\n\n"));
    }

    private static String row(ActorPlan actor) {
        String instances = actor.instances() > 1 ? " ×" + actor.instances() : "";
        return cells(List.of(
                "`" + actor.type().simpleName() + "`" + instances,
                actor.prose().stream().map(TextFiles::prose).collect(Collectors.joining(" "))));
    }

    private String channels() {
        Map<String, PortPlan> channels = new TreeMap<>();
        Map<String, List<String>> senders = new HashMap<>();
        Map<String, List<String>> receivers = new HashMap<>();
        for (ActorPlan actor : project.actors()) {
            actor.outputs().forEach(port -> channels.putIfAbsent(port.channel(), port));
            actor.outputs().forEach(port -> end(senders, port, actor));
            actor.inputs().forEach(port -> end(receivers, port, actor));
        }
        return channels.values().stream()
                .map(channel -> cells(List.of(
                        "`" + channel.channel().replace("|", "\\|") + "`",
                        "`" + channel.message().java().toString().replaceAll("(\\w+\\.)+", "") + "`",
                        ends(senders, channel),
                        ends(receivers, channel))))
                .collect(Collectors.joining("\n"));
    }

    private static void end(Map<String, List<String>> ends, PortPlan port, ActorPlan actor) {
        ends.computeIfAbsent(port.channel(), channel -> new ArrayList<>())
                .add("`" + actor.type().simpleName() + "`");
    }

    private static String ends(Map<String, List<String>> ends, PortPlan channel) {
        return String.join(", ", ends.getOrDefault(channel.channel(), List.of()));
    }

    private static String cells(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Prose of the diagram that Markdown does not take for marks. */
    private static String prose(String text) {
        return text.replace("\\", "\\\\")
                .replaceAll("([*_`<>|\\[\\]#])", "\\\\$1")
                .strip();
    }
}
