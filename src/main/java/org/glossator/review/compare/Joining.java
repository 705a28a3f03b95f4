package org.glossator.review.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// Joins unisons into things, the most alike first, as long as no layer would say one thing twice and every two that
/// come together cover a character in common.
///
/// That is what going through all pairs in the order of their likeness comes to; but the pairs are not listed. From a
/// thing one goes to the thing most like it, from there to the one most like that, and so on until two are most like
/// each other: nothing can come between these, so they are joined (the nearest-neighbour chain of Benzécri 1982 and
/// Juan 1982). With n unisons of which k pairs overlap it takes O(n log n + k log k) time; and memory for a few pairs
/// of each unison, for more only where the first few of them come to be joined to others.
final class Joining {

    /// How many of those most like a unison are kept at first.
    private static final int FEW = 64;

    /// Comes before every likeness.
    private static final long START = Long.MIN_VALUE;

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

    /// Some of those that a unison may be joined to, most alike first, and how far they were gone through.
    private static final class Alike {

        private static final Alike NOBODY = new Alike(new long[0], false);

        private final long[] keys;
        private final boolean goesOn;
        private int next;

        /// @param keys ascending
        /// @param goesOn whether there are more behind the last
        Alike(long[] keys, boolean goesOn) {
            this.keys = keys;
            this.goesOn = goesOn;
        }

        /// The degree in the upper half, turned round, the number in the lower.
        static long key(int degree, int other) {
            return (~(long) degree << Integer.SIZE) | other;
        }

        boolean isUsedUp() {
            return next == keys.length;
        }

        int other() {
            return (int) keys[next];
        }

        int degree() {
            return (int) ~(keys[next] >> Integer.SIZE);
        }

        long last() {
            return keys[keys.length - 1];
        }
    }

    private final List<Unison> unisons;
    private final Neighbours neighbours;
    private final Thing[] things;

    /// Null until somebody asks.
    private final @Nullable Alike[] alike;

    private long[] gathered = new long[FEW];

    /// @param unisons in the order of content; none of them is complete
    Joining(List<Unison> unisons) {
        this.unisons = unisons;
        this.neighbours = new Neighbours(
                unisons.stream().map(unison -> unison.said().spans()).toList());
        this.things = new Thing[unisons.size()];
        this.alike = new Alike[unisons.size()];
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
            one.members.forEach(member -> alike[member] = Alike.NOBODY);
        }
    }

    /// The likeness that speaks most for joining `thing` to another that it can be joined to.
    private Optional<Likeness> mostAlike(Thing thing) {
        Likeness best = null;
        for (int member : thing.members) {
            Alike fitting = fitting(thing, member);
            if (!fitting.isUsedUp()) {
                Likeness each = Likeness.of(member, fitting.other(), fitting.degree());
                best = best == null || each.compareTo(best) < 0 ? each : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Who is like `member`, gone on to the first that `thing`, which it belongs to, can be joined to.
    private Alike fitting(Thing thing, int member) {
        Alike fitting = alike[member];
        if (fitting == null) {
            fitting = gather(thing, member, START, FEW);
        }
        while (true) {
            while (!fitting.isUsedUp() && !fit(thing, things[fitting.other()])) {
                fitting.next++;
            }
            if (!fitting.isUsedUp() || !fitting.goesOn) {
                alike[member] = fitting;
                return fitting;
            }
            fitting = gather(thing, member, fitting.last(), 2 * fitting.keys.length);
        }
    }

    /// Once two do not fit they never will, since things only grow.
    private boolean fit(Thing one, Thing other) {
        if (one == other || clash(one.marks, other.marks)) {
            return false;
        }
        for (int member : one.members) {
            for (int each : other.members) {
                if (!meet(member, each)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean meet(int one, int other) {
        return Coverings.common(
                        unisons.get(one).said().spans(),
                        unisons.get(other).said().spans())
                > 0;
    }

    /// Those most like `member` of all that come behind `last`, `most` at most; without those that can no longer be
    /// joined to `thing`, which it belongs to.
    private Alike gather(Thing thing, int member, long last, int most) {
        Unison unison = unisons.get(member);
        int[] count = new int[1];
        neighbours.of(unison.said().spans(), other -> {
            if (!clash(thing.marks, things[other].marks)) {
                long key = Alike.key(Likeness.weigh(unison, unisons.get(other)), other);
                if (key > last) {
                    gathered = count[0] < gathered.length ? gathered : Arrays.copyOf(gathered, 2 * count[0]);
                    gathered[count[0]++] = key;
                }
            }
        });
        Arrays.sort(gathered, 0, count[0]);
        return new Alike(Arrays.copyOf(gathered, Math.min(count[0], most)), count[0] > most);
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
