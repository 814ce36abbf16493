/** The vocabulary: what a user writes on the classes of an actor graph. */
module dev.steadystate {
    requires static org.jspecify;

    exports dev.steadystate;
}
