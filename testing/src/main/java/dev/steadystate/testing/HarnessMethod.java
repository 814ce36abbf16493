package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A method of a tested actor: what it waits for, and what its messages are told apart by. */
public final class HarnessMethod {
    private final String name;
    private final @Nullable Input input;
    private final List<Need> needs = new ArrayList<>();
    private boolean timed;

    private record Need(String what, String channel, int count, IntSupplier found) {
        boolean isMet() {
            return found.getAsInt() >= count;
        }

        @Override
        public String toString() {
            return what + " in " + channel + " (" + found.getAsInt() + " of " + count + ")";
        }
    }

    HarnessMethod(String name, @Nullable Input input) {
        this.name = name;
        this.input = input;
    }

    /**
     * For generated code: it waits for its time.
     *
     * @return this
     */
    public HarnessMethod timed() {
        timed = true;
        return this;
    }

    /**
     * For generated code: it waits for messages.
     *
     * @param count how many
     * @param lane of this lane
     * @return this
     */
    public HarnessMethod takes(int count, HarnessInlet lane) {
        return takes(count, List.of(lane));
    }

    /**
     * For generated code: it waits for messages.
     *
     * @param count how many
     * @param lanes of any of these lanes
     * @return this
     */
    public HarnessMethod takes(int count, List<? extends HarnessInlet> lanes) {
        needs.add(new Need("messages", lanes.get(0).channel(), count, () -> most(lanes)));
        return this;
    }

    private static int most(List<? extends HarnessInlet> lanes) {
        int most = 0;
        for (HarnessInlet each : lanes) {
            most = Math.max(most, each.waiting());
        }
        return most;
    }

    /**
     * For generated code: it waits for room.
     *
     * @param count for how many messages
     * @param lane in this lane
     * @return this
     */
    public HarnessMethod sends(int count, HarnessOutput<?> lane) {
        return sends(count, List.of(lane));
    }

    /**
     * For generated code: it waits for room.
     *
     * @param count for how many messages
     * @param lanes in each of these lanes
     * @return this
     */
    public HarnessMethod sends(int count, List<? extends HarnessOutput<?>> lanes) {
        for (HarnessOutput<?> each : lanes) {
            needs.add(new Need("room", each.channel(), count, each::room));
        }
        return this;
    }

    String name() {
        return name;
    }

    @Nullable
    Input input() {
        return input;
    }

    String situation() {
        List<String> unmet =
                needs.stream().filter(need -> !need.isMet()).map(Need::toString).toList();
        if (!unmet.isEmpty()) {
            return name + "() waits for " + String.join(" and ", unmet);
        }
        return name
                + (timed
                        ? "() waits for its time; advance(…) lets it pass"
                        : "() could go now; run() or step() lets it");
    }
}
