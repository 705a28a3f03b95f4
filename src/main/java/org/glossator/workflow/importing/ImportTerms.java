package org.glossator.workflow.importing;

import java.util.Optional;
import org.glossator.project.ProjectState;

/// On what terms something is imported, as far as the person decides it.
///
/// @param layer the one layer into which everything comes; empty to keep the layers of the sources, so that each
///     annotator has their own
/// @param admissions what becomes of names
/// @param schema where the schema comes from
public record ImportTerms(Optional<String> layer, Admissions admissions, SchemaOrigin schema) {

    public ImportTerms {
        if (layer.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A layer needs a name");
        }
    }

    /// The terms on which everything is kept as it is and nothing is dropped.
    public static ImportTerms usual(ProjectState project) {
        return new ImportTerms(Optional.empty(), Admissions.ADD, SchemaOrigin.usual(project));
    }
}
