package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts stretches on tracks so that no two on a track overlap; the shorter ones get the lower tracks. A pure function.
final class TrackPacking {

    private TrackPacking() {}

    /// From where to where something reaches; touching is not overlapping.
    record Reach(double from, double to) {

        boolean overlaps(Reach other) {
            return from < other.to && other.from < to;
        }

        Reach and(double place) {
            return new Reach(Math.min(from, place), Math.max(to, place));
        }
    }

    /// The track of each stretch, from 0.
    static int[] of(List<Reach> reaches) {
        Integer[] order = new Integer[reaches.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(
                                i -> reaches.get(i).to() - reaches.get(i).from())
                        .thenComparingDouble(i -> reaches.get(i).from()));
        List<List<Reach>> tracks = new ArrayList<>();
        int[] found = new int[reaches.size()];
        for (int i : order) {
            Reach reach = reaches.get(i);
            int track = 0;
            while (track < tracks.size() && tracks.get(track).stream().anyMatch(reach::overlaps)) {
                track++;
            }
            if (track == tracks.size()) {
                tracks.add(new ArrayList<>());
            }
            tracks.get(track).add(reach);
            found[i] = track;
        }
        return found;
    }
}
