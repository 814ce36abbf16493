package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.steadystate.processor.diagnose.Enclosing;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a graph must know of the Dagger modules that it lists. */
final class Modules {
    private Modules() {}

    /** Whether Dagger calls methods on an instance of the module. */
    static boolean needsInstance(TypeElement module) {
        if (module.getKind() != ElementKind.CLASS || module.getModifiers().contains(Modifier.ABSTRACT)) {
            return false;
        }
        return hasInstanceBinding(module);
    }

    private static boolean hasInstanceBinding(TypeElement module) {
        boolean own = ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                .anyMatch(method -> !method.getModifiers().contains(Modifier.STATIC) && isBinding(method));
        TypeMirror superclass = module.getSuperclass();
        return own
                || (superclass.getKind() == TypeKind.DECLARED
                        && hasInstanceBinding(MoreTypes.asTypeElement(superclass)));
    }

    private static boolean isBinding(Element method) {
        return method.getAnnotationMirrors().stream().anyMatch(mirror -> Annotations.isNamed(mirror, "Provides"));
    }

    /** Whether a constructor without parameters can be called from the package. */
    static boolean isConstructible(TypeElement module, PackageElement from) {
        boolean samePackage = MoreElements.getPackage(module).equals(from);
        return module.getKind() == ElementKind.CLASS
                && !module.getModifiers().contains(Modifier.ABSTRACT)
                && isVisible(module, samePackage)
                && ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
                        .anyMatch(constructor -> isPlain(constructor, samePackage));
    }

    private static boolean isPlain(ExecutableElement constructor, boolean samePackage) {
        return constructor.getParameters().isEmpty() && isAccessible(constructor, samePackage);
    }

    /** Whether the package can name the module. */
    static boolean isVisible(TypeElement module, PackageElement from) {
        return isVisible(module, MoreElements.getPackage(module).equals(from));
    }

    private static boolean isVisible(TypeElement module, boolean samePackage) {
        return Enclosing.types(module).stream().allMatch(type -> isAccessible(type, samePackage));
    }

    private static boolean isAccessible(Element element, boolean samePackage) {
        return samePackage
                ? !element.getModifiers().contains(Modifier.PRIVATE)
                : element.getModifiers().contains(Modifier.PUBLIC);
    }
}
