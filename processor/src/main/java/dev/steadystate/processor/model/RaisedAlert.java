package dev.steadystate.processor.model;

/**
 * An alert in its graph.
 *
 * @param name its name in the graph
 * @param label where it is declared, as messages name it: {@code Worker}, {@code Worker.numbers}, or the root's name
 */
public record RaisedAlert(String name, Observed observed, String label, Alert alert) {}
