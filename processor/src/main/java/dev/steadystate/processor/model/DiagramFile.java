package dev.steadystate.processor.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A diagram that was found.
 *
 * @param name the file's name without its folder
 * @param text what it holds
 * @param source where it is, if it is a source file that may be changed and not a copy of one
 */
public record DiagramFile(String name, String text, Optional<Path> source) {}
