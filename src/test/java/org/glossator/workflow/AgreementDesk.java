package org.glossator.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.format.FormatCatalog;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.schema.LabelName;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// Projects to measure agreement in: the sample, and one that annotators fill here.
final class AgreementDesk {

    static final Layer MINA = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    static final Layer REZA = Layer.of("Reza", Layer.Kind.ANNOTATOR);

    private static final Clock WEDNESDAY = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    final MeasureAgreement measuring = new MeasureAgreement(WEDNESDAY);
    private final Path folder;
    private @Nullable Project open;

    AgreementDesk(Path folder) {
        this.folder = folder;
    }

    void close() throws ExplainedException {
        if (open != null) {
            open.close();
        }
    }

    private UseCases useCases() {
        JsonlImporter jsonl = new JsonlImporter();
        return UseCases.over(new SqliteProjectFiles(), new FormatCatalog(List.of(jsonl), List.of()), jsonl, WEDNESDAY);
    }

    Project sample() throws ExplainedException {
        Project project = useCases()
                .createSample()
                .create(folder.resolve("sample.gloss"), new Annotator("reviewer"), Progress.UNWATCHED);
        open = project;
        return project;
    }

    Project empty() throws ExplainedException {
        Project project = useCases()
                .createProject()
                .create(folder.resolve("own.gloss"), "Own", SchemaTemplates.byDefault(), new Annotator("reviewer"));
        open = project;
        return project;
    }

    static TextDocument document(Project project, String text) throws ExplainedException {
        TextDocument document = TextDocument.of(text, text, Map.of());
        project.apply(new AddDocuments(
                List.of(new AddDocuments.Incoming(document, Map.of())),
                project.state().schema()));
        return document;
    }

    static void mark(Project project, Layer layer, TextDocument document, LabelName label, String... words)
            throws ExplainedException {
        for (String each : words) {
            int start = document.text().indexOf(each);
            Annotation mark = Annotation.of(label, new Span(start, start + each.length()));
            project.apply(new AddAnnotations(layer, document.id(), List.of(mark)));
        }
    }

    static AgreementChoice choice(Project project, Matching matching, Set<Unit> units, String... layers)
            throws ExplainedException {
        List<LayerId> chosen = new AgreementNames(project.state()).layers(List.of(layers));
        return new AgreementChoice(
                chosen,
                Set.of(),
                Set.of(),
                new Treatment(matching, false),
                new AgreementChoice.Plan(
                        EnumSet.complementOf(EnumSet.of(Measure.GAMMA)),
                        units,
                        EnumSet.allOf(Breakdown.class),
                        new AgreementChoice.Chance(1, 50, 0.95)));
    }

    AgreementTable spans(Project project, Matching matching, String... layers) throws ExplainedException {
        return report(project, choice(project, matching, Set.of(Unit.SPANS), layers))
                .tables()
                .getFirst();
    }

    AgreementReport report(Project project, AgreementChoice choice) throws ExplainedException {
        return measuring.measure(project, choice, Progress.UNWATCHED);
    }

    static AgreementFigure figure(AgreementRow row, Measure measure) {
        return row.figures().stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    static double value(AgreementRow row, Measure measure) {
        return figure(row, measure).figure().number().orElseThrow();
    }

    static AgreementRow overall(AgreementTable table) {
        return table.rows(Scope.Overall.class).getFirst();
    }
}
