package dev.steadystate.testing.internal;

/** Each of those who could go next is as likely; time is let pass seldom or often, as the seed says. */
public final class UniformChooser implements Chooser {
    private static final int STRIKE_ODDS = 32;

    private final Chance chance;
    private final int clockOdds;

    /** The choices of a seed. */
    public UniformChooser(long seed) {
        chance = new Chance(seed);
        clockOdds = clockOdds(chance);
    }

    /** Once in how many steps time is let pass: 4, 16 or 64. */
    static int clockOdds(Chance chance) {
        return 4 << (2 * chance.below(3));
    }

    @Override
    public int who(int decision, Candidates candidates) {
        int size = candidates.size();
        if (!candidates.hasClock()) {
            return chance.below(size);
        }
        return chance.oneIn(clockOdds) ? size - 1 : chance.below(size - 1);
    }

    @Override
    public int batch(int decision, int bound) {
        return chance.oneIn(4) ? 0 : chance.magnitudeBelow(bound);
    }

    @Override
    public int strike(int decision) {
        return chance.oneIn(STRIKE_ODDS) ? 1 : 0;
    }
}
