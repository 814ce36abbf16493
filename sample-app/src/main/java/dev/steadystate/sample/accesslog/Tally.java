package dev.steadystate.sample.accesslog;

/**
 * Counts of some requests.
 *
 * @param requests how many
 * @param bytes the sum of the answers' bodies
 * @param clientErrors how many were answered with a status of 400 to 499
 * @param serverErrors how many were answered with a status of 500 or more
 */
record Tally(long requests, long bytes, long clientErrors, long serverErrors) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally of(Hit hit) {
        boolean client = hit.status() >= 400 && hit.status() < 500;
        boolean server = hit.status() >= 500;
        return new Tally(1, hit.bytes(), client ? 1 : 0, server ? 1 : 0);
    }

    long errors() {
        return clientErrors + serverErrors;
    }

    Tally plus(Tally other) {
        return new Tally(
                requests + other.requests,
                bytes + other.bytes,
                clientErrors + other.clientErrors,
                serverErrors + other.serverErrors);
    }
}
