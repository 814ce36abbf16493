package dev.steadystate.processor.model;

/** Whether a Dagger module has options of the command line: members with annotations of picocli. */
public enum ModuleOptions {
    /** It has none. */
    NONE,
    /** Without arguments there is nothing to be read: its fields hold the defaults, and none is required. */
    LAZY,
    /** They have to be read in any case. */
    EAGER
}
