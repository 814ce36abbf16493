/** Channels, activation, scheduling, supervision and shutdown of actor graphs. */
module dev.steadystate.runtime {
    requires transitive dev.steadystate;
    requires transitive jakarta.inject;
    requires transitive dagger;
    requires static transitive org.jspecify;
    requires org.jctools.core.jdk11;
    requires org.slf4j;

    exports dev.steadystate.runtime;
    exports dev.steadystate.runtime.internal;
}
