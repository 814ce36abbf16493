package dev.steadystate.benchmarks.soak;

/** Is handed on by reference. */
record Note(String text) {}
