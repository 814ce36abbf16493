package dev.steadystate.testing.actors;

import jakarta.inject.Scope;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A scope of the tests' own. */
@Scope
@Retention(RetentionPolicy.RUNTIME)
@interface Shift {}
