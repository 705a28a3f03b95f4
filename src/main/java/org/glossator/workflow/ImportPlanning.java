package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Fitting;
import org.glossator.annotation.Layer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Finding;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.edit.BringIn;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.workflow.importing.Admissions;
import org.glossator.workflow.importing.Admitting;
import org.glossator.workflow.importing.Arrival;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.NamesUsed;
import org.glossator.workflow.importing.SchemaGrowth;

/// Works out what an import does: which documents are new and what is new on the others, under which names, in which
/// layers, and how the schema grows by it.
final class ImportPlanning {

    private final ProjectState state;
    private final ImportTerms terms;
    private final KnownDocuments known;
    private final Map<String, Layer> layers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Tally read = Tally.NOTHING;
    private Tally added = Tally.NOTHING;

    ImportPlanning(Project project, ImportTerms terms) {
        this.state = project.state();
        this.terms = terms;
        this.known = new KnownDocuments(project, state);
        state.layers().forEach(layer -> layers.put(layer.name(), layer));
    }

    /// What bringing `readings` in comes to.
    ///
    /// @param progress told in sources
    /// @throws StoreException if a document of the project cannot be read
    ImportPlan plan(List<SourceReading> readings, Progress progress) throws StoreException {
        StartingSchema start = StartingSchema.of(state, terms, readings);
        findings.addAll(start.findings());
        Admitting admitting = new Admitting(terms.admissions(), start.schema());
        for (int i = 0; i < readings.size(); i++) {
            SourceReading reading = readings.get(i);
            progress.report(i, readings.size());
            findings.addAll(reading.report().findings());
            read = read.plus(reading.report().tally());
            Path file = reading.path();
            for (LayeredDocument document : reading.documents()) {
                arrive(admitting.admitted(document, left -> findings.add(Finding.about(file, left))), file);
            }
        }
        return finished(start, readings);
    }

    private void arrive(LayeredDocument layered, Path file) throws StoreException {
        KnownDocuments.Match match = known.match(layered.document());
        match.remark().ifPresent(remark -> findings.add(Finding.about(file, remark)));
        if (match.arrival().isEmpty()) {
            return;
        }
        Arrival arrival = match.arrival().get();
        Tally came = Tally.NOTHING;
        for (LayerMarkup layer : layered.layers()) {
            came = came.plus(arrival.take(layer, into(layer), told -> findings.add(Finding.about(file, told))));
        }
        if (match.isFirst()) {
            came = came.plus(new Tally(1, 0, 0));
        } else {
            findings.add(Finding.about(file, there(arrival, came)));
        }
        added = added.plus(came);
    }

    private static Message there(Arrival arrival, Tally came) {
        String name = arrival.document().name();
        return came.equals(Tally.NOTHING)
                ? Message.of("workflow.document-known", name)
                : Message.of("workflow.document-joined", name, came.annotations(), came.relations());
    }

    private Layer into(LayerMarkup source) {
        String name = terms.layer().orElse(source.name());
        Layer.Kind kind = terms.layer().isPresent() ? DocumentDraft.customaryKind(name) : source.kind();
        return layers.computeIfAbsent(name, each -> Layer.named(each, kind));
    }

    private ImportPlan finished(StartingSchema start, List<SourceReading> readings) {
        NamesUsed used = new NamesUsed();
        known.arrivals().forEach(used::learn);
        BringIn edit = new BringIn(
                known.arrivals().stream()
                        .filter(Arrival::isFresh)
                        .map(Arrival::incoming)
                        .toList(),
                known.arrivals().stream()
                        .filter(each -> !each.isFresh())
                        .flatMap(each -> each.additions().stream())
                        .toList(),
                state.schema(),
                SchemaGrowth.of(start.schema(), used));
        List<NamesUsed.Name> grown = used.missingFrom(start.schema()).stream()
                .filter(each -> Admissions.offers(
                        edit.schema(), each.item(), each.item().name()))
                .toList();
        Optional<Path> file = readings.stream().map(each -> each.path()).findFirst();
        file.ifPresent(path -> tellOfSchema(start, edit.schema(), grown, path));
        Schema after = edit.isNothing() ? state.schema() : edit.schema();
        return new ImportPlan(edit, new ImportOutcome(read, added, after, grown, findings));
    }

    /// Tells what was added to the schema, and what does not fit it all the same.
    private void tellOfSchema(StartingSchema start, Schema schema, List<NamesUsed.Name> grown, Path file) {
        if (!grown.isEmpty()) {
            List<String> names = grown.stream().map(each -> each.item().name()).toList();
            String key = start.isMade() ? "workflow.schema-proposed" : "workflow.schema-grown";
            findings.add(Finding.about(file, Message.of(key, names)));
        }
        Fitting fitting = new Fitting(schema);
        for (Arrival arrival : known.arrivals()) {
            for (Arrival.Came came : arrival.came()) {
                Misfits.of(arrival.document(), came, fitting)
                        .forEach(misfit -> findings.add(Finding.about(file, misfit)));
            }
        }
    }
}
