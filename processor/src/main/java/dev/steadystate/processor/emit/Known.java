package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The names of types that generated code uses. */
final class Known {
    static final ClassName ACTOR_CONTEXT = runtime("ActorContext");
    static final ClassName ACTOR_SYSTEM = runtime("ActorSystem");
    static final ClassName GRAPH_MONITOR = runtime("GraphMonitor");
    static final ClassName GRAPH_SETTINGS = runtime("GraphSettings");

    static final ClassName BATCH = runtime("Batch");
    static final ClassName SENDER = runtime("Sender");

    static final ClassName ACTIVATIONS = internal("Activations");
    static final ClassName ACTIVATIONS_FACTORY = internal("ActivationsFactory");
    static final ClassName ACTOR_INSTANCE = internal("ActorInstance");
    static final ClassName ACTOR_SPEC = internal("ActorSpec");
    static final ClassName BATCH_RECEIVER = internal("BatchReceiver");
    static final ClassName COLUMN_BATCH = internal("ColumnBatch");
    static final ClassName GRAPH = internal("Graph");
    static final ClassName LANE = internal("Lane");
    static final ClassName LANE_INPUT = internal("LaneInput");
    static final ClassName LANE_OUTPUT = internal("LaneOutput");
    static final ClassName LANES = internal("Lanes");
    static final ClassName OBJECT_CHANNEL = internal("ObjectChannel");
    static final ClassName SLOTS = internal("Slots");
    static final TypeName ANY_REF_OUTPUT =
            ParameterizedTypeName.get(internal("RefOutput"), WildcardTypeName.subtypeOf(ClassName.OBJECT));
    static final ClassName PAUSE = internal("Pause");
    static final ClassName RUNNING_GRAPH = internal("RunningGraph");
    static final ClassName TIMER = internal("Timer");

    static final ClassName ALERT_FACTS = runtime("TelemetryFacts").nestedClass("AlertFacts");
    static final ClassName OBSERVED_KIND = runtime("TelemetryFacts").nestedClass("Kind");
    static final ClassName COLOUR = annotation("Colour");
    static final ClassName FIGURE = annotation("Figure");
    static final ClassName IDLE = annotation("Idle");
    static final ClassName ON_EXHAUSTED = annotation("OnExhausted");
    static final ClassName OVERFLOW = annotation("Overflow");
    static final ClassName SCHEDULE = annotation("Schedule");

    static final ClassName COMPONENT = dagger("Component");
    static final ClassName MODULE = dagger("Module");
    static final ClassName PROVIDES = dagger("Provides");
    static final ClassName SUBCOMPONENT = dagger("Subcomponent");
    static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

    static final ClassName HARNESS = testing("Harness");
    static final ClassName HARNESS_INPUT = testing("HarnessInput");
    static final ClassName LONG_HARNESS_INPUT = testing("LongHarnessInput");
    static final ClassName HARNESS_OUTPUT = testing("HarnessOutput");
    static final ClassName DEAD_LETTER = runtime("DeadLetter");
    static final ClassName STAGE = testing("Stage");
    static final ClassName STAGE_ACTOR = testing("StageActor");
    static final ClassName STAGE_CHANNEL = testing("StageChannel");
    static final ClassName STAGE_INLET = testing("StageInlet");
    static final ClassName STAGE_MODE = testing("StageMode");
    static final ClassName STUB = testing("Stub");
    static final ClassName STUB_INPUT = testing("StubInput");
    static final ClassName STUB_OUTPUT = testing("StubOutput");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName GRAPH_COMMAND = launcher("GraphCommand");
    static final ClassName GRAPH_FACTORY = launcher("GraphFactory");
    static final ClassName TELEMETRY_OPTIONS = ClassName.get("dev.steadystate.telemetry", "TelemetryOptions");

    static final ClassName METERING_MONITOR = ClassName.get("dev.steadystate.telemetry", "MeteringMonitor");
    static final ClassName MICROMETER_TAG = ClassName.get("io.micrometer.core.instrument", "Tag");

    private Known() {}

    static ClassName internal(String simpleName) {
        return ClassName.get("dev.steadystate.runtime.internal", simpleName);
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.steadystate.runtime", simpleName);
    }

    private static ClassName annotation(String simpleName) {
        return ClassName.get("dev.steadystate", simpleName);
    }

    private static ClassName dagger(String simpleName) {
        return ClassName.get("dagger", simpleName);
    }

    private static ClassName testing(String simpleName) {
        return ClassName.get("dev.steadystate.testing", simpleName);
    }

    private static ClassName launcher(String simpleName) {
        return ClassName.get("dev.steadystate.launcher", simpleName);
    }
}
