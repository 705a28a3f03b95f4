package org.glossator.review.assignment;

import org.glossator.annotation.LayerId;

/// Two annotators, in the order in which they were named.
public record Pair(LayerId one, LayerId other) {}
