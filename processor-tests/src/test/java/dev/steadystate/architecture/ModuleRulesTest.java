package dev.steadystate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which module may use what, read from the bytecode of all modules. */
class ModuleRulesTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.steadystate");

    private static final String[] RUNTIME = {"dev.steadystate.runtime", "dev.steadystate.runtime.internal.."};

    @Test
    void annotationsDependOnTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("dev.steadystate", "dev.steadystate.meters")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util", "dev.steadystate", "dev.steadystate.meters")
                .check(ALL);
    }

    @Test
    void runtimeDependsOnItsFewLibrariesOnly() {
        classes()
                .that()
                .resideInAnyPackage(RUNTIME)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(RUNTIME)
                        .or(resideInAnyPackage(
                                "java..",
                                "dev.steadystate",
                                "org.jctools..",
                                "jakarta.inject",
                                "org.slf4j..",
                                "org.jspecify..")))
                .check(ALL);
    }

    @Test
    void usersApiNeverShowsInternals() {
        noClasses()
                .that()
                .resideInAPackage("dev.steadystate.runtime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.steadystate.runtime.internal..")
                .check(ALL);
    }

    @Test
    void launcherKnowsNothingOfTheProcessorNorOfDagger() {
        noClasses()
                .that()
                .resideInAPackage("dev.steadystate.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.steadystate.processor..", "dagger..")
                .check(ALL);
    }

    @Test
    void telemetryNeedsTheRuntimeOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.steadystate.telemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.steadystate.processor..",
                        "dev.steadystate.launcher..",
                        "dev.steadystate.testing..",
                        "dagger..")
                .check(ALL);
    }

    @Test
    void processorNeverLinksAgainstTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage("dev.steadystate.processor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.steadystate.runtime..", "dev.steadystate.launcher..")
                .check(ALL);
    }

    @Test
    void runtimeAndAnnotationsUseNoReflection() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.steadystate.runtime..", "dev.steadystate")
                .should(Reflection.beUsed())
                .check(ALL);
    }

    @Test
    void samplesAndWhatIsGeneratedForThemUseNoReflection() {
        noClasses()
                .that()
                .resideInAPackage("dev.steadystate.sample..")
                .should(Reflection.beUsed())
                .check(ALL);
    }
}
