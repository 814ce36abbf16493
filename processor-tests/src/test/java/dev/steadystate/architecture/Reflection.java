package dev.steadystate.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What counts as reflection: {@code java.lang.reflect}, service loading, and looking classes or members up by name. */
final class Reflection {
    private static final Set<String> LOOK_UPS = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "loadClass");

    static ArchCondition<JavaClass> beUsed() {
        return new ArchCondition<>("use reflection") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    events.add(new SimpleConditionEvent(item, isReflection(access), access.getDescription()));
                }
            }
        };
    }

    private static boolean isReflection(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.getPackageName().equals("java.lang.reflect") || owner.isEquivalentTo(java.util.ServiceLoader.class)) {
            return true;
        }
        boolean looksUp = owner.isEquivalentTo(Class.class) || owner.isEquivalentTo(ClassLoader.class);
        return looksUp && LOOK_UPS.contains(access.getName());
    }

    private Reflection() {}
}
