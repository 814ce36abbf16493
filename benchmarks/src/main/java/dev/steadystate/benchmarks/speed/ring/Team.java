package dev.steadystate.benchmarks.speed.ring;

import java.util.List;

/** A thread that calls its stages in turn until all have ended. Spins briefly when none can go on, then yields. */
public final class Team extends Thread {
    private static final int SPINS = 8;
    private static final int PAUSES = 16;

    private final Stage[] stages;

    /** A team of these stages, upstream first. */
    public Team(Stage... stages) {
        this.stages = stages.clone();
        setDaemon(true);
    }

    /** Waits until all have ended. */
    public static void join(List<Team> teams) throws InterruptedException {
        for (Team team : teams) {
            team.join();
        }
    }

    @Override
    public void run() {
        int idle = 0;
        int progress = round();
        while (progress != Stage.ENDED) {
            idle = progress == 0 ? idle + 1 : 0;
            if (idle > 0) {
                idle(idle);
            }
            progress = round();
        }
    }

    /** One call of each: the messages handled, or {@link Stage#ENDED} when all have ended. */
    private int round() {
        int progress = 0;
        int ended = 0;
        for (Stage stage : stages) {
            int handled = stage.step();
            if (handled == Stage.ENDED) {
                ended++;
            } else {
                progress += handled;
            }
        }
        return ended == stages.length ? Stage.ENDED : progress;
    }

    @SuppressWarnings("ThreadPriorityCheck") // with more teams than cores, the others must get on
    private static void idle(int rounds) {
        if (rounds > SPINS) {
            Thread.yield();
            return;
        }
        for (int i = 0; i < PAUSES; i++) {
            Thread.onSpinWait();
        }
    }
}
