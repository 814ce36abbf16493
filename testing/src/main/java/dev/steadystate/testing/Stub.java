package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Plays the part of an actor in a graph on a stage: the generated subclass has a member for each of the actor's ports. Left to
 * itself it takes and forgets what it is sent, and sends nothing; when its inputs have ended, it leaves as any actor does.
 * What it does is said before the graph starts. An actor's instances share one stub.
 */
public abstract class Stub {
    private final String actor;
    private final List<StubInput<?>> inputs = new ArrayList<>();
    private final List<StubOutput<?>> outputs = new ArrayList<>();
    private final List<StubPlayer> players = new CopyOnWriteArrayList<>();

    /**
     * Stands in for an actor.
     *
     * @param actor the actor's name in the graph
     */
    protected Stub(String actor) {
        this.actor = actor;
    }

    /**
     * Makes the member for a receiving port.
     *
     * @param channel the channel's name
     * @param <T> the type of the messages
     * @return the port
     */
    protected final <T> StubInput<T> input(String channel) {
        StubInput<T> input = new StubInput<>(channel);
        inputs.add(input);
        return input;
    }

    /**
     * Makes the member for a sending port; of a bundle each message goes to the next lane that has room.
     *
     * @param channel the channel's name
     * @param <T> the type of the messages
     * @return the port
     */
    protected final <T> StubOutput<T> output(String channel) {
        return add(new StubOutput<>(channel, false, this));
    }

    /**
     * Makes the member for a sending port whose messages are copied to all lanes.
     *
     * @param channel the channel's name
     * @param <T> the type of the messages
     * @return the port
     */
    protected final <T> StubOutput<T> broadcast(String channel) {
        return add(new StubOutput<>(channel, true, this));
    }

    private <T> StubOutput<T> add(StubOutput<T> output) {
        outputs.add(output);
        return output;
    }

    final String actor() {
        return actor;
    }

    final List<StubInput<?>> inputs() {
        return inputs;
    }

    final List<StubOutput<?>> outputs() {
        return outputs;
    }

    final ActivationsFactory player(ActorInstance instance) {
        StubPlayer player = new StubPlayer(instance, this);
        players.add(player);
        return player;
    }

    /** The test has given it something to do. */
    final void lookAgain() {
        players.forEach(StubPlayer::lookAgain);
    }

    /** Whether it will do something when its time has come. */
    final boolean isWaiting() {
        return players.stream().anyMatch(StubPlayer::isWaiting);
    }
}
