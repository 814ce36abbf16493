package dev.steadystate.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands finished files to the compiler, each with the types that it was made from. */
public final class GeneratedFiles {
    private static final String INDENT = "    ";

    private final ProcessingEnvironment environment;
    private final String generator;

    /**
     * Files of one compilation.
     *
     * @param generator the qualified name of the processor, for {@code @Generated}
     */
    public GeneratedFiles(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.generator = generator;
    }

    /** Whether the compilation can see a type. */
    boolean isReadable(ClassName type) {
        return environment.getElementUtils().getTypeElement(type.canonicalName()) != null;
    }

    void java(ClassName name, TypeSpec.Builder type, Collection<ClassName> origins) {
        if (isReadable(Known.GENERATED)) {
            type.addAnnotation(AnnotationSpec.builder(Known.GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        String text = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build()
                .toString();
        try (Writer writer = environment
                .getFiler()
                .createSourceFile(name.canonicalName(), elements(origins))
                .openWriter()) {
            writer.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " cannot be written", failure);
        }
    }

    void resource(String path, String text, Collection<ClassName> origins) {
        try {
            FileObject file =
                    environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path, elements(origins));
            try (OutputStream out = file.openOutputStream()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(path + " cannot be written", failure);
        }
    }

    private TypeElement[] elements(Collection<ClassName> origins) {
        return origins.stream()
                .map(origin -> environment.getElementUtils().getTypeElement(origin.canonicalName()))
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
    }
}
