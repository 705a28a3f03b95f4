package org.glossator.project;

/// Something was committed.
///
/// @param entry what, as it stands in the journal
/// @param state the project after it
/// @param history what can now be undone and redone
public record ProjectEvent(JournalEntry entry, ProjectState state, History history) {}
