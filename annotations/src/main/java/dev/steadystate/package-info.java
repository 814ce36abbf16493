/** What a user writes on the classes of an actor graph. */
package dev.steadystate;
