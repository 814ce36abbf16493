package dev.steadystate.testing.actors;

/** A service that an actor's constructor asks for. */
interface CustomerNames {
    /** {@return the name of a customer} */
    String of(int customer);
}
