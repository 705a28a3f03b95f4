package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.SchemaOrigin;

/// The schema that an import begins with, before it grows by what the data use.
///
/// @param isMade whether it is made after the data and not the project's own
/// @param findings what there is to say of where it comes from
record StartingSchema(Schema schema, boolean isMade, List<Finding> findings) {

    StartingSchema {
        findings = List.copyOf(findings);
    }

    /// The schema that `terms` ask for. Data in which nothing is marked ask for none.
    static StartingSchema of(ProjectState project, ImportTerms terms, List<SourceReading> readings) {
        List<Path> marked = readings.stream()
                .filter(reading -> reading.report().tally().annotations() > 0)
                .map(reading -> reading.path())
                .toList();
        if (terms.schema() == SchemaOrigin.PROJECT || !SchemaOrigin.isOpen(project) || marked.isEmpty()) {
            return new StartingSchema(project.schema(), false, List.of());
        }
        Optional<Path> beside =
                marked.stream().flatMap(path -> SchemaBeside.of(path).stream()).findFirst();
        return beside.map(file -> read(file, project))
                .orElseGet(() -> new StartingSchema(Schema.empty(project.name()), true, List.of()));
    }

    private static StartingSchema read(Path file, ProjectState project) {
        try {
            SchemaReading reading = ReadSchema.of(file);
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.about(file, Message.of("workflow.schema-taken", file.toString())));
            reading.remarks().forEach(remark -> findings.add(new Finding(file, remark.line(), remark.message())));
            return new StartingSchema(reading.schema(), true, findings);
        } catch (SchemaException other) {
            return new StartingSchema(
                    Schema.empty(project.name()), true, List.of(Finding.about(file, other.explanation())));
        }
    }
}
