package org.glossator.workflow.importing;

import org.glossator.project.ProjectState;

/// Where the schema of a project comes from when something is imported.
public enum SchemaOrigin {
    /// The project keeps its own; what it lacks is added, if it is.
    PROJECT,
    /// It is made after the data: from the configuration that lies beside them, if there is one, and from what they
    /// use.
    /// Only where there are no documents yet.
    SOURCES;

    /// What is done unless somebody says otherwise: an empty project whose schema offers nothing takes it from the
    /// data.
    public static SchemaOrigin usual(ProjectState project) {
        return isOpen(project) && project.schema().labels().isEmpty() ? SOURCES : PROJECT;
    }

    /// Whether the project may still take another schema, since there is nothing in it that uses its own.
    public static boolean isOpen(ProjectState project) {
        return project.documents().isEmpty();
    }
}
