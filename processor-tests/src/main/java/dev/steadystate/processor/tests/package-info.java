/** Every diagnostic of the processor, a few golden files and whole compilations; all of it stands in {@code src/test}. */
package dev.steadystate.processor.tests;
