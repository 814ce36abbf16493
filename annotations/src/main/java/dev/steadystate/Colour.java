package dev.steadystate;

/** How urgent an {@link Alert} is: the colour that its actor or channel takes in the picture of the running graph. */
public enum Colour {
    /** Worth a look. In Prometheus rules the severity {@code info}. */
    YELLOW,
    /** Something has to be done, but not at once. In Prometheus rules the severity {@code warning}. */
    ORANGE,
    /** Something has to be done now. In Prometheus rules the severity {@code critical}. */
    RED
}
