package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.glossator.text.Span;

/// Finds what covers a character in common with given spans: the fragments sorted by where they start, as a balanced
/// tree in which each knows how far those beneath it reach. A look-up costs O(log n + found), also where a mark
/// spans the whole text.
final class Neighbours {

    private record Piece(int start, int end, int owner) {}

    private final int[] starts;
    private final int[] ends;
    private final int[] owners;
    private final int[] reach;

    /// @param spans what each of the numbered things covers
    Neighbours(List<List<Span>> spans) {
        List<Piece> pieces = new ArrayList<>(spans.size());
        for (int owner = 0; owner < spans.size(); owner++) {
            for (Span span : spans.get(owner)) {
                pieces.add(new Piece(span.start(), span.end(), owner));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        starts = pieces.stream().mapToInt(Piece::start).toArray();
        ends = pieces.stream().mapToInt(Piece::end).toArray();
        owners = pieces.stream().mapToInt(Piece::owner).toArray();
        reach = new int[starts.length];
        reach(0, reach.length);
    }

    private int reach(int from, int to) {
        if (from == to) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        int beneath = Math.max(reach(from, middle), reach(middle + 1, to));
        reach[middle] = Math.max(beneath, ends[middle]);
        return reach[middle];
    }

    /// Tells the number of each thing that overlaps one of `spans`, once for every pair of fragments that do.
    void of(List<Span> spans, IntConsumer found) {
        for (Span span : spans) {
            search(0, reach.length, span, found);
        }
    }

    private void search(int from, int to, Span span, IntConsumer found) {
        int middle = (from + to) >>> 1;
        if (from == to || reach[middle] <= span.start()) {
            return;
        }
        search(from, middle, span, found);
        if (starts[middle] < span.end()) {
            if (ends[middle] > span.start()) {
                found.accept(owners[middle]);
            }
            search(middle + 1, to, span, found);
        }
    }
}
