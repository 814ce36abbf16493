/** The vocabulary: what a user writes on the classes of an actor graph. */
module dev.steadystate {
    exports dev.steadystate;
    exports dev.steadystate.meters;
}
