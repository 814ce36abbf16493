/** The catalogue of everything the processor can complain about, and how findings are collected and printed. */
@NullMarked
package dev.steadystate.processor.diagnose;

import org.jspecify.annotations.NullMarked;
