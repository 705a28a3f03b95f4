package org.glossator.review.agreement.unitizing;

/// How γ is measured.
///
/// @param dissimilarity how unlike two units are
/// @param seed what the samples are drawn with: the same gives the same figure on any machine
/// @param precision how far the expected disorder may be from its true mean, as a part of it, 19 times in 20
/// @param fewest how many samples are drawn before it is decided how many are needed
/// @param most how many samples are drawn at most, even if the precision needs more
public record GammaSettings(Dissimilarity dissimilarity, long seed, double precision, int fewest, int most) {

    /// The dissimilarity with weights of 1, a precision of 2 %, from 30 to 1 000 samples.
    public static final GammaSettings USUAL = new GammaSettings(Dissimilarity.USUAL, 1, 0.02, 30, 1_000);

    public GammaSettings {
        if (!(precision > 0) || fewest < 2 || most < fewest) {
            throw new IllegalArgumentException(precision + ", " + fewest + " to " + most);
        }
    }
}
