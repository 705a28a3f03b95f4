package org.glossator.review.agreement.study;

/// On what scale values of attributes and of document labels stand, which says how far two of them are apart for α.
/// A scale that does not fit the kind of an attribute is not heeded there: several choices are always sets, words and
/// yes or no are always the same or not.
public enum Scale {
    /// As the kind of each attribute has it: choices are the same or not, numbers are as far apart as they are.
    USUAL,
    /// Values are the same or not.
    NOMINAL,
    /// Values have an order: choices that of the schema, numbers theirs.
    ORDINAL,
    /// Values are numbers, with any zero; choices whose names are numbers count as those.
    INTERVAL,
    /// As interval, with numbers from a true zero.
    RATIO
}
