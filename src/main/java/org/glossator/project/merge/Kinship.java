package org.glossator.project.merge;

import org.glossator.project.Journal;
import org.glossator.project.StoreException;

/// How two project files are related, told by the entries that both journals hold.
public enum Kinship {
    /// They hold no entry in common.
    STRANGERS,
    /// One was made from the other, or both from a third.
    COPIES,
    /// One is the other's file, copied by other means than this program, and both were worked on since under one
    /// name, so that one number means different entries.
    TWINS;

    /// How the copy of this journal is related to that of `other`.
    public static Kinship of(Journal journal, Journal other) throws StoreException {
        return SharedHistory.of(journal.traces(), other.traces()).kinship();
    }
}
