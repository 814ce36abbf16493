package dev.steadystate.telemetry;

import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an address or a name of a machine from the command line. */
final class AddressConverter implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String value) {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new TypeConversionException(
                    "'" + value + "' is not known; name an address of this machine, such as 0.0.0.0");
        }
    }
}
