package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.testing.ActorTest;
import dev.steadystate.testing.InjectedFault;
import dev.steadystate.testing.Instance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A harness with everything: what it shows of an actor, and what its failures say. */
@ActorTest(value = Clerk.class, modules = NamesModule.class)
final class ClerkTest {
    private static final Order CHEAP = new Order(1, 100, false);
    private static final Order DEAR = new Order(2, 9_900, true);
    private static final Order BAD = new Order(3, -1, false);

    @Test
    void messagesGoInAndComeOutInOrder(ClerkHarness clerk) {
        clerk.orders().send(CHEAP, DEAR).close();
        clerk.run();
        assertThat(clerk.invoices())
                .takes(new Invoice("customer 1", 100), new Invoice("customer 2", 9_900))
                .isClosed();
        assertThat(clerk.reports()).takes("open 0 0");
        assertThat(clerk.total().get()).isEqualTo(10_000);
        assertThat(clerk.hasStopped()).isTrue();
    }

    @Test
    void nothingHappensBeforeItRuns(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        assertThat(clerk.invoices()).isEmpty().isOpen();
        assertThat(clerk.orders().waiting()).isEqualTo(1);
    }

    @Test
    void aStepIsOneActivationAndSaysWhich(ClerkHarness clerk) {
        clerk.orders().send(CHEAP, DEAR);
        assertThat(clerk.step()).contains("bill");
        assertThat(clerk.invoices()).takesMessages(1);
        assertThat(clerk.step()).contains("bill");
        assertThat(clerk.step()).isEmpty();
        assertThat(clerk.invoices()).takesMessages(1);
    }

    @Test
    void timersFireInOrderAsTimePasses(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        clerk.advance(Duration.ofMillis(999));
        assertThat(clerk.reports()).takes("open 0 0");
        clerk.advance(Duration.ofMillis(2_001));
        assertThat(clerk.reports()).takes("total 100", "total 100", "total 100");
    }

    @Test
    void withoutRoomItDoesNotRun(ClerkHarness clerk) {
        clerk.invoices().room(1);
        clerk.orders().send(CHEAP, DEAR);
        clerk.run();
        assertThat(clerk.invoices()).takes(new Invoice("customer 1", 100));
        assertThat(clerk.orders().waiting()).isEqualTo(1);
        clerk.invoices().room(4);
        clerk.run();
        assertThat(clerk.invoices()).takes(new Invoice("customer 2", 9_900));
    }

    @Test
    void roomBeyondTheCapacityIsRefused(ClerkHarness clerk) {
        assertThatThrownBy(() -> clerk.invoices().room(5))
                .hasMessage("the room in channel \"invoices\" must be 0 to its capacity of 4, not 5");
    }

    @Test
    void aPlannedFailureRestartsItAndTheMessageComesAgain(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        clerk.failNext();
        clerk.run();
        assertThat(clerk.invoices()).isEmpty();
        assertThat(clerk.lastFailure()).get().extracting("method", "attempts").containsExactly("bill", 1);
        assertThat(clerk.lastFailure().orElseThrow().cause()).isInstanceOf(InjectedFault.class);

        clerk.advance(Duration.ofMillis(10));
        assertThat(clerk.regeneration()).isEqualTo(1);
        assertThat(clerk.invoices()).takes(new Invoice("customer 1", 100));
        assertThat(clerk.reports()).takes("open 0 0", "open 0 1");
        assertThat(clerk.total().get()).isEqualTo(100);
    }

    @Test
    void anOwnFailureUndoesWhatTheActivationDidAndPoisonIsADeadLetter(ClerkHarness clerk) {
        clerk.orders().send(CHEAP, BAD, DEAR);
        clerk.advance(Duration.ofMillis(50));
        assertThat(clerk.regeneration()).isEqualTo(3);
        assertThat(clerk.invoices()).takes(new Invoice("customer 1", 100), new Invoice("customer 2", 9_900));
        assertThat(clerk.refused())
                .takes(new DeadLetter<>(BAD, 3, "java.lang.IllegalArgumentException: nobody pays -1"));
        assertThat(clerk.total().get()).isEqualTo(10_000);
    }

    @Test
    void aFailureThatNobodyAskedAboutIsToldAtTheEnd(ClerkHarness clerk) {
        clerk.orders().send(BAD);
        clerk.run();
        assertThatThrownBy(clerk::close)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Clerk-0 failed in bill;"
                        + " a test that expects this looks at lastFailure() or regeneration()")
                .hasRootCauseMessage("nobody pays -1");
        clerk.lastFailure();
    }

    @Test
    void aVetoIsToldWithItsReason(ClerkHarness clerk) {
        clerk.orders().send(new Order(1, 1, false));
        clerk.run();
        assertThat(clerk.mayStop()).isFalse();
        assertThat(clerk.vetoes()).singleElement().hasToString("Clerk-0 vetoed: orders is not closed by the test");
        clerk.requestShutdown();
        assertThat(clerk.hasStopped()).isFalse();
        assertThat(clerk.vetoes()).singleElement().hasToString("Clerk-0 vetoed: mayStop() returns false");
    }

    @Test
    void whoWaitsForItsRestartHasNoVeto(ClerkHarness clerk) {
        clerk.orders().send(new Order(1, 1, false));
        clerk.run();
        assertThat(clerk.mayStop()).isFalse();
        clerk.failNext();
        clerk.advance(Duration.ofSeconds(1));
        assertThat(clerk.lastFailure()).isPresent();
        assertThat(clerk.mayStop()).as("the failed object is asked no more").isTrue();
        clerk.advance(Duration.ofMillis(10));
        assertThat(clerk.mayStop()).as("its successor is").isFalse();
    }

    @Test
    void whoIsAskedToStopTakesWhatIsThereAndStops(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        clerk.requestShutdown();
        assertThat(clerk.invoices()).takes(new Invoice("customer 1", 100)).isClosed();
        assertThat(clerk.hasStopped()).isTrue();
        assertThat(clerk.vetoes()).isEmpty();
    }

    @Test
    void eachInstanceKnowsItsIndex(@Instance(3) ClerkHarness third) {
        third.run();
        assertThat(third.reports()).takes("open 3 0");
    }

    @Test
    void anInstanceThatTheActorDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> ClerkHarness.create(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clerk has instances 0 to 3, not 7");
        assertThatThrownBy(() -> ClerkHarness.withInstance(-1, customer -> "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clerk has instances 0 to 3, not -1");
    }

    @Test
    void servicesCanBeHandedIn() {
        try (ClerkHarness clerk = ClerkHarness.with(customer -> "no. " + customer)) {
            clerk.orders().send(CHEAP);
            clerk.run();
            assertThat(clerk.invoices()).takes(new Invoice("no. 1", 100));
        }
    }

    @Test
    void moreThanALaneHoldsWaitsInTheHarness(ClerkHarness clerk) {
        for (int i = 0; i < 5_000; i++) {
            clerk.orders().send(CHEAP);
        }
        clerk.run();
        assertThat(clerk.invoices()).takesMessages(5_000);
    }

    @Test
    void afterItsCloseNothingCanBeSent(ClerkHarness clerk) {
        clerk.orders().close();
        assertThatThrownBy(() -> clerk.orders().send(CHEAP))
                .hasMessage("channel \"orders\" has been closed by the test");
    }

    // ---- what failed assertions say

    @Test
    void aMissingMessageIsToldWithWhatTheActorWaitsFor(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        clerk.run();
        assertThatThrownBy(
                        () -> assertThat(clerk.invoices()).takes(new Invoice("customer 1", 100), new Invoice("x", 1)))
                .hasMessageContainingAll(
                        "Expected channel \"invoices\" to carry",
                        "[Invoice[customer=customer 1, cents=100], Invoice[customer=x, cents=1]]",
                        "but it carried",
                        "Message 2 is missing: Invoice[customer=x, cents=1]",
                        "Clerk.bill() waits for messages in orders (0 of 1).",
                        "Clerk.report() waits for its time; advance(…) lets it pass.");
    }

    @Test
    void aForgottenRunIsNamed(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        assertThatThrownBy(() -> assertThat(clerk.invoices()).takesMessages(1))
                .hasMessageContainingAll(
                        "Clerk.bill() could go now; run() or step() lets it.",
                        "Clerk.report() waits for its time; advance(…) lets it pass.");
    }

    @Test
    void aDifferentMessageIsShownBesideTheExpectedOne(ClerkHarness clerk) {
        clerk.orders().send(CHEAP, DEAR);
        clerk.invoices().room(1);
        clerk.run();
        assertThatThrownBy(() -> assertThat(clerk.invoices()).takes(new Invoice("customer 1", 1)))
                .hasMessageContainingAll(
                        "Message 1 differs: expected Invoice[customer=customer 1, cents=1],"
                                + " got Invoice[customer=customer 1, cents=100]",
                        "Clerk.bill() waits for room in invoices (0 of 1).");
    }

    @Test
    void anUnexpectedMessageIsNamed(ClerkHarness clerk) {
        clerk.orders().send(CHEAP);
        clerk.run();
        assertThatThrownBy(() -> assertThat(clerk.invoices()).isEmpty())
                .hasMessageContaining("Message 1 is one too many: Invoice[customer=customer 1, cents=100]");
    }

    @Test
    void anOpenChannelIsToldWithTheFailureThatKeepsTheActor(ClerkHarness clerk) {
        clerk.orders().send(BAD).close();
        clerk.run();
        assertThatThrownBy(() -> assertThat(clerk.invoices()).isClosed())
                .hasMessageContainingAll(
                        "Expected channel \"invoices\" to be closed, but it is open",
                        "Clerk-0 failed in bill(), attempt 1: java.lang.IllegalArgumentException.",
                        "Clerk waits for its restart; advance(…) lets time pass.");
        assertThat(clerk.lastFailure()).isPresent();
    }
}
