package dev.steadystate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The phases of the processor depend on the model and on the catalogue of findings, never on each other. */
class ProcessorPhasesTest {
    private static final String PROCESSOR = "dev.steadystate.processor";
    private static final String MODEL = PROCESSOR + ".model";
    private static final String DIAGNOSE = PROCESSOR + ".diagnose";
    private static final String DISCOVER = PROCESSOR + ".discover";
    private static final String VALIDATE = PROCESSOR + ".validate";
    private static final String EMIT = PROCESSOR + ".emit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROCESSOR);

    @Test
    void theModelStandsAlone() {
        ours(MODEL, MODEL);
    }

    @Test
    void findingsKnowTheModelOnly() {
        ours(DIAGNOSE, DIAGNOSE, MODEL);
    }

    @Test
    void phasesDoNotKnowEachOther() {
        ours(DISCOVER, DISCOVER, DIAGNOSE, MODEL);
        ours(VALIDATE, VALIDATE, DIAGNOSE, MODEL);
        ours(EMIT, EMIT, DIAGNOSE, MODEL);
    }

    @Test
    void rulesAreFunctionsOfTheModel() {
        noClasses()
                .that()
                .resideInAPackage(VALIDATE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "javax.lang.model.util..")
                .check(CLASSES);
    }

    @Test
    void theModelKeepsNamesAndNoElements() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "javax\\.lang\\.model\\.(element\\..*Element|element\\.Annotation.*|type\\..*|util\\..*)")
                .check(CLASSES);
    }

    /** Of the processor's packages, this one uses these only. */
    private static void ours(String phase, String... allowed) {
        classes()
                .that()
                .resideInAPackage(phase)
                .should(onlyDependOnClassesThat(
                        resideOutsideOfPackage(PROCESSOR + "..").or(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }
}
