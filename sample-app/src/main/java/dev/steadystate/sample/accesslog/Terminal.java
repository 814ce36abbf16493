package dev.steadystate.sample.accesslog;

import java.time.Duration;

/** Whether somebody is watching. */
final class Terminal {
    private Terminal() {}

    /** How often to show progress when the user does not say: each second on a terminal, otherwise never. */
    static Duration progressEvery() {
        return isTerminal() ? Duration.ofSeconds(1) : Duration.ZERO;
    }

    /** On Java 22 to 24 there is a console without a terminal too, unless it is the one of {@code java.base}. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        int version = Runtime.version().feature();
        boolean reliable = version < 22 || version > 24 || "java.base".equals(System.getProperty("jdk.console"));
        return reliable && System.console() != null;
    }
}
