package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.text.Span;

/// Gives every fragment of a paragraph a level of its own where fragments overlap, so that each keeps its underline.
///
/// A pure function. Of two fragments that overlap, the shorter is nearer the text, so what is nested lies within;
/// of two that coincide, the one whose annotation is shorter as a whole, then the one that comes first. Touching is
/// not overlapping. The shortest are placed first, each on the lowest level that is free where it stands: whoever
/// encloses a fragment meets all that pushed it down, and so lies below it.
///
/// Costs O(n · depth · log n) for n fragments.
final class Lanes {

    private final Fragment[] fragments;
    private final int[] levels;
    private final int[] depths;

    private Lanes(List<Fragment> fragments) {
        this.fragments = fragments.toArray(Fragment[]::new);
        this.levels = new int[this.fragments.length];
        this.depths = new int[this.fragments.length];
    }

    /// The fragments in the order given, each with its level.
    static List<Lane> of(List<Fragment> fragments) {
        Lanes lanes = new Lanes(fragments);
        lanes.findLevels();
        lanes.findDepths();
        List<Lane> found = new ArrayList<>(fragments.size());
        for (int i = 0; i < lanes.fragments.length; i++) {
            found.add(new Lane(lanes.fragments[i], lanes.levels[i], lanes.depths[i]));
        }
        return List.copyOf(found);
    }

    private void findLevels() {
        List<NavigableMap<Integer, Integer>> taken = new ArrayList<>();
        for (int i : order(Comparator.<Integer>comparingInt(i -> fragments[i].length())
                .thenComparingInt(i -> whole(fragments[i])))) {
            int level = 0;
            while (level < taken.size() && !isFree(taken.get(level), fragments[i])) {
                level++;
            }
            if (level == taken.size()) {
                taken.add(new TreeMap<>());
            }
            taken.get(level).put(fragments[i].start(), fragments[i].end());
            levels[i] = level;
        }
    }

    /// Walks the chains of overlapping fragments from left to right.
    private void findDepths() {
        Integer[] order = order(Comparator.comparingInt(i -> fragments[i].start()));
        for (int from = 0, to = 0; from < order.length; from = to) {
            int reach = fragments[order[from]].end();
            int depth = 0;
            while (to < order.length && (to == from || fragments[order[to]].start() < reach)) {
                reach = Math.max(reach, fragments[order[to]].end());
                depth = Math.max(depth, levels[order[to]] + 1);
                to++;
            }
            for (int i = from; i < to; i++) {
                depths[order[i]] = depth;
            }
        }
    }

    private Integer[] order(Comparator<Integer> comparator) {
        Integer[] order = new Integer[fragments.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, comparator);
        return order;
    }

    private static int whole(Fragment fragment) {
        Span outer = fragment.annotation().outer();
        return outer.length();
    }

    private static boolean isFree(NavigableMap<Integer, Integer> taken, Fragment fragment) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(fragment.end());
        return before == null || before.getValue() <= fragment.start();
    }
}
