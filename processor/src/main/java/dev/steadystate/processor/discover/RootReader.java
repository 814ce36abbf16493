package dev.steadystate.processor.discover;

import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.discover.PortReader.Site;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.RootMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the root interface: its shape, its external ports and what nobody can implement. */
final class RootReader {
    private final Elements elements;
    private final Types types;
    private final PortReader ports;

    RootReader(Elements elements, Types types, PortReader ports) {
        this.elements = elements;
        this.types = types;
        this.ports = ports;
    }

    record Members(List<Port> externals, List<RootMethod> others) {}

    /** What is wrong with the root as a type, or nothing. */
    String problem(TypeElement root) {
        if (root.getKind() != ElementKind.INTERFACE) {
            return "no interface";
        }
        if (!root.getTypeParameters().isEmpty()) {
            return "generic";
        }
        if (root.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return isSystem(root) ? "" : "no ActorSystem";
    }

    private boolean isSystem(TypeElement root) {
        TypeElement system = elements.getTypeElement(Names.ACTOR_SYSTEM);
        return system != null && types.isSubtype(root.asType(), system.asType());
    }

    Members members(TypeElement root) {
        List<Port> externals = new ArrayList<>();
        List<RootMethod> others = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(root))) {
            if (isOpen(method)) {
                method(method, externals, others);
            }
        }
        return new Members(List.copyOf(externals), List.copyOf(others));
    }

    private static boolean isOpen(ExecutableElement method) {
        TypeElement owner = Enclosing.type(method);
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && !owner.getQualifiedName().contentEquals(Names.ACTOR_SYSTEM)
                && !JdkTypes.isJdk(owner.getQualifiedName().toString());
    }

    private void method(ExecutableElement method, List<Port> externals, List<RootMethod> others) {
        String name = method.getSimpleName().toString();
        boolean port = MemberReader.isPortOrCell(method);
        if (!port || !method.getParameters().isEmpty()) {
            others.add(new RootMethod(name, port, Positions.of(method)));
        }
        Site site = new Site(method, method.getReturnType(), name, Place.ROOT_METHOD, "");
        ports.receiver(site).ifPresent(externals::add);
        ports.sender(site).ifPresent(externals::add);
    }
}
