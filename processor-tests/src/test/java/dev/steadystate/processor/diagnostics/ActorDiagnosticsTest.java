package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with an actor as a class, its attributes and its fields. */
final class ActorDiagnosticsTest {
    @Test
    void anActorIsAConcreteClassThatGeneratedCodeCanConstruct() {
        Marked.check("""
                @Actor abstract class Abstract {} // <-- [ActorShape] actor a.Abstract is abstract; make it concrete, and annotate subclasses instead
                @Actor interface Interface {} // <-- [ActorShape] actor a.Interface is an interface; make it a class or record
                @Actor enum Enum { ONE } // <-- [ActorShape] actor a.Enum is an enum; make it a class or record
                @Actor @interface Annotation {} // <-- [ActorShape] actor a.Annotation is an annotation; make it a class or record
                @Actor class Generic<T> {} // <-- [ActorShape] actor a.Generic is generic; give it the types it is used with, and annotate subclasses instead
                class Outer {
                  @Actor class Inner {} // <-- [ActorShape] actor a.Outer.Inner is an inner class; make it static, or a class of its own
                  @Actor private static class Private {} // <-- [ActorShape] actor a.Outer.Private is private; make it visible in its package
                  private static class Hidden {
                    @Actor static class Within {} // <-- [ActorShape] actor a.Outer.Hidden.Within is nested in private Hidden; make both visible in their package
                  }
                }
                """);
    }

    @Test
    void anActorWithinAMethodIsSeen() {
        Marked.check("""
                @Actor class Ticker { @Every("1s") void tick() {} }
                class Program {
                  void run() { // <-- [ActorShape] actor Local is a local class; make it a class of its own
                    @Actor class Local {}
                    class Harmless {}
                  }
                }
                """);
    }

    @Test
    void ofWhatIsNoClassNothingElseIsSaid() {
        Marked.check("""
                @Actor(instances = 0)
                interface Odd { // <-- [ActorShape] actor a.Odd is an interface; make it a class or record
                  @Tx("x") LongSender x = null;
                  @Every("never") int tick();
                }
                """);
    }

    @Test
    void oneConstructorCanBeChosenAndCalled() {
        Marked.check("""
                @Actor class Several {
                  Several() {}
                  Several(String name) {} // <-- [ActorConstructor] actor a.Several has 2 constructors; mark one of them with @Inject
                }
                @Actor class PrivateOnly { // <-- [ActorConstructor] actor a.PrivateOnly has only private constructors; make one visible in its package
                  private PrivateOnly() {}
                }
                @Actor class Throwing {
                  Throwing() throws Exception {} // <-- [ActorConstructor] actor a.Throwing has a constructor with checked exceptions; move what throws to @OnStart
                }
                @Actor class Chosen {
                  private Chosen(int any) {}
                  Chosen() { this(1); }
                }
                """);
    }

    @Test
    void ofInjectDaggerHasItsOwnOpinion() {
        Marked.check("""
                @Actor class SeveralInjected { // <-- Type a.SeveralInjected may only contain one injected constructor. Found: [@jakarta.inject.Inject a.SeveralInjected(), @jakarta.inject.Inject a.SeveralInjected(String)]
                  @Inject SeveralInjected() {}
                  @Inject SeveralInjected(String name) {} // <-- [ActorConstructor] actor a.SeveralInjected has 2 @Inject constructors; keep one
                }
                @Actor class PrivateInjected {
                  @Inject private PrivateInjected() {} // <-- [ActorConstructor] actor a.PrivateInjected has a private @Inject constructor; make it visible in its package // <-- Dagger does not support injection into private constructors
                }
                """);
    }

    @Test
    void aClassWithPortsOrActivationMethodsIsAnActor() {
        Marked.check("""
                class Forgotten { // <-- [NotAnActor] a.Forgotten is not an @Actor; annotate the class, or remove its ports and activation methods
                  @Every("1s") void tick() {}
                }
                """);
    }

    @Test
    void namesCanBeToldApart() {
        Marked.check("""
                @Actor(name = " ") class Blank {} // <-- [NameInvalid] actor name " " is no usable name; use letters, digits and marks such as "-", without colon, asterisk or space at the ends
                @Actor(troupe = "a:b") class Colon {} // <-- [NameInvalid] troupe "a:b" is no usable name; use letters, digits and marks such as "-", without colon, asterisk or space at the ends
                @Actor class Empty {
                  @Tx("") LongSender out; // <-- [NameInvalid] channel "" is no usable name; use letters, digits and marks such as "-", without colon, asterisk or space at the ends
                }
                """);
    }

    @Test
    void figuresStayWithinTheirRanges() {
        Marked.check("""
                @Actor(instances = 0) class None {} // <-- [OutOfRange] instances is 0; it must be 1 to 1,024
                @Actor(instances = 1025) class Many {} // <-- [OutOfRange] instances is 1,025; it must be 1 to 1,024
                @Actor(restarts = @Restarts(
                    max = -1, // <-- [OutOfRange] max is -1; it must be 0 to 1,000,000
                    jitter = 1.5)) // <-- [OutOfRange] jitter is 1.5; it must be 0.0 to 1.0
                class Restarted {}
                @Actor class Ports {
                  @Tx(value = "x", capacity = 0) LongSender x; // <-- [OutOfRange] capacity is 0; it must be 1 to 1,073,741,824
                  @Tx(value = "y", capacity = 1 << 30 | 1) LongSender y; // <-- [OutOfRange] capacity is 1,073,741,825; it must be 1 to 1,073,741,824
                  @Tx(value = "z", room = -1) LongSender z; // <-- [OutOfRange] room is -1; it must be 0 to 1,073,741,824
                  @Rx(value = "a", maxAttempts = -1, deadLetters = "dead") LongReceiver a; // <-- [OutOfRange] maxAttempts is -1; it must be 0 to 1,000,000
                  @Rx("b") LongReceiver b;
                  @Rx("c") LongReceiver c;
                  @OnMessage("a") void onA(long value) {}
                  @OnBatch(value = "b", max = -1) void onB(LongBatch batch) {} // <-- [OutOfRange] max is -1; it must be 0 to 1,073,741,824
                  @OnReady("c:0") void onC() {} // <-- [OutOfRange] demand "c:0" is 0; it must be 1 to the capacity of the channel
                }
                """);
    }

    @Test
    void durationsCanBeReadAndAreOrdered() {
        Marked.check("""
                @Actor(restarts = @Restarts(
                    within = "1 minute", // <-- [DurationInvalid] within "1 minute" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                    minBackoff = "-1s", // <-- [DurationInvalid] minBackoff "-1s" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                    maxBackoff = "0s")) // <-- [DurationInvalid] maxBackoff "0s" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                class Durations {
                  @Every("9000h") void tooLong() {} // <-- [DurationInvalid] period "9000h" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                  @Every("8760h") void oneYear() {}
                }
                @Actor(restarts = @Restarts(minBackoff = "2s", maxBackoff = "1s")) class Order {} // <-- [BackoffOrder] maxBackoff "1s" is below minBackoff "2s"; raise the one or lower the other
                @Actor(restarts = @Restarts(minBackoff = "1m")) class DefaultOrder {} // <-- [BackoffOrder] maxBackoff "10s" is below minBackoff "1m"; raise the one or lower the other
                """);
    }

    @Test
    void threadsAreChosenWithoutContradiction() {
        Marked.check("""
                @Actor(blocking = true) class Shared {} // <-- [BlockingShared] actor "Shared" blocks a shared thread; add schedule = Schedule.DEDICATED
                @Actor(blocking = true, troupe = "t") class InTroupe {} // <-- [BlockingShared] actor "InTroupe" blocks the thread of its troupe; take it out of the troupe and make it DEDICATED
                @Actor(blocking = true, schedule = Schedule.DEDICATED) class Fine {}
                @Actor(troupe = "t", schedule = Schedule.DEDICATED) class Both {} // <-- [TroupeSchedule] actor "Both" is of troupe "t", which has a thread of its own, and cannot be DEDICATED; remove one of the two
                @Actor(restarts = @Restarts(onExhausted = OnExhausted.ESCALATE)) class Alone {} // <-- [EscalateOutsideTroupe] actor "Alone" escalates to a troupe but is of none; add troupe = "…", or choose another onExhausted
                """);
    }

    @Test
    void whatMustSurviveARestartIsInCells() {
        Marked.check("""
                @Actor class Fields extends Base {
                  int count; // <-- [FieldLost] field count would be lost at a restart; make it final, or a @State cell
                  final List<String> fine = new ArrayList<>();
                  @Inject String service; // <-- [FieldNotInjected] nobody fills field service of an actor; take it as a parameter of the constructor
                  static int shared; // <-- [StaticMutable] static field shared is shared by all instances and threads; make it final, or a @State cell of the actor
                  static final List<String> NAMES = List.of();
                  static final Map<String, String> VIEW = new HashMap<>();
                  static final ArrayList<String> CACHE = new ArrayList<>(); // <-- [StaticMutable] static field CACHE is shared by all instances and threads; make it a @State cell of the actor, or an immutable copy
                }
                class Base {
                  long total; // <-- [FieldLost] field Base.total would be lost at a restart; make it final, or a @State cell
                }
                """);
    }
}
