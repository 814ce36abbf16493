package dev.steadystate.telemetry.internal.http;

/** A request that is not answered as asked: a status, and a sentence that says why and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * A refusal.
     *
     * @param status the status code of HTTP, 400 or more
     * @param message the sentence
     */
    public Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** {@return the refusal of parameters that are wrong} */
    public static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /** {@return the status code} */
    public int status() {
        return status;
    }

    Reply reply() {
        Reply reply = Reply.text(status, String.valueOf(getMessage()));
        return status == 503 ? reply.with("Retry-After", "5") : reply;
    }
}
