package org.glossator.review.agreement.unitizing;

/// How unlike two units are: the combined dissimilarity of Mathet and others, d = α·d_pos + β·d_cat.
///
/// d_pos is ((|start − start′| + |end − end′|) / (length + length′))²·Δ_∅, d_cat is Δ_∅ for different categories and
/// 0 for the same. Two units without length are alike in place if they stand at the same place, else infinitely
/// unlike.
///
/// Source: Yann Mathet, Antoine Widlöcher, Jean-Philippe Métivier, The Unified and Holistic Method Gamma (γ) for
/// Inter-Annotator Agreement Measure and Alignment, Computational Linguistics 41 (2015), section 4.
///
/// @param position α, the weight of the place, more than 0
/// @param category β, the weight of the category
/// @param empty Δ_∅, how unlike a unit and no unit are, and no unit and no unit; more than 0
public record Dissimilarity(double position, double category, double empty) {

    /// α = β = Δ_∅ = 1.
    public static final Dissimilarity USUAL = new Dissimilarity(1, 1, 1);

    public Dissimilarity {
        if (!(position > 0 && category >= 0 && empty > 0)) {
            throw new IllegalArgumentException(position + ", " + category + ", " + empty);
        }
    }

    /// How unlike `one` and `other`, two units of `continuum`, are.
    double between(Continuum continuum, int one, int other) {
        double starts = Math.abs((double) continuum.start(one) - continuum.start(other));
        double ends = Math.abs((double) continuum.end(one) - continuum.end(other));
        double lengths =
                (double) continuum.end(one) - continuum.start(one) + continuum.end(other) - continuum.start(other);
        double apart = starts + ends == 0 ? 0 : (starts + ends) / lengths;
        boolean same = continuum.category(one) == continuum.category(other);
        return (position * apart * apart + (same ? 0 : category)) * empty;
    }

    /// How far the ends of two units that are less unlike than `limit` can be apart, in lengths of both together.
    double reach(double limit) {
        return Math.sqrt(limit / (position * empty));
    }
}
