package dev.steadystate.processor.builds;

/** Types that several tests use. */
final class Parts {
    /** Collects what comes at the end of a graph. */
    static final String BOX = """
            @Singleton
            public final class Box {
              private final List<Object> all = Collections.synchronizedList(new ArrayList<>());
              @Inject public Box() {}
              public void add(Object each) { all.add(each); }
              public List<Object> all() { return List.copyOf(all); }
            }
            """;

    /** Hands out a box that the test keeps. */
    static final String BOX_MODULE = """
            @Module
            public final class BoxModule {
              public final Box box = new Box();
              public BoxModule() {}
              @Provides Box box() { return box; }
            }
            """;

    /** Runs a graph that ends by itself, and returns what is in the box. */
    static String run(String graph) {
        return """
            public final class Run {
              public static List<Object> run() throws Exception {
                BoxModule module = new BoxModule();
                try (%1$s graph = Steady%1$s.builder().boxModule(module).build()) {
                  graph.start();
                  graph.awaitStopped(Duration.ofSeconds(60));
                }
                return module.box.all();
              }
            }
            """.formatted(graph);
    }

    private Parts() {}
}
