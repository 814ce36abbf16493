package dev.steadystate.processor.discover;

import java.util.Set;

/** What is known of the types of the JDK, and of Guava's collections. */
final class JdkTypes {
    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.String",
            "java.lang.Void",
            "java.lang.Class",
            "java.lang.StackTraceElement",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.net.URI",
            "java.net.URL",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.util.Currency",
            "java.util.Locale",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID",
            "java.util.regex.Pattern");
    private static final Set<String> JUDGED_BY_ARGUMENTS = Set.of(
            "java.lang.Iterable",
            "java.util.Collection",
            "java.util.List",
            "java.util.Map",
            "java.util.Map.Entry",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.Optional",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet");
    private static final Set<String> CONTAINERS = Set.of(
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.Properties",
            "java.util.Random",
            "java.util.Stack",
            "java.util.StringJoiner",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Vector",
            "java.util.WeakHashMap");

    private JdkTypes() {}

    /** Whether values of the type never change. */
    static boolean isImmutable(String name) {
        // All of java.time but its formatting and zone rules providers, which nobody sends.
        return IMMUTABLE.contains(name) || name.startsWith("java.time.");
    }

    /** Whether the type is a collection that is judged by its elements. */
    static boolean isJudgedByArguments(String name) {
        return JUDGED_BY_ARGUMENTS.contains(name) || name.startsWith("com.google.common.collect.Immutable");
    }

    /** Whether the type is made to be changed. */
    static boolean isContainer(String name) {
        return CONTAINERS.contains(name)
                || name.startsWith("java.util.concurrent.atomic.")
                || name.startsWith("java.util.concurrent.Concurrent")
                || name.startsWith("java.util.concurrent.CopyOnWrite")
                || name.matches("java\\.util\\.concurrent\\.\\w+(Queue|Deque)");
    }

    static boolean isJdk(String name) {
        return name.startsWith("java.") || name.startsWith("javax.");
    }
}
