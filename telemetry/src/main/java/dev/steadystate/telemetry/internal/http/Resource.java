package dev.steadystate.telemetry.internal.http;

/** What stands behind a path. Called by several threads at a time. */
public interface Resource {
    /**
     * Answers a request.
     *
     * @throws Refusal if the request makes no sense here
     */
    Reply answer(Request request) throws Refusal;
}
