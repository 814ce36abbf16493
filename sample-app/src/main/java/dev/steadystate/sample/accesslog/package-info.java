/** Reads web servers' access logs and reports who asked for what, when, and with what result. */
@NullMarked
package dev.steadystate.sample.accesslog;

import org.jspecify.annotations.NullMarked;
