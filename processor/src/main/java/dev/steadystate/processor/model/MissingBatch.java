package dev.steadystate.processor.model;

/**
 * A parameter of a batch type that nobody writes, since the messages are not flat.
 *
 * @param batch the simple name of the type that is missing
 * @param message the simple name of the messages' type
 * @param because why they are not flat
 * @param position the parameter
 */
public record MissingBatch(String batch, String message, String because, Position position) {}
