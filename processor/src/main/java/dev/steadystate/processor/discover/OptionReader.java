package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import dev.steadystate.processor.model.ModuleOptions;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds out whether a module has options of the command line, and whether they matter when there are no arguments. */
final class OptionReader {
    private static final String PREFIX = "picocli.CommandLine.";
    private static final String OPTION = PREFIX + "Option";
    private static final String PARAMETERS = PREFIX + "Parameters";

    /** Attributes that make an option matter without arguments too. */
    private static final Set<String> EAGER = Set.of("required", "defaultValue", "arity", "interactive", "prompt");

    private final Types types;
    private final TypeMirror collection;

    OptionReader(Types types, Elements elements) {
        this.types = types;
        this.collection =
                types.erasure(elements.getTypeElement("java.util.Collection").asType());
    }

    ModuleOptions read(TypeElement module) {
        ModuleOptions found = ModuleOptions.NONE;
        TypeElement type = module;
        while (type.getSuperclass().getKind() == TypeKind.DECLARED) {
            for (Element member : type.getEnclosedElements()) {
                found = later(found, ofMember(member));
            }
            type = MoreTypes.asTypeElement(type.getSuperclass());
        }
        return found;
    }

    private ModuleOptions ofMember(Element member) {
        ModuleOptions found = ModuleOptions.NONE;
        if (!member.getModifiers().contains(Modifier.STATIC)) {
            for (AnnotationMirror annotation : member.getAnnotationMirrors()) {
                found = later(found, ofAnnotation(member, annotation));
            }
        }
        return found;
    }

    private ModuleOptions ofAnnotation(Element member, AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().toString();
        if (!name.startsWith(PREFIX)) {
            return ModuleOptions.NONE;
        }
        boolean optional = name.equals(OPTION) || (name.equals(PARAMETERS) && holdsMany(member));
        boolean plain = annotation.getElementValues().keySet().stream()
                .noneMatch(attribute -> EAGER.contains(attribute.getSimpleName().toString()));
        return optional && plain ? ModuleOptions.LAZY : ModuleOptions.EAGER;
    }

    /** A positional parameter that holds one value is required. */
    private boolean holdsMany(Element member) {
        return member.getKind() == ElementKind.FIELD
                && (member.asType().getKind() == TypeKind.ARRAY
                        || types.isAssignable(types.erasure(member.asType()), collection));
    }

    private static ModuleOptions later(ModuleOptions one, ModuleOptions other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
