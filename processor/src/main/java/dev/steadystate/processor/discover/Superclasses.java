package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a class inherits from, apart from the JDK's own classes. */
final class Superclasses {
    private Superclasses() {}

    /** The superclasses, the nearest first. */
    static List<TypeElement> of(TypeElement type) {
        List<TypeElement> superclasses = new ArrayList<>();
        TypeMirror superclass = type.getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED) {
            TypeElement element = MoreTypes.asTypeElement(superclass);
            if (JdkTypes.isJdk(element.getQualifiedName().toString())) {
                break;
            }
            superclasses.add(element);
            superclass = element.getSuperclass();
        }
        return superclasses;
    }
}
