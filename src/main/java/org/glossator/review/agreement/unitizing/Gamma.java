package org.glossator.review.agreement.unitizing;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.task.Progress;

/// How far annotators agree beyond chance on where units lie and what they are, by the best alignment of their units.
///
/// γ is 1 − observed/expected disorder. The disorder of an alignment is the sum of the disorders of its unitary
/// alignments over the mean number of units of an annotator; the observed one is that of the best alignment, the
/// expected one the mean of those of continua drawn by chance. 1 is full agreement, 0 what chance would do, and less
/// than 0 worse than that. Units of one annotator may overlap and coincide.
///
/// Several documents: units are aligned and shuffled within each; disorders of all and mean numbers of all are summed
/// before they are divided. Documents that fewer than two annotated are left out and counted.
///
/// Source: Yann Mathet, Antoine Widlöcher, Jean-Philippe Métivier, The Unified and Holistic Method Gamma (γ) for
/// Inter-Annotator Agreement Measure and Alignment, Computational Linguistics 41 (2015), 437–479.
///
/// @param gamma the figure
/// @param observed the observed disorder, 0 where nothing was measured
/// @param expected the expected disorder, 0 where nothing was measured
/// @param samples how many continua were drawn by chance
/// @param precision how far `expected` may be from its true mean, as a part of it, 19 times in 20; more than was asked
///     for if that would have taken more samples than allowed
/// @param approximations in how many stretches of how many alignments the best was not certainly found
/// @param leftOut how many documents are not in it
public record Gamma(
        Figure gamma,
        double observed,
        double expected,
        int samples,
        double precision,
        Approximations approximations,
        int leftOut) {

    /// Where the best alignment was only approximated, because there were too many to look at all. Never so with two
    /// annotators.
    ///
    /// @param observed in how many stretches of the documents
    /// @param samples in how many of the samples
    public record Approximations(int observed, int samples) {

        static final Approximations NONE = new Approximations(0, 0);
    }

    /// Whether all alignments are certainly the best.
    public boolean isExact() {
        return approximations.equals(Approximations.NONE);
    }

    /// Measures γ of `documents`, of at most 2³⁰ places each. Takes as many alignments as samples are drawn, and one.
    ///
    /// @throws CancellationException if `progress` says the work is not wanted any more
    public static Gamma of(List<Continuum> documents, GammaSettings settings, Progress progress) {
        return new Disorders(documents, settings, progress).gamma();
    }
}
