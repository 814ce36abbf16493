package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;

/** A channel with a mistake, to see whether a proof finds it. */
final class FaultyChannel extends Channel<LongSender, LongReceiver, FaultyChannel.Out, FaultyChannel.In> {
    /** What goes wrong, at one message in so many. */
    enum Mistake {
        NONE,
        LOSES,
        DUPLICATES,
        SWAPS,
        FORGETS_TO_UNDO_TAKES,
        FORGETS_TO_UNDO_SENDS,
        CHANGES
    }

    private static final int SELDOM = 19;
    /** No end makes so many copies. */
    private static final long NEVER_SENT = 1 << 22;

    private final Mistake mistake;

    FaultyChannel(Mistake mistake, String name, int capacity, Overflow overflow, Lanes lanes) {
        super(name, "long", overflow, lanes);
        this.mistake = mistake;
        makeRings(capacity);
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new LongSlots(capacity);
    }

    @Override
    protected Out newOutput(Lane lane) {
        return new Out(mistake, lane);
    }

    @Override
    protected In newInput(Lane lane) {
        return new In(mistake, lane);
    }

    /** Its sending end. */
    static final class Out extends LaneOutput implements LongSender {
        private final Mistake mistake;
        private final long[] array;
        private int sent;

        Out(Mistake mistake, Lane lane) {
            super(lane);
            this.mistake = mistake;
            this.array = ((LongSlots) lane.slots()).array;
        }

        @Override
        public void send(long message) {
            if (admits()) {
                put(message);
            }
        }

        @Override
        public boolean trySend(long message) {
            if (!admitsNow()) {
                return false;
            }
            put(message);
            return true;
        }

        private void put(long message) {
            boolean wrong = ++sent % SELDOM == 0;
            if (wrong && mistake == Mistake.LOSES) {
                return;
            }
            boolean second = isDirty();
            int place = stage() & (array.length - 1);
            array[place] = wrong && mistake == Mistake.CHANGES ? message ^ NEVER_SENT : message;
            if (wrong && mistake == Mistake.DUPLICATES && admitsNow()) {
                array[stage() & (array.length - 1)] = message;
            } else if (second && mistake == Mistake.SWAPS) {
                int before = (place - 1) & (array.length - 1);
                array[place] = array[before];
                array[before] = message;
            } else if (mistake == Mistake.FORGETS_TO_UNDO_SENDS) {
                mark();
            }
        }

        @Override
        public dev.steadystate.runtime.LongClaim claim(int most) {
            throw new IllegalStateException("no claims here");
        }
    }

    /** Its receiving end. */
    static final class In extends LaneInput implements LongReceiver {
        private final Mistake mistake;
        private final long[] array;

        In(Mistake mistake, Lane lane) {
            super(lane);
            this.mistake = mistake;
            this.array = ((LongSlots) lane.slots()).array;
        }

        @Override
        public long take() {
            long message = array[next() & (array.length - 1)];
            if (mistake == Mistake.FORGETS_TO_UNDO_TAKES) {
                mark();
            }
            return message;
        }

        @Override
        public long peek() {
            return array[head() & (array.length - 1)];
        }
    }
}
