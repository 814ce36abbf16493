package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names of the classes of a project. Around an actor {@code X} the processor and the tests put {@code XHarness}, {@code
 * X_ActorModule} and the like, and around the root {@code X} {@code SteadyX}, {@code XMain} and so on; all these stay apart.
 */
final class ClassNames {
    /** Classes of java.lang, and of what generated code imports, which a neighbour of that name would hide. */
    private static final Set<String> HIDING = Set.of(
            "Object",
            "String",
            "Record",
            "Enum",
            "Class",
            "Override",
            "Iterable",
            "Math",
            "System",
            "Thread",
            "Runnable",
            "Process",
            "Module",
            "Package",
            "Runtime",
            "Number",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "Character",
            "Double",
            "Float",
            "Boolean",
            "Void",
            "Throwable",
            "Exception",
            "Error",
            "RuntimeException",
            "Deprecated",
            "SuppressWarnings",
            "SafeVarargs",
            "FunctionalInterface",
            "AutoCloseable",
            "Comparable",
            "CharSequence",
            "StringBuilder",
            "StringBuffer",
            "StackWalker",
            "ThreadLocal",
            "ClassLoader",
            "Actor",
            "ActorGraph",
            "ActorSystem",
            "Rx",
            "Tx",
            "State",
            "Every",
            "OnMessage",
            "OnBatch",
            "OnReady",
            "OnRoom",
            "OnStart",
            "OnStop",
            "MayStop",
            "Test",
            "Batch",
            "Sender",
            "Receiver",
            "SenderBundle",
            "ReceiverBundle",
            "Cell",
            "LongCell",
            "ActorContext");

    private static final List<String> BESIDE_AN_ACTOR =
            List.of("", "Test", "Harness", "Meters", "_ActorModule", "_Activations", "_DurableCells");
    private static final List<String> BESIDE_A_ROOT =
            List.of("", "Test", "Main", "Component", "Wiring", "Stage", "Meters", "Alerts", "Harness", "GraphTest");

    private final String packageName;
    private final Set<String> taken = new HashSet<>();

    ClassNames(String packageName) {
        this.packageName = packageName;
    }

    ClassName root(String wanted) {
        return claim(
                wanted,
                "Graph",
                name -> Stream.concat(
                        Stream.of("Steady" + name), BESIDE_A_ROOT.stream().map(name::concat)));
    }

    ClassName actor(String wanted) {
        return claim(wanted, "Actor", name -> BESIDE_AN_ACTOR.stream().map(name::concat));
    }

    private ClassName claim(String wanted, String suffix, Function<String, Stream<String>> names) {
        String name = wanted;
        for (int n = 1; !isFree(name, names); n++) {
            name = wanted + suffix + (n == 1 ? "" : n);
        }
        names.apply(name).forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
        return ClassName.get(packageName, name);
    }

    private boolean isFree(String name, Function<String, Stream<String>> names) {
        return !HIDING.contains(name)
                && names.apply(name).noneMatch(each -> taken.contains(each.toLowerCase(Locale.ROOT)));
    }
}
