package dev.steadystate.processor.validate;

import java.util.List;

/** All rules, each once. */
final class Rules {
    static final List<PortRule> PORT = List.of(
            new UsablePort(),
            new UsableNames.OfChannel(),
            new Ranges.OfPort(),
            new OverflowPolicy.OfPort(),
            new PortAttributes(),
            new UsableMeasurement.OfPort(),
            new UsableAlerts.OfPort());

    static final List<ActorRule> ACTOR = List.of(
            new ActorAnnotation(),
            new ActorConstructor(),
            new UsableNames.OfActor(),
            new Ranges.OfActor(),
            new UsableDurations.OfActor(),
            new ThreadChoice(),
            new FreeNames.OfActor(),
            new LostFields(),
            new OwnMembers(),
            new AssignablePort(),
            new UsableCell(),
            new DurableCell(),
            new OneEnd(),
            new CallableMethods(),
            new MethodAnnotations(),
            new MethodParameters(),
            new KnownChannels(),
            new Demands(),
            new OverflowPolicy.OfMethods(),
            new UsableMeasurement.OfActor(),
            new UsableAlerts.OfActor());

    static final List<GraphRule> GRAPH = List.of(
            new RootShape(),
            new ListedClasses(),
            new Ranges.OfGraph(),
            new UsableDurations.OfGraph(),
            new ActorSet(),
            new FreeNames.OfGraph(),
            new DanglingChannels(),
            new ChannelTypes(),
            new DeadLetterChannels(),
            new ChannelSharing(),
            new LaneCounts(),
            new DemandSizes(),
            new MutableMessages(),
            new Sources(),
            new Cycles(),
            new UsableMeasurement.OfGraph(),
            new UsableAlerts.OfGraph(),
            new OneMeasurement(),
            new AlertNames(),
            new TopologyFile());

    private Rules() {}
}
