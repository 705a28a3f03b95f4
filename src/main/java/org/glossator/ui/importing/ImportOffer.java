package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.List;
import org.glossator.project.ProjectState;

/// What the import dialog is about.
///
/// @param named the files and folders that the person chose
/// @param found what was found in them
/// @param project into which it may come, as it stands
/// @param file in which the project is
public record ImportOffer(List<Path> named, List<Candidate> found, ProjectState project, Path file) {

    public ImportOffer {
        named = List.copyOf(named);
        found = List.copyOf(found);
    }
}
