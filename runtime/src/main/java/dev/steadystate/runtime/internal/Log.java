package dev.steadystate.runtime.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runtime's logger; looked up when there is something to log, not when a graph starts. */
final class Log {
    static final Logger LOG = LoggerFactory.getLogger("dev.steadystate.runtime");

    private Log() {}
}
