/** Graphs that are tested, some with a mistake. */
package dev.steadystate.testing.graphs;
