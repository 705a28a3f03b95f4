package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.format.Finding;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;

/// Brings files and folders into a project, as one edit that can be undone as one.
///
/// A document that is in the project already — the same id, or the same name and text — is not brought in
/// again, and the report says so. Labels, attributes and relations that the schema lacks are added to it, and the
/// report says that too; what does not fit it all the same comes in and is named.
public final class ImportDocuments {

    /// Reads all `sources` and adds what they hold to `project`; nothing is added if this throws.
    ///
    /// @param progress told in documents; may cancel until the edit begins
    /// @throws ExplainedException if a source cannot be read at all, or what it holds cannot stand in a project
    public ImportReport into(Project project, List<ImportSource> sources, Progress progress) throws ExplainedException {
        Reception reception = read(project, sources, progress);
        if (!reception.documents().isEmpty()) {
            project.apply(new AddDocuments(
                    incoming(project, reception), reception.growth().grown()));
        }
        return reception.report();
    }

    /// What [#into] would report, with nothing added.
    public ImportReport rehearse(Project project, List<ImportSource> sources, Progress progress)
            throws ExplainedException {
        return read(project, sources, progress).report();
    }

    private static Reception read(Project project, List<ImportSource> sources, Progress progress)
            throws ExplainedException {
        KnownDocuments known = new KnownDocuments(project.state());
        SchemaGrowth growth = new SchemaGrowth(project.state().schema());
        List<LayeredDocument> fresh = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ImportSource source : sources) {
            ImportReport report = source.importer()
                    .read(
                            source.path(),
                            document -> {
                                if (known.admit(document.document())) {
                                    growth.learn(document);
                                    fresh.add(document);
                                } else {
                                    findings.add(Finding.about(
                                            source.path(),
                                            Message.of(
                                                    "workflow.document-known",
                                                    document.document().name())));
                                }
                            },
                            progress);
            findings.addAll(report.findings());
        }
        if (!sources.isEmpty()) {
            tellOfSchema(growth, fresh, sources.getFirst().path(), findings);
        }
        return new Reception(fresh, growth, findings);
    }

    /// Tells what was added to the schema, and what does not fit it all the same.
    private static void tellOfSchema(
            SchemaGrowth growth, List<LayeredDocument> documents, Path file, List<Finding> findings) {
        if (!growth.missing().isEmpty()) {
            String names = String.join(", ", growth.missing());
            findings.add(Finding.about(file, Message.of("workflow.schema-grown", names)));
        }
        Schema schema = growth.grown();
        for (LayeredDocument document : documents) {
            for (LayerMarkup layer : document.layers()) {
                Misfits.of(document.document(), layer.name(), layer.markup(), schema)
                        .forEach(misfit -> findings.add(Finding.about(file, misfit)));
            }
        }
    }

    private static List<AddDocuments.Incoming> incoming(Project project, Reception reception) {
        Map<String, Layer> layers = new HashMap<>();
        project.state().layers().forEach(layer -> layers.put(layer.name(), layer));
        return reception.documents().stream()
                .map(document -> {
                    Map<Layer, Markup> markup = new LinkedHashMap<>();
                    for (LayerMarkup each : document.layers()) {
                        Layer layer = layers.computeIfAbsent(each.name(), name -> Layer.of(name, each.kind()));
                        markup.put(layer, each.markup());
                    }
                    return new AddDocuments.Incoming(document.document(), markup);
                })
                .toList();
    }

    /// What the sources held that the project does not.
    private record Reception(List<LayeredDocument> documents, SchemaGrowth growth, List<Finding> findings) {

        ImportReport report() {
            Tally tally = Tally.NOTHING;
            for (LayeredDocument document : documents) {
                tally = tally.plus(document);
            }
            return new ImportReport(tally, findings);
        }
    }
}
