package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.ClassName;

/** Types that generated code names. The generator does not depend on the modules that hold them. */
final class Known {
    private static final String ANNOTATIONS = "dev.steadystate";
    private static final String RUNTIME = "dev.steadystate.runtime";
    private static final String TESTING = "dev.steadystate.testing";

    static final ClassName ACTOR = ClassName.get(ANNOTATIONS, "Actor");
    static final ClassName ACTOR_GRAPH = ClassName.get(ANNOTATIONS, "ActorGraph");
    static final ClassName RX = ClassName.get(ANNOTATIONS, "Rx");
    static final ClassName TX = ClassName.get(ANNOTATIONS, "Tx");
    static final ClassName STATE = ClassName.get(ANNOTATIONS, "State");
    static final ClassName EVERY = ClassName.get(ANNOTATIONS, "Every");
    static final ClassName ON_BATCH = ClassName.get(ANNOTATIONS, "OnBatch");
    static final ClassName ON_MESSAGE = ClassName.get(ANNOTATIONS, "OnMessage");
    static final ClassName ON_READY = ClassName.get(ANNOTATIONS, "OnReady");
    static final ClassName ON_ROOM = ClassName.get(ANNOTATIONS, "OnRoom");

    static final ClassName ACTOR_CONTEXT = ClassName.get(RUNTIME, "ActorContext");
    static final ClassName ACTOR_SYSTEM = ClassName.get(RUNTIME, "ActorSystem");
    static final ClassName BATCH = ClassName.get(RUNTIME, "Batch");
    static final ClassName LONG_CELL = ClassName.get(RUNTIME, "LongCell");
    static final ClassName RECEIVER = ClassName.get(RUNTIME, "Receiver");
    static final ClassName SENDER = ClassName.get(RUNTIME, "Sender");
    static final ClassName SENDER_BUNDLE = ClassName.get(RUNTIME, "SenderBundle");

    static final ClassName ACTOR_TEST = ClassName.get(TESTING, "ActorTest");
    static final ClassName GRAPH_TEST = ClassName.get(TESTING, "GraphTest");
    static final ClassName SIMULATION_TEST = ClassName.get(TESTING, "SimulationTest");
    static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    static final ClassName ASSERTIONS = ClassName.get("org.assertj.core.api", "Assertions");

    /** A type of the runtime for a primitive, such as {@code LongSender}. */
    static ClassName primitive(String primitive, String what) {
        return ClassName.get(RUNTIME, Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1) + what);
    }

    private Known() {}
}
