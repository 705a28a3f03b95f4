package org.glossator.review.agreement.retrieval;

import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Summable;

/// How many marks of a reference were found in a response, and how many of the response are in the reference. Sums over
/// documents and labels give micro figures; the [org.glossator.review.agreement.figure.Mean] of figures gives macro
/// figures.
///
/// Strict, a mark is found or it is not, and precision, recall and F1 are those of C. J. van Rijsbergen, Information
/// Retrieval (2nd edition 1979), chapter 7. Lenient, a pair of matched marks that overlap in part counts in proportion:
/// for recall by how much of the reference’s mark is covered, for precision by how much of the response’s mark is; the
/// intersection-based figures of R. Johansson, A. Moschitti, Syntactic and semantic structure for opinion expression
/// detection, CoNLL 2010. Each mark is matched once at most, so that no figure is above 1.
///
/// @param reference how many marks the reference has
/// @param response how many marks the response has
/// @param covered the sum over marks of the reference of the share that was found
/// @param confirmed the sum over marks of the response of the share that is in the reference
public record Hits(long reference, long response, double covered, double confirmed) implements Summable<Hits> {

    /// No marks anywhere.
    public static final Hits NONE = new Hits(0, 0, 0, 0);

    /// A mark of the reference that the response has exactly.
    public static final Hits FOUND = new Hits(1, 1, 1, 1);

    /// A mark of the reference that the response lacks.
    public static final Hits MISSED = new Hits(1, 0, 0, 0);

    /// A mark of the response that the reference lacks.
    public static final Hits SPURIOUS = new Hits(0, 1, 0, 0);

    public Hits {
        if (reference < 0 || response < 0 || !within(covered, reference) || !within(confirmed, response)) {
            throw new IllegalArgumentException(
                    "%s of %d covered, %s of %d confirmed".formatted(covered, reference, confirmed, response));
        }
    }

    /// Leaves room for sums of shares that were rounded.
    private static boolean within(double shares, long marks) {
        return shares >= 0 && shares <= marks * (1 + 1e-9);
    }

    /// The counts of strict matching.
    ///
    /// @param matched how many marks of the one have a match in the other
    public static Hits strict(long matched, long reference, long response) {
        return new Hits(reference, response, matched, matched);
    }

    /// Two matched marks that overlap, for lenient figures.
    ///
    /// @param shared how many characters, or tokens, both cover
    /// @param reference how many the mark of the reference covers, 1 or more
    /// @param response how many the mark of the response covers, 1 or more
    public static Hits overlapping(long shared, long reference, long response) {
        return new Hits(1, 1, (double) shared / reference, (double) shared / response);
    }

    /// How much of the response is right; not defined where it has no mark.
    public Figure precision() {
        return response == 0
                ? Figure.undefined(Message.of("measure.no-response"))
                : Figure.of(Math.min(1, confirmed / response));
    }

    /// How much of the reference was found; not defined where it has no mark.
    public Figure recall() {
        return reference == 0
                ? Figure.undefined(Message.of("measure.no-reference"))
                : Figure.of(Math.min(1, covered / reference));
    }

    /// The harmonic mean of precision and recall, and 0 where one of them is not defined or both are 0: then there are
    /// marks and nothing was found. Not defined where neither has a mark. Strict, it is
    /// `2 · matched / (reference + response)` and does not depend on which of both is the reference.
    public Figure f1() {
        if (reference == 0 && response == 0) {
            return Figure.undefined(Message.of("measure.no-marks"));
        }
        double precision = precision().number().orElse(0);
        double recall = recall().number().orElse(0);
        return Figure.of(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// The same seen from the other side: the response as the reference.
    public Hits swapped() {
        return new Hits(response, reference, confirmed, covered);
    }

    /// In cells 0 to 3, as the components are ordered.
    @Override
    public Counts counts() {
        Counting counting = new Counting();
        counting.add(0, (double) reference);
        counting.add(1, (double) response);
        counting.add(2, covered);
        counting.add(3, confirmed);
        return counting.counts();
    }

    @Override
    public Hits with(Counts counts) {
        return new Hits(Math.round(counts.at(0)), Math.round(counts.at(1)), counts.at(2), counts.at(3));
    }

    @Override
    public Hits plus(Hits other) {
        return new Hits(
                reference + other.reference,
                response + other.response,
                covered + other.covered,
                confirmed + other.confirmed);
    }
}
