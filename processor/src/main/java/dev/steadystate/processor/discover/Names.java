package dev.steadystate.processor.discover;

/** Qualified names of what users write and of the runtime's types; the processor depends on neither at compile time. */
final class Names {
    static final String VOCABULARY = "dev.steadystate.";
    static final String ACTOR = VOCABULARY + "Actor";
    static final String ACTOR_GRAPH = VOCABULARY + "ActorGraph";
    static final String RX = VOCABULARY + "Rx";
    static final String TX = VOCABULARY + "Tx";
    static final String STATE = VOCABULARY + "State";
    static final String FLAT = VOCABULARY + "Flat";
    static final String ON_BATCH = VOCABULARY + "OnBatch";
    static final String TELEMETRY = VOCABULARY + "Telemetry";
    static final String ALERT = VOCABULARY + "Alert";
    static final String ALERTS = VOCABULARY + "Alerts";
    static final String GRAPH_TEST = VOCABULARY + "testing.GraphTest";

    static final String ACTOR_TEST = VOCABULARY + "testing.ActorTest";

    static final String RUNTIME = "dev.steadystate.runtime.";
    static final String ACTOR_SYSTEM = RUNTIME + "ActorSystem";

    static final String METERING_MONITOR = "dev.steadystate.telemetry.MeteringMonitor";

    static final String MODULE = "dagger.Module";

    private Names() {}
}
