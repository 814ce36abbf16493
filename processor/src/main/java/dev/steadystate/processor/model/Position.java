package dev.steadystate.processor.model;

/**
 * A place in the user's source, as names, so that it outlives a round: a type, one of its members, a parameter of that
 * member, an annotation there, and one of the annotation's values. Whatever is empty is not narrowed down.
 *
 * @param type the canonical name of the type, {@code a.b.Outer.Inner}
 * @param member a field's name, a method's name with erased parameter types {@code m(long,java.util.List)}, or empty
 * @param parameter the index of a parameter of the member, or -1
 * @param annotation the qualified name of an annotation on that element, or empty
 * @param value the name of a member of the annotation, or empty; of an annotation within it with a dot, {@code restarts.within},
 *     of one in an array with its index, {@code value[1].above}
 * @param index the index within an array value, or -1
 */
public record Position(String type, String member, int parameter, String annotation, String value, int index) {
    /** The type itself. */
    public static Position of(String type) {
        return new Position(type, "", -1, "", "", -1);
    }

    /** A member of this type. */
    public Position member(String name) {
        return new Position(type, name, -1, "", "", -1);
    }

    /** A parameter of this member. */
    public Position parameter(int position) {
        return new Position(type, member, position, "", "", -1);
    }

    /** An annotation on this element. */
    public Position annotation(String name) {
        return new Position(type, member, parameter, name, "", -1);
    }

    /** The annotated element itself. */
    public Position element() {
        return new Position(type, member, parameter, "", "", -1);
    }

    /** A value of this annotation. */
    public Position value(String name) {
        return new Position(type, member, parameter, annotation, name, -1);
    }

    /** An element of this array value. */
    public Position index(int position) {
        return new Position(type, member, parameter, annotation, value, position);
    }
}
