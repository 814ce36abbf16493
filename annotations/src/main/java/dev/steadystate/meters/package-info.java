/** The names of all meters of a running graph, for those who write queries, rules and dashboards. */
package dev.steadystate.meters;
