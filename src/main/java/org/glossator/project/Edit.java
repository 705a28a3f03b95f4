package org.glossator.project;

/// What a person wants: add an annotation, move its boundary, rename a label everywhere, import a folder.
///
/// An edit is held against the project as it stands; it changes nothing itself. If it throws, nothing has changed.
/// Edits are made on any thread and worked out on the project's own.
@FunctionalInterface
public interface Edit {

    /// What this edit comes to in `project`. An empty set means that all is already as wanted.
    ///
    /// @throws EditRefusedException if it cannot be done as things stand; the sentence says why
    /// @throws StoreException if the file cannot be read
    ChangeSet against(ProjectView project) throws EditRefusedException, StoreException;
}
