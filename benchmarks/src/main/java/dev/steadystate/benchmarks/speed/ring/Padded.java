package dev.steadystate.benchmarks.speed.ring;

/** 128 bytes in front of the fields of objects that different threads write, so that these never share a cache line. */
public abstract class Padded {
    long p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11, p12, p13, p14, p15, p16;
}
