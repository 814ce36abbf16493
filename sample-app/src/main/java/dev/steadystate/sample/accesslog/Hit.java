package dev.steadystate.sample.accesslog;

/**
 * One request, as far as the report needs it.
 *
 * @param minute when it came, in minutes since 1970-01-01T00:00Z
 * @param path what it asked for, without query; {@code -} when the request line holds no path
 * @param status the status of the answer, 100 to 999
 * @param bytes the size of the answer's body, 0 when the log says {@code -}
 */
record Hit(long minute, String path, int status, long bytes) {}
