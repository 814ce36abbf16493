package dev.steadystate.generator.internal.plan;

import dev.steadystate.diagram.Position;

/** A diagram that says what no project can be made of. */
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Position position;
    private final String fact;
    private final String remedy;

    /**
     * A mistake in a diagram.
     *
     * @param position where it stands
     * @param fact what is the case
     * @param remedy what to do about it
     */
    public UnwritableException(Position position, String fact, String remedy) {
        super(position + ": " + fact + "; " + remedy);
        this.position = position;
        this.fact = fact;
        this.remedy = remedy;
    }

    public Position position() {
        return position;
    }

    public String fact() {
        return fact;
    }

    public String remedy() {
        return remedy;
    }
}
