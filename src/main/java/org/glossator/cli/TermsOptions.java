package org.glossator.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.NameMapFile;
import org.glossator.workflow.importing.Admission;
import org.glossator.workflow.importing.Admissions;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.SchemaOrigin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// On what terms a command imports: into which layer, under which names, with which schema.
final class TermsOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "import.layer")
    private @Nullable String layer;

    @Option(names = "--unknown", paramLabel = "add|refuse", descriptionKey = "import.unknown")
    private String unknown = "add";

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "import.map")
    private @Nullable Path map;

    @Option(names = "--schema", paramLabel = "project|data", descriptionKey = "import.schema")
    private @Nullable String schema;

    /// What becomes of names; the file that says it is read.
    ///
    /// @throws FormatException if that file cannot be read or understood
    Admissions admissions() throws FormatException {
        boolean adds = switch (unknown) {
            case "add" -> true;
            case "refuse" -> false;
            default -> throw Usage.refused(spec, Message.of("cli.no-such-admission", unknown));
        };
        Map<SchemaItem, Admission> chosen = map == null ? Map.of() : NameMapFile.read(map);
        return new Admissions(chosen, adds);
    }

    /// The terms for a project that stands so.
    ImportTerms terms(Admissions admissions, ProjectState project) {
        if (layer != null && layer.isBlank()) {
            throw Usage.refused(spec, Message.of("cli.blank-layer"));
        }
        return new ImportTerms(Optional.ofNullable(layer), admissions, origin(project));
    }

    private SchemaOrigin origin(ProjectState project) {
        return switch (schema) {
            case null -> SchemaOrigin.usual(project);
            case "project" -> SchemaOrigin.PROJECT;
            case "data" -> {
                if (!SchemaOrigin.isOpen(project)) {
                    throw Usage.refused(spec, Message.of("cli.schema-is-used"));
                }
                yield SchemaOrigin.SOURCES;
            }
            case String other -> throw Usage.refused(spec, Message.of("cli.no-such-origin", other));
        };
    }
}
