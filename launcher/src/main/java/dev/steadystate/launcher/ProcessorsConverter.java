package dev.steadystate.launcher;

import dev.steadystate.runtime.internal.Processors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads lists of processors: numbers with commas between them. */
final class ProcessorsConverter implements ITypeConverter<int[]> {
    @Override
    public int[] convert(String value) {
        try {
            return Processors.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
