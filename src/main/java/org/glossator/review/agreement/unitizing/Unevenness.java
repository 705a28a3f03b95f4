package org.glossator.review.agreement.unitizing;

/// Units that α_U cannot take as they are, because it presumes that those of one annotator and category have a length
/// and do not overlap.
///
/// @param empty units without length; they are left out
/// @param coinciding units that coincide with another of the same annotator and category; they count once
/// @param overlapping units that overlap another of the same annotator and category without coinciding with it; both
///     together count as one, from where the first starts to where the last ends
public record Unevenness(long empty, long coinciding, long overlapping) {

    static final Unevenness NONE = new Unevenness(0, 0, 0);

    /// How many units are not measured as they were marked.
    public long units() {
        return empty + coinciding + overlapping;
    }

    Unevenness plus(Unevenness other, long times) {
        return new Unevenness(
                empty + times * other.empty,
                coinciding + times * other.coinciding,
                overlapping + times * other.overlapping);
    }
}
