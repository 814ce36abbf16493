package dev.steadystate.telemetry.internal.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which names the endpoint answers to. One that listens on this machine only is asked for as localhost or by number; a browser
 * that asks by another name was led here by a foreign site whose name points to this machine (DNS rebinding).
 */
final class HostRule {
    private final boolean local;

    HostRule(boolean local) {
        this.local = local;
    }

    void check(@Nullable String host) throws Refusal {
        if (local && host != null && !isLocal(withoutPort(host).toLowerCase(Locale.ROOT))) {
            throw new Refusal(
                    403,
                    "this endpoint listens on this machine only and answers to localhost; to be asked by another name, it"
                            + " has to be given an address to listen on");
        }
    }

    private static boolean isLocal(String name) {
        return name.equals("localhost") || name.endsWith(".localhost") || name.startsWith("[") || isNumeric(name);
    }

    /** Four numbers: no name ends in one. */
    private static boolean isNumeric(String name) {
        return name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }
}
