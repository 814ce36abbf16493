package dev.steadystate.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph has stopped, but not as agreed: an actor refused until the timeout, failed for good, or left messages behind. */
public final class UncleanShutdownException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient List<Veto> vetoes;

    /**
     * Makes the exception.
     *
     * @param graph the graph's name
     * @param vetoes what each actor that did not stop had to say
     * @param cause the failure that stopped the graph, or null
     */
    public UncleanShutdownException(String graph, List<Veto> vetoes, @Nullable Throwable cause) {
        super(describe(graph, vetoes, cause), cause);
        this.vetoes = List.copyOf(vetoes);
    }

    /**
     * Returns why actors did not stop.
     *
     * @return the vetoes, by actor and instance; empty if all stopped but one had failed
     */
    public List<Veto> vetoes() {
        return vetoes == null ? List.of() : vetoes;
    }

    private static String describe(String graph, List<Veto> vetoes, @Nullable Throwable cause) {
        StringBuilder text = new StringBuilder(graph).append(" stopped uncleanly");
        if (cause != null) {
            text.append(": ").append(text(cause));
        }
        for (Veto veto : vetoes) {
            text.append(System.lineSeparator()).append("  ").append(veto);
        }
        return text.toString();
    }

    private static String text(Throwable cause) {
        try {
            return cause.toString();
        } catch (RuntimeException | Error unreadable) {
            return cause.getClass().getName();
        }
    }
}
