package dev.steadystate.processor.diagnose;

import java.util.List;
import java.util.Locale;

/**
 * Everything that the processor can complain about: a stable code, and one sentence with the fact and its remedy. Each has
 * a section in {@code docs/diagnostics.md}.
 */
public enum Code {
    // The shape of an actor.
    ACTOR_SHAPE("actor %s is %s; %s"),
    ACTOR_CONSTRUCTOR("actor %s has %s; %s"),
    NOT_AN_ACTOR("%s is not an @Actor; annotate the class, or %s"),
    TWO_ACTORS("actor name %s is taken by %s; give one of them another name with @Actor(name = …)"),
    NAME_INVALID("%s %s is no usable name; %s"),
    OUT_OF_RANGE("%s is %s; it must be %s to %s"),
    DURATION_INVALID(
            "%s %s is no usable duration; write a positive number and a unit, such as \"100ms\", of at least 1us and at most 365 days"),
    BACKOFF_ORDER("maxBackoff %s is below minBackoff %s; raise the one or lower the other"),
    BLOCKING_SHARED("actor %s blocks %s; %s"),
    TROUPE_SCHEDULE("actor %s is of troupe %s, which has a thread of its own, and cannot be %s; remove one of the two"),
    TROUPE_IDLE("actor %s idles by %s but %s of the same troupe by %s; members share a thread and so must agree"),
    ESCALATE_OUTSIDE_TROUPE(
            "actor %s escalates to a troupe but is of none; add troupe = \"…\", or choose another onExhausted"),
    VIRTUAL_TOO_EARLY("schedule VIRTUAL needs source level 21, but this is %s; raise the level, or choose DEDICATED"),
    FIELD_LOST("field %s would be lost at a restart; make it final, or a @State cell"),
    FIELD_NOT_INJECTED("nobody fills field %s of an actor; take it as a parameter of the constructor"),
    STATIC_MUTABLE("static field %s is shared by all instances and threads; make it %s"),

    // Ports and cells.
    PORT_TYPE("%s cannot be declared as %s; declare it as %s"),
    PORT_NOT_ASSIGNABLE("field %s is %s, so that nobody can assign it; %s"),
    PORT_INHERITED("actor %s inherits %s from superclass %s; declare in the actor itself what it is wired to"),
    CELL_TYPE("cell %s cannot be declared as %s; declare it as Cell<…>, LongCell, IntCell or DoubleCell"),
    MUTABLE_STATE(
            "cell %s holds %s, which can change: %s; a rollback could not undo it, so hold a record or another immutable type"),
    CELL_NOT_DURABLE(
            "cell %s cannot be durable: %s; hold numbers, texts, enums, records, or collections of those, or remove durable"),

    // Methods.
    METHOD_HIDDEN("method %s is %s, so that nobody can call it; %s"),
    METHOD_PARAMETERS("method %s must take %s; it takes %s"),
    METHOD_RETURN("method %s returns %s, which nobody reads; %s"),
    ANNOTATED_TWICE("method %s is both @%s and @%s; split it, or keep one"),
    LIFECYCLE_TWICE("actor %s has two @%s methods, %s and %s; join them"),
    UNKNOWN_CHANNEL("channel %s is none of the actor's %s; %s"),
    DEMAND_INVALID("demand %s is not of the form \"channel\" or \"channel:16\"; correct it"),
    RECEIVER_UNUSED("no method of the actor takes from channel %s; add @OnMessage(%s), or remove the receiver"),
    CONSUMED_TWICE("channel %s is consumed by both %s and %s; keep one of them"),
    SENDS_WITHOUT_ROOM("sends leaves out channel %s, which the method waits for; add it"),

    // Channels.
    NO_RECEIVER("channel %s has no receiver; %s"),
    NO_SENDER("channel %s has no sender; %s"),
    TYPES_DIFFER("channel %s carries %s at %s but %s at %s; give both ends the same type"),
    SEVERAL_SENDERS(
            "channel %s has several senders, %s; add merge = true to receiver %s, or give each a channel of its own"),
    SEVERAL_RECEIVERS("channel %s has several receivers, %s; %s"),
    TWO_DECLARATIONS("channel %s is declared twice, %s; %s"),
    LANES_UNMATCHED("channel %s has %s; %s"),
    BUNDLE_BROADCAST("sender %s of channel %s is a bundle and cannot broadcast; declare it as a plain sender"),
    DEMAND_TOO_LARGE(
            "%s is %s, but channel %s holds %s, so that it could never be met; raise the capacity to %s, or demand less"),
    OVERFLOW_CONTRADICTS("channel %s always has room, since it overflows with %s; %s"),
    DEAD_LETTERS_INCOMPLETE("%s needs %s; state both, or neither"),
    DEAD_LETTERS_MISSING("dead-letter channel %s has no receiver; %s"),
    DEAD_LETTERS_SHARED("dead-letter channel %s is also sent to by %s; name a channel of its own"),
    DEAD_LETTERS_TYPE(
            "dead-letter channel %s must carry %s for %s, but %s takes %s; correct the type, or use another channel"),
    NOT_FLAT("messages of type %s cannot be kept in columns: %s; change that, or remove @Flat"),
    NO_BATCH(
            "no %s is written, since messages of type %s are handed on as references: %s; take Batch<%s>, or change that"),
    MUTABLE_MESSAGE(
            "messages of channel %s are of type %s, which can change: %s; send a record or another immutable type"),

    // Graphs.
    ROOT_SHAPE("graph %s is %s; make it %s"),
    ROOT_METHOD("method %s of the graph has no meaning; %s"),
    LISTED_TWICE("actor %s is listed twice; remove one"),
    NOT_A_MODULE("%s is not a Dagger @Module; annotate it, or remove it from modules"),
    EMPTY_GRAPH("graph %s has no actors; add @Actor classes to this compilation, or list them in actors"),
    NAME_TAKEN("%s cannot be generated, since the name is taken; rename what has it, or the %s"),
    NOTHING_STARTS("nothing in graph %s can start, since every method waits for a message; %s"),
    UNREACHABLE("%s reached by no message, since nothing upstream can start; %s"),
    CYCLE_CAN_STALL("cycle %s can stall: %s; %s"),
    TOPOLOGY_MISSING("diagram %s is not in %s; put it there, or name its folder with -Asteadystate.topology.path"),
    TOPOLOGY_UNREADABLE("diagram %s has a mistake in line %s, column %s: %s; %s"),
    TOPOLOGY_DIFFERS("%s (%s); change the code, or update the diagram with -Asteadystate.topology=update"),

    // Telemetry.
    TELEMETRY_MISPLACED("@%s stands on %s, which is no actor, port or graph; remove it, or move it there"),
    MEASURED_TWICE("channel %s has @Telemetry at both %s and %s; keep one of them"),
    PERCENTILES_INVALID("percentiles %s; %s"),
    ALERT_FIGURE("%s has no figure %s; %s"),
    ALERT_LIMITS("an alert states %s; %s"),
    LIMIT_INVALID("%s %s is no limit of %s; write %s"),
    LIMIT_SENSELESS("%s %s of %s %s; %s"),
    ALERT_PERCENTILE("%s has no percentiles, only FILL and LATENCY have; remove percentile, or choose one of the two"),
    ALERT_TWICE("alert %s is declared at both %s and %s; remove one, or give it another name"),

    // Tests of actors.
    ACTOR_TEST_CLASS("%s is no actor; name a class that carries @Actor"),
    ACTOR_TEST_MODULE(
            "the harness cannot make an instance of module %s; give it a constructor without parameters that package %s can call, or hand in what it provides with %s"),
    ACTOR_TEST_DEPENDENCY(
            "nobody provides what the constructor of %s asks for, %s; name modules in @ActorTest, or call %s in the test"),
    ACTOR_TEST_DIFFERS("tests of actor %s differ: %s says %s; state the same in all of them"),

    // Tests of graphs.
    GRAPH_TEST_ROOT("%s is no graph; name an interface that carries @ActorGraph"),
    GRAPH_TEST_UNWIRED(
            "graph %s cannot be put on a stage, since %s was not generated for it; compile the graph with the processor"),
    GRAPH_TEST_MODULE_HIDDEN(
            "package %s, where the stage of the graph stands, cannot name module %s; make it public, or move it there"),
    GRAPH_TEST_MODULES("tests of graph %s name different modules, %s; name the same in all of them"),

    /** A failure of the processor, with the place in its code. */
    INTERNAL_ERROR("the processor failed here with %s at %s; please report this, with the class");

    private final String pattern;

    Code(String pattern) {
        this.pattern = pattern;
    }

    /** The code as messages and docs show it, such as {@code NoReceiver}. */
    public String code() {
        StringBuilder camel = new StringBuilder();
        for (String word : name().split("_", -1)) {
            camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    String text(List<String> args) {
        return String.format(Locale.ROOT, pattern, args.toArray());
    }
}
