package org.glossator.project;

/// Something was committed.
///
/// @param entry what, as it stands in the journal; of a merge, what it changed here, which is no entry of its own
/// @param merged whether it came in from another copy
/// @param state the project after it
/// @param history what can now be undone and redone
public record ProjectEvent(JournalEntry entry, boolean merged, ProjectState state, History history) {}
