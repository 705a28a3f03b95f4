package org.glossator.format;

import java.util.List;

/// A format that can be written: what can be chosen about it, and the exporters made of a choice.
public interface ExporterMaker {

    /// What is written.
    Format format();

    /// What can be chosen.
    List<ExportOption> options();

    /// Whether what it writes is a folder and not a file.
    default boolean writesFolder() {
        return false;
    }

    /// An exporter for what was chosen.
    ///
    /// @param settings ones that [ExportSettings#refusal] has nothing against
    Exporter exporter(ExportSettings settings);
}
