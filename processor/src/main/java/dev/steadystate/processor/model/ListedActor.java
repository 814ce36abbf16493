package dev.steadystate.processor.model;

/**
 * A class in {@code @ActorGraph(actors = …)}.
 *
 * @param name the canonical name of the class
 * @param actor whether it carries {@code @Actor}
 * @param position the array element
 */
public record ListedActor(String name, boolean actor, Position position) {}
