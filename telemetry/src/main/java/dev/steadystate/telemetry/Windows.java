package dev.steadystate.telemetry;

import dev.steadystate.runtime.TelemetryFacts;

/** The windows of a graph's actors and channels. */
public interface Windows {
    /**
     * Returns the window of an actor's figures.
     *
     * @param name the name of the actor
     * @return the window
     */
    Window ofActor(String name);

    /**
     * Returns the window of a channel's figures.
     *
     * @param name the name of the channel
     * @return the window
     */
    Window ofChannel(String name);

    /**
     * Returns what holds unless stated otherwise.
     *
     * @return {@link Window#STANDARD} for each
     */
    static Windows standard() {
        return same(Window.STANDARD);
    }

    /**
     * Returns what {@code @Telemetry} and {@code @Alert} declare.
     *
     * @param telemetry the facts of a graph
     * @return the window of each actor and channel
     */
    static Windows declared(TelemetryFacts telemetry) {
        return new Windows() {
            @Override
            public Window ofActor(String name) {
                return Window.of(telemetry.ofActor(name));
            }

            @Override
            public Window ofChannel(String name) {
                return Window.of(telemetry.ofChannel(name));
            }
        };
    }

    /**
     * Returns the same window for everything.
     *
     * @param window the window
     * @return it, for each actor and channel
     */
    static Windows same(Window window) {
        return new Windows() {
            @Override
            public Window ofActor(String name) {
                return window;
            }

            @Override
            public Window ofChannel(String name) {
                return window;
            }
        };
    }
}
