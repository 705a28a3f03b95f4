package org.glossator.ui.review.model;

import java.util.concurrent.TimeUnit;

/// How figures of documents come in.
///
/// @param stretch how many nanoseconds documents are compared in a row; one is compared in any case
/// @param pause how many nanoseconds pass at least before what has come in meanwhile is listed; the last is listed in
///     any case
record Pace(long stretch, long pause) {

    /// Often enough to be watched, seldom enough to leave the screen to the person.
    static final Pace USUAL = new Pace(TimeUnit.MILLISECONDS.toNanos(120), TimeUnit.MILLISECONDS.toNanos(500));
}
