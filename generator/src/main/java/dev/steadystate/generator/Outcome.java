package dev.steadystate.generator;

/** What happened to a file of a project. In a dry run: what would happen. */
public enum Outcome {
    /** It was not there. */
    WRITTEN("written"),
    /** It was as generated before and is now as the diagram has it. */
    UPDATED("updated"),
    /** It is as it would be generated. */
    UNCHANGED("unchanged"),
    /** It has been edited, and the diagram has nothing new for it. */
    KEPT("kept, edited"),
    /** It has been edited, and would be generated otherwise now. It was left alone. */
    DIFFERS("differs"),
    /** It had been edited and was overwritten, as asked. */
    OVERWRITTEN("overwritten"),
    /** The diagram has nothing any more that it belongs to. It was left alone. */
    NOT_IN_DIAGRAM("no longer in the diagram");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** {@return the outcome as reports show it} */
    public String words() {
        return words;
    }
}
