package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.telemetry.internal.http.Port;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a graph is shown.
 *
 * @param port where
 * @param historyMemory how many bytes of memory the last hour may take
 * @param historyDirectory where it is kept on disk; null for memory only
 * @param historyDisk how many bytes of the disk it may take
 */
public record EndpointSettings(
        Port port, long historyMemory, @Nullable Path historyDirectory, long historyDisk) {}
