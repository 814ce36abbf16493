package dev.steadystate.diagram;

/**
 * The value of an attribute.
 *
 * @param markup whether it was written as markup, between angle brackets
 * @param offset where it stands in the text
 * @param end where it ends there
 */
record Attribute(String text, boolean markup, int offset, int end) {
    /** The value of an attribute that is missing. */
    static Attribute missing(int offset) {
        return new Attribute("", false, offset, offset);
    }
}
