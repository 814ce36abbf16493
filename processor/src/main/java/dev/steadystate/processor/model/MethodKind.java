package dev.steadystate.processor.model;

/** The annotation that makes a method an actor's. */
public enum MethodKind {
    ON_MESSAGE("OnMessage"),
    ON_BATCH("OnBatch"),
    ON_ROOM("OnRoom"),
    ON_READY("OnReady"),
    EVERY("Every"),
    ON_START("OnStart"),
    ON_STOP("OnStop"),
    MAY_STOP("MayStop");

    private final String annotation;

    MethodKind(String annotation) {
        this.annotation = annotation;
    }

    /** The simple name of the annotation. */
    public String annotation() {
        return annotation;
    }

    /** The qualified name of the annotation. */
    public String qualifiedAnnotation() {
        return "dev.steadystate." + annotation;
    }
}
