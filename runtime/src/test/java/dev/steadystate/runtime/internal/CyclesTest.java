package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actors that send to each other in a ring stop together, when nothing is under way between them. */
final class CyclesTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = Graphs.graph(clock);
    private final List<String> events = new ArrayList<>();

    private LongChannel channel(String name) {
        return graph.longChannel(name, 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
    }

    /** Source → Asker ⇄ Answerer: each question is halved until it is 0. */
    private void halving(int questions) {
        LongChannel in = channel("in");
        LongChannel asked = channel("asked");
        LongChannel answered = channel("answered");
        Script source = new Script(graph, "Source");
        Graphs.counting(source, in.output(source.instance, 0), questions);
        Script asker = new Script(graph, "Asker").onStop(() -> events.add("Asker"));
        Script answerer = new Script(graph, "Answerer").onStop(() -> events.add("Answerer"));
        LongInput fresh = in.input(asker.instance, 0);
        LongOutput ask = asked.output(asker.instance, 0);
        LongInput answers = answered.input(asker.instance, 0);
        LongInput asks = asked.input(answerer.instance, 0);
        LongOutput answer = answered.output(answerer.instance, 0);
        asker.on(() -> answers.has(1) && ask.hasRoom(1), () -> {
            long left = answers.take();
            if (left > 0) {
                ask.send(left);
            } else {
                events.add("done");
            }
        });
        asker.on(() -> fresh.has(1) && ask.room() > 2, () -> ask.send(fresh.take()));
        answerer.on(() -> asks.has(1) && answer.hasRoom(1), () -> answer.send(asks.take() / 2));
    }

    @Test
    void aFedCycleDrainsWhenItsInputEnds() {
        halving(100);
        graph.drive().runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(events).hasSize(102).endsWith("Asker", "Answerer").startsWith("done");
    }

    @Test
    void aMessageThatComesWhileTheLastMemberVotesIsTakenAndTheCycleStopsAllTheSame() {
        LongChannel in = channel("in");
        LongChannel forth = channel("forth");
        LongChannel back = channel("back");
        Script source = new Script(graph, "Source");
        Graphs.counting(
                source,
                in.output(source.instance, 0),
                100); // so many that the hub has learnt to take several at a time
        Script hub = new Script(graph, "Hub");
        Script relay = new Script(graph, "Relay");
        LongInput fresh = in.input(hub.instance, 0);
        LongOutput away = forth.output(hub.instance, 0);
        LongInput home = back.input(hub.instance, 0);
        LongInput asked = forth.input(relay.instance, 0);
        LongOutput answered = back.output(relay.instance, 0);
        hub.on(() -> home.has(1), () -> events.add("home " + home.take()));
        hub.on(() -> fresh.has(1) && away.hasRoom(1), () -> away.send(fresh.take()));
        relay.on(() -> asked.has(1) && answered.hasRoom(1), () -> answered.send(asked.take()));
        relay.mayStop(() -> events.add("Relay agrees"));
        hub.mayStop(() -> {
            if (events.contains("home 99") && !events.contains("Hub agrees")) {
                answered.send(-1); // as if the relay's thread had done so just before its own vote
                relay.instance.mark();
                relay.instance.commit();
                return events.add("Hub agrees");
            }
            return true;
        });
        Driver driver = graph.drive();
        for (int i = 0; i < 10; i++) {
            driver.runUntilIdle();
            clock.advanceMs(10);
        }
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(events.subList(events.indexOf("Hub agrees"), events.size())).contains("home -1");
    }

    @Test
    void aCycleWithoutInputStaysUntilItIsAskedAndThenStopsItsSources() {
        LongChannel requests = channel("requests");
        LongChannel replies = channel("replies");
        Script client = new Script(graph, "Client").onStop(() -> events.add("Client"));
        Script server = new Script(graph, "Server").onStop(() -> events.add("Server"));
        LongOutput out = requests.output(client.instance, 0);
        LongInput in = replies.input(client.instance, 0);
        LongInput asked = requests.input(server.instance, 0);
        LongOutput reply = replies.output(server.instance, 0);
        Pause pause = client.instance.pause("ask");
        client.on(() -> in.has(1), in::take).on(() -> pause.isOver() && out.isOpenWithRoom(1), () -> {
            out.send(1);
            pause.after(false);
        });
        server.on(() -> asked.has(1) && reply.hasRoom(1), () -> reply.send(asked.take()));
        Driver driver = graph.drive();
        for (int i = 0; i < 50; i++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(events).containsExactlyInAnyOrder("Client", "Server");
    }

    @Test
    void anActorThatSendsToItselfIsACycle() {
        Script self = new Script(graph, "Self");
        LongChannel loop = channel("loop");
        LongOutput out = loop.output(self.instance, 0);
        LongInput in = loop.input(self.instance, 0);
        self.onStart(() -> out.send(50)).on(() -> in.has(1) && out.hasRoom(1), () -> {
            long left = in.take();
            events.add("" + left);
            if (left > 1) {
                out.send(left - 1);
            }
        });
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(events).hasSize(50);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void aMemberThatRefusesKeepsTheOthers() {
        halving(3);
        boolean[] may = {false};
        Script keeper = new Script(graph, "Keeper").mayStop(() -> may[0]);
        LongChannel there = channel("there");
        LongChannel back = channel("back");
        Script other = new Script(graph, "Other");
        there.output(keeper.instance, 0);
        there.input(other.instance, 0);
        back.output(other.instance, 0);
        back.input(keeper.instance, 0);
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPING);
        may[0] = true;
        clock.advanceMs(10);
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void aTokenThatNeverEndsIsAVeto() {
        LongChannel there = channel("there");
        LongChannel back = channel("back");
        Script left = new Script(graph, "Left");
        Script right = new Script(graph, "Right");
        LongOutput thereOut = there.output(left.instance, 0);
        LongInput thereIn = there.input(right.instance, 0);
        back.output(right.instance, 0);
        back.input(left.instance, 0);
        left.onStart(() -> thereOut.send(1));
        right.on(() -> thereIn.has(2), thereIn::take);
        Driver driver = graph.drive();
        driver.runUntilIdle();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ZERO))
                .hasMessageContaining("Right-0 vetoed: there holds 1");
    }

    @Test
    void aRingOfThousandsOfActorsIsOneCycle() {
        int count = 5_000;
        List<LongChannel> channels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            channels.add(channel("c" + i));
        }
        for (int i = 0; i < count; i++) {
            Script script = new Script(graph, "Node" + i);
            LongOutput out = channels.get(i).output(script.instance, 0);
            LongInput in = channels.get((i + count - 1) % count).input(script.instance, 0);
            if (i == 0) {
                script.onStart(() -> out.send(0));
                script.on(() -> in.has(1), () -> events.add("round " + in.take()));
            } else {
                script.on(() -> in.has(1) && out.hasRoom(1), () -> out.send(in.take() + 1));
            }
        }
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(events).containsExactly("round 4999");
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }
}
