package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Decides which message types are kept in columns, and remembers those whose lanes have to be written. */
final class FlatReader {
    /** Above this the generated code is too large to be inlined, and a reference is cheaper than so many copies. */
    private static final int MOST_COLUMNS = 32;

    /** Not a fault of the type's, and so nothing to complain about. */
    static final String FORBIDDEN = "it says @Flat(false)";

    private final Elements elements;
    private final SourceTypes sources;
    private final TakenNames taken;
    /** Why a type is not flat, by qualified name; empty if it is. */
    private final Map<String, String> known = new HashMap<>();
    /** The cases of flat types that are sealed interfaces, by qualified name. */
    private final Map<String, List<String>> cases = new HashMap<>();

    private List<FlatType> unwritten = new ArrayList<>();

    FlatReader(Elements elements, SourceTypes sources, TakenNames taken) {
        this.elements = elements;
        this.sources = sources;
        this.taken = taken;
    }

    /** Whether messages of this type are kept in columns. */
    boolean isFlat(TypeMirror message) {
        return element(message).filter(type -> because(type).isEmpty()).isPresent();
    }

    /** The cases in which messages of a flat type are received one by one. */
    List<String> cases(TypeMirror message) {
        return cases.getOrDefault(TypeName.get(message).toString(), List.of());
    }

    /** Whether all is there that decides it. */
    boolean isResolved(TypeMirror message) {
        return element(message)
                .filter(type -> because(type).equals(FlatRules.UNRESOLVED))
                .isEmpty();
    }

    /** Why messages of this type are handed on as references; empty if they are not. */
    String because(TypeElement message) {
        String name = message.getQualifiedName().toString();
        String because = known.get(name);
        if (because == null) {
            because = decide(message);
            if (!because.equals(FlatRules.UNRESOLVED)) {
                known.put(name, because);
            }
        }
        return because;
    }

    /** The flat types that have been met since the last call and whose lanes nobody has written yet. */
    List<FlatType> takeUnwritten() {
        List<FlatType> types = unwritten;
        unwritten = new ArrayList<>();
        return types;
    }

    private static Optional<TypeElement> element(TypeMirror message) {
        return message.getKind() == TypeKind.DECLARED
                ? Optional.of(MoreTypes.asTypeElement(message))
                : Optional.empty();
    }

    private String decide(TypeElement message) {
        if (!stated(message)) {
            return FORBIDDEN;
        }
        String because = FlatRules.because(message);
        if (!because.isEmpty()) {
            return because;
        }
        FlatLayout layout = new FlatLayout(message);
        cases.put(message.getQualifiedName().toString(), FlatType.cases(layout.value()));
        if (layout.columns().size() > MOST_COLUMNS) {
            return "it has " + layout.columns().size() + " columns, more than " + MOST_COLUMNS;
        }
        return sources.contains(message) ? fromSource(message, layout) : fromClassFile(message, layout);
    }

    private static boolean stated(TypeElement message) {
        return Annotations.values(message, Names.FLAT)
                .map(flat -> flat.bool("value"))
                .map(Stated::value)
                .orElse(true);
    }

    private String fromSource(TypeElement message, FlatLayout layout) {
        ClassName name = ClassName.get(message);
        List<String> used = taken.among(name, GeneratedNames.ofFlat(name));
        return used.isEmpty() ? write(message, layout) : "the name " + used.get(0) + " is taken";
    }

    /** Its jar may bring the lanes along. If not, they are written here, unless another module owns the package. */
    private String fromClassFile(TypeElement message, FlatLayout layout) {
        ClassName name = ClassName.get(message);
        if (exists(GeneratedNames.flatInput(name))) {
            return FlatRules.NONE;
        }
        if (isForeign(elements.getModuleOf(message))) {
            return "it is of another module, which has no lanes for it; annotate it with @Flat there";
        }
        if (exists(GeneratedNames.flatBatch(name))) {
            return "the name " + GeneratedNames.flatBatch(name) + " is taken";
        }
        return write(message, layout);
    }

    private String write(TypeElement message, FlatLayout layout) {
        boolean open = Visibility.isOpen(message.asType());
        unwritten.add(new FlatType(ClassName.get(message), open, layout.value(), layout.columns()));
        return FlatRules.NONE;
    }

    private boolean isForeign(ModuleElement module) {
        return module != null && !module.isUnnamed() && !sources.isCompiled(module);
    }

    private boolean exists(ClassName type) {
        return elements.getTypeElement(type.canonicalName()) != null;
    }
}
