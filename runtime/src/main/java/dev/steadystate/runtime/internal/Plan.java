package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which instance is at home with which worker: an array of workers' numbers, by instance. */
final class Plan {
    private static final double OTHERWISE = 0.2;

    private Plan() {}

    static double most(double[] loads) {
        return Arrays.stream(loads).max().orElse(0);
    }

    /** Whether the work is spread over the instances in another way. */
    static boolean differ(double[] loads, double[] before) {
        double sum = Arrays.stream(loads).sum();
        double sumBefore = Arrays.stream(before).sum();
        for (int i = 0; i < loads.length; i++) {
            if (Math.abs(loads[i] / sum - before[i] / sumBefore) > OTHERWISE) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a line of instances into one part a worker, of about the same weight. */
    static int[] cut(double[] loads, int workers) {
        double part = Arrays.stream(loads).sum() / workers;
        int[] homes = new int[loads.length];
        double before = 0;
        for (int i = 0; i < loads.length; i++) {
            homes[i] = (int) Math.min(workers - 1L, (long) ((before + loads[i] / 2) / part));
            before += loads[i];
        }
        return homes;
    }

    /** What may be better than a plan: all ways to cut the line in two, and all to move one instance. */
    static List<int[]> variants(int[] plan, double[] loads, int workers) {
        List<int[]> variants = new ArrayList<>();
        variants.add(cut(loads, workers));
        for (int at = plan.length; at > 0 && workers == 2; at--) {
            int[] variant = new int[plan.length];
            Arrays.fill(variant, at, plan.length, 1);
            variants.add(variant);
        }
        for (int i = 0; i < plan.length; i++) {
            for (int worker = 0; worker < workers; worker++) {
                int[] variant = plan.clone();
                variant[i] = worker;
                variants.add(variant);
            }
        }
        return variants;
    }

    /** The same for all plans that differ only in the workers' names. */
    static String shape(int[] plan) {
        StringBuilder shape = new StringBuilder();
        List<Integer> seen = new ArrayList<>();
        for (int worker : plan) {
            if (!seen.contains(worker)) {
                seen.add(worker);
            }
            shape.append(seen.indexOf(worker)).append(' ');
        }
        return shape.toString();
    }
}
