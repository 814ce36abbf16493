package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with a port or cell where it is declared. */
final class PortDiagnosticsTest {
    @Test
    void aPortIsDeclaredAsAnEndWithAMessageType() {
        Marked.check("""
                @Actor class Ports {
                  @Tx("a") String text; // <-- [PortType] sender text cannot be declared as java.lang.String; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @Tx("b") LongReceiver wrongEnd; // <-- [PortType] sender wrongEnd cannot be declared as dev.steadystate.runtime.LongReceiver; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @Tx("c") Sender<? super Long> wildcard; // <-- [PortType] sender wildcard cannot be declared as the wildcard type dev.steadystate.runtime.Sender<? super java.lang.Long>; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @Tx("d") long number; // <-- [PortType] sender number cannot be declared as long; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @Tx("e") SenderBundle<String> bundle; // <-- [PortType] sender bundle cannot be declared as dev.steadystate.runtime.SenderBundle<java.lang.String>; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @Tx("f") ExternalSender<String> external; // <-- [PortType] sender external cannot be declared as dev.steadystate.runtime.ExternalSender<java.lang.String>; declare it as Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these
                  @SuppressWarnings("rawtypes")
                  @Rx("g") Receiver raw; // <-- [PortType] receiver raw cannot be declared as the raw type dev.steadystate.runtime.Receiver; declare it as Receiver<T>, LongReceiver, IntReceiver, DoubleReceiver, or a ReceiverBundle of one of these
                  @OnMessage("g") void take(Object any) {}
                }
                """);
    }

    @Test
    void aPortOrCellCanBeAssignedByGeneratedCode() {
        Marked.check("""
                @Actor class Ports {
                  @Tx("a") private LongSender a; // <-- [PortNotAssignable] field a is private, so that nobody can assign it; make it package-private, or a constructor parameter
                  @Tx("b") static LongSender b; // <-- [PortNotAssignable] field b is static, so that nobody can assign it; make it an instance field
                  @Tx("c") final LongSender c = null; // <-- [PortNotAssignable] field c is final, so that nobody can assign it; remove final, or annotate the constructor's parameter instead
                  @State private LongCell d; // <-- [PortNotAssignable] field d is private, so that nobody can assign it; make it package-private, or a constructor parameter
                  @Tx("e") protected LongSender e;
                }
                """);
    }

    @Test
    void whatAnActorIsWiredToStandsInTheActor() {
        Marked.check("""
                abstract class Base {
                  @Rx("numbers") LongReceiver numbers;
                  @OnMessage("numbers") void onNumber(long number) {}
                }
                @Actor class Heir extends Base {} // <-- [PortInherited] actor a.Heir inherits numbers and onNumber() from superclass Base; declare in the actor itself what it is wired to
                """);
    }

    @Test
    void aCellIsDeclaredAsOneAndHoldsWhatCannotChange() {
        Marked.check("""
                record Totals(int good, int bad) {}
                record Names(List<String> names, int[] counts) {}
                @Actor class Cells {
                  @State Cell<Totals> fine;
                  @State DoubleCell alsoFine;
                  @State long plain; // <-- [CellType] cell plain cannot be declared as long; declare it as Cell<…>, LongCell, IntCell or DoubleCell
                  @State Cell<Names> names; // <-- [MutableState] cell names holds a.Names, which can change: Names.counts is int[]; a rollback could not undo it, so hold a record or another immutable type
                }
                """);
    }

    @Test
    void durableCellsHoldWhatCanBeWritten() {
        Marked.check("""
                record Fine(long count, Integer size, String name, Word word, List<Part> parts, Map<String, java.time.Instant> times) {}
                record Part(double x, Optional<java.util.UUID> id) {}
                enum Word { A, B }
                record Place(java.net.URI uri) {}
                record Places(Set<Place> places) {}
                record Tree(List<Tree> children) {}
                record Pair<T>(T first) {}
                sealed interface Either { record Left(long id) implements Either {} final class Right implements Either {} }
                @Actor class Cells {
                  @State(durable = true) Cell<Fine> fine;
                  @State(durable = true) Cell<List<Word>> words;
                  @State(durable = true) LongCell count;
                  @State Cell<Places> volatilePlaces;
                  @State(durable = true) Cell<Places> places; // <-- [CellNotDurable] cell places cannot be durable: Place.uri is java.net.URI; hold numbers, texts, enums, records, or collections of those, or remove durable
                  @State(durable = true) Cell<Tree> tree; // <-- [CellNotDurable] cell tree cannot be durable: an element of Tree.children contains itself; hold numbers, texts, enums, records, or collections of those, or remove durable
                  @State(durable = true) Cell<Pair<Long>> pair; // <-- [CellNotDurable] cell pair cannot be durable: it is generic; hold numbers, texts, enums, records, or collections of those, or remove durable
                  @State(durable = true) Cell<Either> either; // <-- [CellNotDurable] cell either cannot be durable: Right is neither a record nor an enum; hold numbers, texts, enums, records, or collections of those, or remove durable
                  @State(durable = true) Cell<StringBuilder> builder; // <-- [MutableState] cell builder holds java.lang.StringBuilder, which can change: it is no record, enum or other type known not to change; a rollback could not undo it, so hold a record or another immutable type
                }
                """);
    }

    @Test
    void anActorHasOneEndOfAChannelInEachDirection() {
        Marked.check("""
                @Actor class Twice {
                  @Tx("a") LongSender first;
                  @Tx("a") LongSender second; // <-- [TwoDeclarations] channel "a" is declared twice, by sender first and sender second of one actor; keep one of them
                }
                """);
    }

    @Test
    void overflowContradictsWaitingForRoom() {
        Marked.check("""
                @Actor class Lossy {
                  @Tx(value = "a", overflow = Overflow.DROP_NEWEST, room = 2) LongSender a; // <-- [OverflowContradicts] channel "a" always has room, since it overflows with DROP_NEWEST; remove room, or overflow
                  @Tx(value = "b", overflow = Overflow.DROP_OLDEST) LongSender b;
                  @OnRoom("b") void fill() {} // <-- [OverflowContradicts] channel "b" always has room, since it overflows with DROP_OLDEST; call fill() with @Every, or remove overflow
                }
                """);
    }

    @Test
    void attributesOfAPortGoTogether() {
        Marked.check("""
                @Actor class Attributes {
                  @Tx(value = "a", broadcast = true) SenderBundle<LongSender> a; // <-- [BundleBroadcast] sender a of channel "a" is a bundle and cannot broadcast; declare it as a plain sender
                  @Rx(value = "b", maxAttempts = 3) LongReceiver b; // <-- [DeadLettersIncomplete] maxAttempts needs deadLetters; state both, or neither
                  @Rx(value = "c", deadLetters = "dead") LongReceiver c; // <-- [DeadLettersIncomplete] deadLetters needs maxAttempts; state both, or neither
                  @OnMessage("b") void onB(long b) {}
                  @OnMessage("c") void onC(long c) {}
                }
                """);
    }
}
