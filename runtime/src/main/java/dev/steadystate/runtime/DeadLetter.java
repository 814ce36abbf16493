package dev.steadystate.runtime;

/**
 * A message that could not be handled, and why.
 *
 * @param message the message
 * @param attempts how often it was tried
 * @param lastError the last failure, as its {@code toString()}
 * @param <T> the type of the message
 */
public record DeadLetter<T>(T message, int attempts, String lastError) {}
