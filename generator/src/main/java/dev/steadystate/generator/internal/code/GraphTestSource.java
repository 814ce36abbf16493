package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import java.time.Duration;
import javax.lang.model.element.Modifier;

// /** The whole graph of {@link Shop}, in simulated time and in orders that seeds decide. */
// @GraphTest(Shop.class)
// final class ShopTest {
//     @SimulationTest(seeds = 10)
//     void runsAndStopsWithoutLosingAMessage(ShopStage stage) {
//         stage.runFor(Duration.ofSeconds(5));
//         stage.stop();
//     }
// }

/** Writes the test of the whole graph. */
public final class GraphTestSource {
    private static final int SEEDS = 10;
    private static final int SECONDS = 5;

    private GraphTestSource() {}

    public static String of(ProjectPlan project) {
        ClassName root = project.root();
        MethodSpec test = MethodSpec.methodBuilder("runsAndStopsWithoutLosingAMessage")
                .addAnnotation(AnnotationSpec.builder(Known.SIMULATION_TEST)
                        .addMember("seeds", "$L", SEEDS)
                        .build())
                .addParameter(ClassName.get(root.packageName(), root.simpleName() + "Stage"), "stage")
                .addStatement("stage.runFor($T.ofSeconds($L))", Duration.class, SECONDS)
                .addStatement("stage.stop()")
                .build();
        TypeSpec type = TypeSpec.classBuilder(root.simpleName() + "Test")
                .addJavadoc(
                        "The whole graph of {@link $T}, in simulated time and in orders that seeds decide. {@code stop} fails if a"
                                + " message was lost.\n",
                        root)
                .addAnnotation(AnnotationSpec.builder(Known.GRAPH_TEST)
                        .addMember("value", "$T.class", root)
                        .build())
                .addModifiers(Modifier.FINAL)
                .addMethod(test)
                .build();
        return JavaText.of(root.packageName(), type);
    }
}
