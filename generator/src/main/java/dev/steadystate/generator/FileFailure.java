package dev.steadystate.generator;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
public final class FileFailure {
    private FileFailure() {}

    /**
     * What somebody reads who has named the file.
     *
     * @param failure of an operation on files
     * @return one line that names the file
     */
    public static String text(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access is denied";
        }
        return String.valueOf(failure.getMessage());
    }
}
