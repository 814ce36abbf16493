package dev.steadystate.telemetry;

import dev.steadystate.telemetry.internal.http.Port;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port from the command line. */
final class PortConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        try {
            return Port.checked(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + value + "' is no port; ports are 0 to 65535");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
