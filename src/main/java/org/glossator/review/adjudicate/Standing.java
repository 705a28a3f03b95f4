package org.glossator.review.adjudicate;

/// How a case stands in view of gold.
public enum Standing {
    /// Nobody has settled it.
    OPEN,
    /// All layers say the same, and gold says it too; there is nothing to decide.
    IN_GOLD,
    /// A decision covers just what stands there, as it stands there.
    SETTLED,
    /// It was settled, but something of it has been changed, removed or come since; it is open again.
    OUTDATED;

    /// Whether it is to be settled, or to be settled anew.
    public boolean isOpen() {
        return this == OPEN || this == OUTDATED;
    }
}
