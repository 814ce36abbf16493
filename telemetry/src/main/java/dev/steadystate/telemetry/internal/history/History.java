package dev.steadystate.telemetry.internal.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What has been, for an hour: a moment a second for ten minutes, then one every five seconds. All of it together never takes more
 * than the memory that is allowed: when it would, the group that takes most gets coarser, so that the hour stays whole.
 * Any thread.
 */
public final class History {
    private static final long MINUTE_MS = 60_000;
    private static final long SPAN_MS = 60 * MINUTE_MS;
    private static final long RECENT_SPAN_MS = 10 * MINUTE_MS;
    private static final long RECENT_STEP_MS = 1_000;
    private static final long OLD_STEP_MS = 5_000;

    /** Notes may take this part of the memory. */
    private static final int NOTES_SHARE = 8;

    private final Tier recent = new Tier(RECENT_SPAN_MS, RECENT_STEP_MS);
    private final Tier old = new Tier(SPAN_MS, OLD_STEP_MS);
    private final Deque<PastNotes> notes = new ArrayDeque<>();
    private final long limit;
    private long notesBytes;

    /**
     * An empty history.
     *
     * @param limit how many bytes it may take
     */
    public History(long limit) {
        this.limit = limit;
    }

    /** Adds a moment, later than those before. */
    synchronized void add(Moment moment) {
        recent.add(moment);
        age(moment.at());
    }

    /** Adds the last moment of a run, which is kept even if another one is close before it. */
    synchronized void addLast(Moment moment) {
        recent.append(moment);
        age(moment.at());
    }

    /** Adds notes that hold from now on. */
    synchronized void add(PastNotes changed) {
        notes.addLast(changed);
        notesBytes += changed.bytes();
        while (notesBytes > limit / NOTES_SHARE && notes.size() > 1) {
            forgetNotes();
        }
    }

    private void age(long now) {
        recent.expire(now, old::add);
        old.expire(now, forgotten -> {});
        while (recent.bytes() + old.bytes() > limit - limit / NOTES_SHARE && coarsenGreater()) {
            // until it is small enough
        }
        long oldest = oldest();
        while (notes.size() > 1 && second(notes).at() <= oldest) {
            forgetNotes();
        }
    }

    /** Coarsens the group that takes most, and tells whether there was one that could be. */
    private boolean coarsenGreater() {
        boolean recentFirst = (recent.bytes() > old.bytes() && recent.canCoarsen()) || !old.canCoarsen();
        Tier greater = recentFirst ? recent : old;
        if (!greater.canCoarsen()) {
            return false;
        }
        greater.coarsen();
        return true;
    }

    private void forgetNotes() {
        notesBytes -= notes.removeFirst().bytes();
    }

    private static PastNotes second(Deque<PastNotes> notes) {
        var all = notes.iterator();
        all.next();
        return all.next();
    }

    /** {@return when the first moment was that is kept, in milliseconds since 1970; 0 if there is none} */
    public synchronized long oldest() {
        Moment first = old.first() == null ? recent.first() : old.first();
        return first == null ? 0 : first.at();
    }

    /** {@return when the last moment was, in milliseconds since 1970; 0 if there is none} */
    public synchronized long newest() {
        Moment last = recent.last() == null ? old.last() : recent.last();
        return last == null ? 0 : last.at();
    }

    /** {@return how many bytes it takes} */
    public synchronized long bytes() {
        return recent.bytes() + old.bytes() + notesBytes;
    }

    /**
     * Returns moments of a time.
     *
     * @param from the first millisecond
     * @param to the last millisecond
     * @param stepMs the time between two of them, at least; 0 for all
     * @param most how many at most; more are thinned out evenly
     * @return the moments, oldest first
     */
    synchronized List<Moment> moments(long from, long to, long stepMs, int most) {
        List<Moment> found = new ArrayList<>();
        for (Moment each : all()) {
            boolean wanted = each.at() >= from && each.at() <= to;
            if (wanted
                    && (found.isEmpty()
                            || each.at() - found.get(found.size() - 1).at() >= stepMs)) {
                found.add(each);
            }
        }
        return thin(found, most);
    }

    /** The notes that held at a moment, and those that came until another one. */
    synchronized List<PastNotes> notes(long from, long to) {
        List<PastNotes> found = new ArrayList<>();
        for (PastNotes each : notes) {
            if (each.at() <= from) {
                found.clear();
            }
            if (each.at() <= to) {
                found.add(each);
            }
        }
        return found;
    }

    /** All moments, oldest first. */
    private List<Moment> all() {
        List<Moment> all = new ArrayList<>();
        old.moments().forEach(all::add);
        recent.moments().forEach(all::add);
        return all;
    }

    /** Takes evenly spread ones, with the first and the last. */
    static <T> List<T> thin(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> thinned = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            thinned.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
        }
        return thinned;
    }
}
