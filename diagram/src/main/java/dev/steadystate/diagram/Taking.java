package dev.steadystate.diagram;

/** How the receiver of a channel takes messages. */
public enum Taking {
    /** {@code >>Take}: one by one. The default. */
    TAKE,
    /** {@code >>TakeCopy}: all that wait, as a slice. */
    TAKE_COPY,
    /** {@code >>PeekCopy}: looks at a message first and takes it when its work is done. */
    PEEK_COPY
}
