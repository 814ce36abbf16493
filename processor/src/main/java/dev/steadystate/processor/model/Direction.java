package dev.steadystate.processor.model;

/** Which end of a channel a port is. */
public enum Direction {
    RX,
    TX
}
