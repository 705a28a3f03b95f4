package org.glossator.review.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way to say how far annotators agree, as one number.
public enum Measure {
    /// How much of what the second layer marked the first has, too.
    PRECISION,
    /// How much of what the first layer marked the second has, too.
    RECALL,
    /// The harmonic mean of both, which is the same whichever layer is the first.
    F1,
    /// The share of items about which both say the same.
    OBSERVED,
    /// Cohen’s κ (1960).
    KAPPA,
    /// Scott’s π (1955).
    PI,
    /// Fleiss’ κ (1971).
    FLEISS,
    /// Krippendorff’s α (1980).
    ALPHA,
    /// Gwet’s AC1 (2008).
    AC1,
    /// Krippendorff’s unitizing α (1995, 2004).
    ALPHA_U,
    /// γ of Mathet, Widlöcher and Métivier (2015).
    GAMMA;

    /// What it is called on the command line and in files.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The measure that is called so.
    public static Optional<Measure> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether it measures where marks stand in the text, and not items.
    public boolean isUnitizing() {
        return this == ALPHA_U || this == GAMMA;
    }
}
