package org.glossator.review.agreement.unitizing;

import java.util.Arrays;

/// The unitary alignments of three or more annotators that the best alignment can be made of: at most one unit of
/// each annotator, and how far they are in disorder.
///
/// The disorder of a unitary alignment is the mean of the dissimilarities of all its pairs; a pair with no unit in it
/// is Δ_∅. Mathet and others show that one beyond n·Δ_∅ is never part of the best alignment, since its units are
/// better alone. More follows from the same thought, and is used here: one is of no use if it is no better than two
/// that it can be split into.
final class UnitaryAlignments {

    /// How many are kept at most; a document with more is aligned approximately.
    private static final int MOST = 1_000_000;

    /// Up to how many units every way to split them is tried; of more, only those that leave one alone.
    private static final int SPLIT_EVERY_WAY = 8;

    private final Continuum continuum;
    private final Dissimilarity dissimilarity;
    private final double empty;
    private final int annotators;
    private final int pairs;
    private final Neighbours neighbours;
    private final int[] owners;
    private final int[] members;
    private final double[][] between;
    private final double[][] across = new double[SPLIT_EVERY_WAY + 1][1 << (SPLIT_EVERY_WAY - 1)];
    private final double[] sums = new double[1 << (SPLIT_EVERY_WAY - 1)];
    private int size;
    private int[] firsts = new int[64];
    private int[] units = new int[128];
    private double[] disorders = new double[64];
    private boolean complete = true;

    UnitaryAlignments(Continuum continuum, Dissimilarity dissimilarity) {
        this.continuum = continuum;
        this.dissimilarity = dissimilarity;
        empty = dissimilarity.empty();
        annotators = continuum.annotators();
        pairs = annotators * (annotators - 1) / 2;
        neighbours = new Neighbours(continuum, dissimilarity, (pairs + annotators - 1) * empty);
        owners = new int[continuum.units()];
        for (int annotator = 0; annotator < annotators; annotator++) {
            Arrays.fill(owners, continuum.first(annotator), continuum.first(annotator + 1), annotator);
        }
        members = new int[annotators];
        between = new double[annotators][annotators];
        for (int unit = 0; unit < owners.length; unit++) {
            members[0] = unit;
            add(1, 0);
        }
        for (int unit = 0; unit < owners.length && complete; unit++) {
            members[0] = unit;
            extend(1, neighbours.first(unit), 0);
        }
    }

    /// Tries to add to the first `count` members each neighbour of the first from `from` on, of a later annotator.
    private void extend(int count, int from, double sum) {
        int after = neighbours.first(members[0] + 1);
        for (int at = from; at < after && complete; at++) {
            int unit = neighbours.unit(at);
            if (owners[unit] > owners[members[count - 1]]) {
                members[count] = unit;
                double more = 0;
                for (int i = 0; i < count; i++) {
                    between[i][count] = dissimilarity.between(continuum, members[i], unit);
                    between[count][i] = between[i][count];
                    more += between[i][count];
                }
                if (canBeOfUse(count + 1)) {
                    if (isOfUse(count + 1)) {
                        add(count + 1, sum + more);
                    }
                    extend(count + 1, at + 1, sum + more);
                }
            }
        }
    }

    /// Whether no way to split the first `count` members, the last of which is new, shows that neither they nor they
    /// with others are of use.
    private boolean canBeOfUse(int count) {
        if (count > SPLIT_EVERY_WAY) {
            return holdsTogether(count, annotators);
        }
        split(count);
        for (int part = 1; part < 1 << (count - 1); part++) {
            int ones = Integer.bitCount(part);
            int others = count - ones;
            int most = Math.min(ones * (annotators - ones), others * (annotators - others));
            if (across[count][part] >= (pairs + most) * empty) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first `count` members are better together than split in two.
    private boolean isOfUse(int count) {
        if (count > SPLIT_EVERY_WAY) {
            return holdsTogether(count, count);
        }
        for (int part = 1; part < 1 << (count - 1); part++) {
            int ones = Integer.bitCount(part);
            if (across[count][part] >= (pairs + ones * (count - ones)) * empty) {
                return false;
            }
        }
        return true;
    }

    /// Sums the dissimilarities across every split of the first `count` members from those of all but the last. Bit i
    /// of a split says that member i + 1 is not in the part of the first.
    private void split(int count) {
        int last = count - 1;
        int half = 1 << (count - 2);
        for (int part = 1; part < half; part++) {
            sums[part] = sums[part & (part - 1)] + between[1 + Integer.numberOfTrailingZeros(part)][last];
        }
        double all = sums[half - 1] + between[0][last];
        for (int part = 0; part < half; part++) {
            across[count][part] = across[last][part] + sums[part];
            across[count][part | half] = across[last][part] + all - sums[part];
        }
    }

    /// Whether none of the first `count` members would be better alone, were there `most` in the end.
    private boolean holdsTogether(int count, int most) {
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int j = 0; j < count; j++) {
                sum += i == j ? 0 : between[i][j];
            }
            if (sum >= (pairs + most - 1) * empty) {
                return false;
            }
        }
        return true;
    }

    private void add(int count, double sum) {
        if (size >= MOST + owners.length) {
            complete = false;
            return;
        }
        if (size + 1 == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * firsts.length);
            disorders = Arrays.copyOf(disorders, 2 * disorders.length);
        }
        if (firsts[size] + count > units.length) {
            units = Arrays.copyOf(units, 2 * units.length + count);
        }
        System.arraycopy(members, 0, units, firsts[size], count);
        disorders[size] = (sum + (pairs - count * (count - 1) / 2) * empty) / pairs;
        firsts[size + 1] = firsts[size] + count;
        size++;
    }

    /// How many there are; the first of them are the units alone, in their order.
    int size() {
        return size;
    }

    /// Whether none was left out because there were too many.
    boolean areComplete() {
        return complete;
    }

    double disorder(int alignment) {
        return disorders[alignment];
    }

    /// The first member of `alignment`; they are from here to before the first of the next.
    int first(int alignment) {
        return firsts[alignment];
    }

    /// The unit that is the member `at`.
    int unit(int at) {
        return units[at];
    }

    Continuum continuum() {
        return continuum;
    }
}
