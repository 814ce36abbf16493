package dev.steadystate.runtime.internal;

/** Makes a fresh actor: the Dagger subcomponent of its regeneration. */
public interface ActivationsFactory {
    /** A fresh actor and what activates it. */
    Activations activations();
}
