package dev.steadystate.sample.accesslog;

/** Says what is wrong with a line. Logs can hold many such lines, so it does without a stack trace. */
final class MalformedLineException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedLineException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
