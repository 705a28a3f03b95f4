package org.glossator.review.agreement.unitizing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The best alignment of the units of two annotators, exactly: every unit of the first is assigned to one of the
/// second's or stays alone.
///
/// A pair is worth aligning only if it is less unlike than two units alone, 2·Δ_∅. Units of the first annotator are
/// assigned one after the other along a shortest augmenting path (Roy Jonker and Anton Volgenant, A Shortest
/// Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, Computing 38 (1987), 325–340), which
/// seldom leaves the neighbourhood.
final class Assignment {

    private static final int NONE = -1;
    private static final int SELDOM = 256;

    private record Reached(int unit, double distance) {}

    private final Continuum continuum;
    private final Neighbours neighbours;
    private final double empty;

    /// Of each unit of the first annotator: the neighbour it is assigned to.
    private final int[] chosen;

    /// Of each unit of the second: who is assigned to it, and its dual price.
    private final int[] owners;
    private final double[] prices;

    /// Of each unit of the second in the search for a path: how far it is, and by which neighbour of whom it is
    /// reached.
    private final double[] distances;
    private final int[] edges;
    private final int[] sources;
    private final boolean[] settled;
    private final PriorityQueue<Reached> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Reached::distance).thenComparingInt(Reached::unit));
    private int[] reached = new int[16];
    private int reachedCount;

    Assignment(Continuum continuum, Dissimilarity dissimilarity) {
        this.continuum = continuum;
        empty = dissimilarity.empty();
        neighbours = new Neighbours(continuum, dissimilarity, 2 * empty);
        int units = continuum.units();
        chosen = filled(units);
        owners = filled(units);
        prices = new double[units];
        distances = new double[units];
        edges = new int[units];
        sources = new int[units];
        settled = new boolean[units];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }

    /// The disorder of the best alignment. To be asked once.
    double disorder(Runnable stillWanted) {
        int after = continuum.first(1);
        for (int unit = 0; unit < after; unit++) {
            if (unit % SELDOM == 0) {
                stillWanted.run();
            }
            assign(unit);
        }
        double disorder = empty * continuum.units();
        for (int unit = 0; unit < after; unit++) {
            disorder += chosen[unit] == NONE ? 0 : cost(chosen[unit]);
        }
        return disorder;
    }

    /// What aligning a pair costs more than leaving both alone; less than 0.
    private double cost(int neighbour) {
        return neighbours.value(neighbour) - 2 * empty;
    }

    /// Assigns `unit`, or leaves it or somebody else alone if that costs less.
    private void assign(int unit) {
        int alone = unit;
        double best = 0;
        int free = NONE;
        int from = unit;
        double distance = 0;
        while (free == NONE) {
            reach(from, distance);
            Reached nearest = nearest();
            if (nearest == null || nearest.distance >= best) {
                break;
            }
            from = owners[nearest.unit];
            if (from == NONE) {
                free = nearest.unit;
                best = nearest.distance;
            } else {
                settled[nearest.unit] = true;
                distance = nearest.distance - cost(chosen[from]) + prices[nearest.unit];
                alone = distance < best ? from : alone;
                best = Math.min(best, distance);
            }
        }
        forget(best);
        augment(unit, free, alone);
    }

    private void reach(int from, double distance) {
        for (int edge = neighbours.first(from); edge < neighbours.first(from + 1); edge++) {
            int other = neighbours.unit(edge);
            double there = distance + cost(edge) - prices[other];
            if (!settled[other] && there < distances[other]) {
                if (distances[other] == Double.POSITIVE_INFINITY) {
                    reached = reachedCount == reached.length ? Arrays.copyOf(reached, 2 * reachedCount) : reached;
                    reached[reachedCount++] = other;
                }
                distances[other] = there;
                edges[other] = edge;
                sources[other] = from;
                queue.add(new Reached(other, there));
            }
        }
    }

    private @Nullable Reached nearest() {
        Reached nearest = queue.poll();
        while (nearest != null && (settled[nearest.unit] || nearest.distance > distances[nearest.unit])) {
            nearest = queue.poll();
        }
        return nearest;
    }

    /// Ends a search that found a path of length `best`; prices of what is nearer fall by how much nearer it is.
    private void forget(double best) {
        for (int i = 0; i < reachedCount; i++) {
            int other = reached[i];
            if (settled[other]) {
                prices[other] += Math.min(0, distances[other] - best);
            }
            settled[other] = false;
            distances[other] = Double.POSITIVE_INFINITY;
        }
        reachedCount = 0;
        queue.clear();
    }

    /// Turns over the path from `unit` to `free`, whom nobody owns yet, or to `alone`, who gives up whom they own.
    private void augment(int unit, int free, int alone) {
        if (free == NONE && alone == unit) {
            return;
        }
        int other = free;
        if (free == NONE) {
            other = neighbours.unit(chosen[alone]);
            chosen[alone] = NONE;
        }
        for (int owner = sources[other]; ; owner = sources[other]) {
            int before = chosen[owner];
            chosen[owner] = edges[other];
            owners[other] = owner;
            if (owner == unit) {
                return;
            }
            other = neighbours.unit(before);
        }
    }
}
