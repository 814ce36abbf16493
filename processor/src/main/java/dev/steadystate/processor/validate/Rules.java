package dev.steadystate.processor.validate;

import java.util.List;

/** All rules, each once. */
final class Rules {
    static final List<ActorRule> ACTOR = List.of();
    static final List<GraphRule> GRAPH = List.of();

    private Rules() {}
}
