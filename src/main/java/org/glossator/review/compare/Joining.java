package org.glossator.review.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.glossator.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// Joins unisons into things, the most alike first, as long as no layer would say one thing twice and every two that
/// come together cover a character in common.
///
/// That is what going through all pairs in the order of their likeness comes to; but the pairs are not listed. From a
/// thing one goes to the thing most like it, from there to the one most like that, and so on until two are most like
/// each other: nothing can come between these, so they are joined (the nearest-neighbour chain of Benzécri 1982 and
/// Juan 1982). With n unisons of which k pairs overlap it takes O(n log n + k log k) time.
final class Joining {

    private static final long[] NONE = {};

    /// What was joined so far to one thing.
    private static final class Thing {

        private final @Nullable Annotation[] marks;
        private final List<Integer> members = new ArrayList<>();

        Thing(int member, Unison unison) {
            marks = unison.marks().clone();
            members.add(member);
        }

        boolean isComplete() {
            for (Annotation mark : marks) {
                if (mark == null) {
                    return false;
                }
            }
            return true;
        }

        void take(Thing other) {
            for (int layer = 0; layer < marks.length; layer++) {
                if (other.marks[layer] != null) {
                    marks[layer] = other.marks[layer];
                }
            }
            members.addAll(other.members);
            members.sort(Integer::compare);
        }
    }

    private final List<Unison> unisons;
    private final Neighbours neighbours;
    private final Thing[] things;

    /// Who is like each unison, most alike first: the degree in the upper half, turned round, the number in the lower;
    /// null until somebody asks.
    private final long[] @Nullable [] alike;

    private final int[] next;

    /// @param unisons in the order of content; none of them is complete
    Joining(List<Unison> unisons) {
        this.unisons = unisons;
        this.neighbours = new Neighbours(
                unisons.stream().map(unison -> unison.said().spans()).toList());
        this.things = new Thing[unisons.size()];
        this.alike = new long[unisons.size()][];
        this.next = new int[unisons.size()];
        for (int i = 0; i < things.length; i++) {
            things[i] = new Thing(i, unisons.get(i));
        }
    }

    /// The mark of each layer in each thing, null where a layer has none; in the order of what comes first in each.
    List<@Nullable Annotation[]> things() {
        List<@Nullable Annotation[]> joined = new ArrayList<>();
        for (int i = 0; i < things.length; i++) {
            while (mostAlike(things[i]).isPresent()) {
                follow(things[i]);
            }
        }
        for (int i = 0; i < things.length; i++) {
            if (things[i].members.getFirst() == i) {
                joined.add(things[i].marks);
            }
        }
        return joined;
    }

    /// Joins whatever has to be joined before `first` can be.
    private void follow(Thing first) {
        Deque<Thing> chain = new ArrayDeque<>(List.of(first));
        while (!chain.isEmpty()) {
            Thing last = chain.pop();
            Optional<Likeness> best = mostAlike(last);
            if (best.isEmpty()) {
                continue;
            }
            Thing low = things[best.get().low()];
            Thing other = low == last ? things[best.get().high()] : low;
            if (chain.peek() == other) {
                join(chain.pop(), last);
            } else {
                chain.push(last);
                chain.push(other);
            }
        }
    }

    private void join(Thing one, Thing other) {
        one.take(other);
        other.members.forEach(member -> things[member] = one);
        if (one.isComplete()) {
            one.members.forEach(member -> alike[member] = NONE);
        }
    }

    /// The likeness that speaks most for joining `thing` to another that it can be joined to.
    private Optional<Likeness> mostAlike(Thing thing) {
        Likeness best = null;
        for (int member : thing.members) {
            long[] sorted = alike(member);
            while (next[member] < sorted.length && !fit(thing, things[(int) sorted[next[member]]])) {
                next[member]++;
            }
            if (next[member] < sorted.length) {
                long key = sorted[next[member]];
                Likeness each = Likeness.of(member, (int) key, (int) ~(key >> Integer.SIZE));
                best = best == null || each.compareTo(best) < 0 ? each : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Once two do not fit they never will, since things only grow.
    private boolean fit(Thing one, Thing other) {
        return one != other
                && !clash(one.marks, other.marks)
                && one.members.stream()
                        .allMatch(member -> other.members.stream().allMatch(each -> meet(member, each)));
    }

    private boolean meet(int one, int other) {
        return Coverings.common(
                        unisons.get(one).said().spans(),
                        unisons.get(other).said().spans())
                > 0;
    }

    private long[] alike(int member) {
        long[] sorted = alike[member];
        if (sorted == null) {
            LongStream.Builder found = LongStream.builder();
            Unison unison = unisons.get(member);
            neighbours.of(unison.said().spans(), other -> {
                if (other != member && !clash(unison.marks(), unisons.get(other).marks())) {
                    found.add((~(long) Likeness.weigh(unison, unisons.get(other)) << Integer.SIZE) | other);
                }
            });
            sorted = found.build().sorted().distinct().toArray();
            alike[member] = sorted;
        }
        return sorted;
    }

    /// Whether a layer has a mark in both.
    private static boolean clash(@Nullable Annotation[] one, @Nullable Annotation[] other) {
        for (int layer = 0; layer < one.length; layer++) {
            if (one[layer] != null && other[layer] != null) {
                return true;
            }
        }
        return false;
    }
}
