package org.glossator.review.agreement.study;

/// How marks become items.
///
/// @param matching when marks of several layers are one item
/// @param sets whether a token has all labels of its marks as a set, or the innermost one
public record Treatment(Matching matching, boolean sets) {}
