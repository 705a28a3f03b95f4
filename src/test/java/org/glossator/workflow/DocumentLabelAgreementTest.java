package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Edit;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.ChangeSchema;
import org.glossator.project.edit.DescribeDocuments;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Method;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.CellSearch;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Scale;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Subject;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Agreement on labels of documents, of which the project holds one truth and the journal who said what.
class DocumentLabelAgreementTest {

    private static final AttributeType STANCE =
            AttributeType.of("stance", AttributeType.Kind.CHOICE).offering(List.of("against", "neutral", "for"));
    private static final AttributeType URGENT = AttributeType.of("urgent", AttributeType.Kind.FLAG);
    private static final AttributeType GRADE = AttributeType.of("grade", AttributeType.Kind.NUMBER);
    private static final AttributeType TOPICS =
            AttributeType.of("topics", AttributeType.Kind.CHOICES).offering(List.of("war", "trade", "water"));

    @TempDir
    Path folder = Path.of("");

    private final SqliteProjectFiles files = new SqliteProjectFiles();
    private final List<TextDocument> documents = List.of(
            TextDocument.of("one", "First.", Map.of("stance", "neutral")),
            TextDocument.of("two", "Second.", Map.of()),
            TextDocument.of("three", "Third.", Map.of()),
            TextDocument.of("four", "Fourth.", Map.of()));
    private Path file = Path.of("");

    @BeforeEach
    void begin() throws ExplainedException {
        file = folder.resolve("own.gloss");
        Schema schema = SchemaTemplates.byDefault().withDocumentLabels(List.of(STANCE, URGENT, GRADE, TOPICS));
        try (Project project =
                new CreateProject(files, Clock.systemUTC()).create(file, "Own", schema, new Annotator("lead"))) {
            project.apply(new AddDocuments(
                    documents.stream()
                            .map(each -> new AddDocuments.Incoming(each, Map.of()))
                            .toList(),
                    schema));
            for (String name : List.of("Mina", "Reza", "Omid")) {
                project.apply(new SetDocumentState(
                        Layer.of(name, Layer.Kind.ANNOTATOR),
                        documents.getFirst().id(),
                        DocumentState.DONE));
            }
        }
    }

    private Project as(String name, Path path) throws ExplainedException {
        return new OpenProject(files, Clock.systemUTC()).open(path, Access.READ_WRITE, new Annotator(name));
    }

    private void edit(String name, Path path, Edit edit) throws ExplainedException {
        try (Project project = as(name, path)) {
            project.apply(edit);
        }
    }

    private void say(String name, int document, AttributeType label, String words) throws ExplainedException {
        say(name, file, document, label, words);
    }

    private void say(String name, Path path, int document, AttributeType label, String words)
            throws ExplainedException {
        edit(name, path, saying(document, label, Optional.of(words)));
    }

    private Edit saying(int document, AttributeType label, Optional<String> words) {
        return DescribeDocuments.one(documents.get(document).id(), label.name().value(), words);
    }

    private AgreementReport report(Scale scale, String... layers) throws ExplainedException {
        return report(scale, Set.of(Unit.DOCUMENT_LABELS), layers);
    }

    private AgreementReport report(Scale scale, Set<Unit> units, String... layers) throws ExplainedException {
        try (Project project = as("lead", file)) {
            return new MeasureAgreement(Clock.systemUTC())
                    .measure(project, choice(project, scale, units, layers), Progress.UNWATCHED);
        }
    }

    private static AgreementChoice choice(Project project, Scale scale, Set<Unit> units, String... layers)
            throws ExplainedException {
        return new AgreementChoice(
                new AgreementNames(project.state()).layers(List.of(layers)),
                Set.of(),
                Set.of(),
                new Treatment(Matching.STRICT, false, scale),
                new AgreementChoice.Plan(
                        EnumSet.of(Measure.OBSERVED, Measure.KAPPA, Measure.ALPHA),
                        units,
                        EnumSet.of(Breakdown.LABEL),
                        new AgreementChoice.Chance(1, 0, 0.95)));
    }

    private static AgreementTable table(AgreementReport report, AttributeType label) {
        return report.tables().stream()
                .filter(each -> each.subject().equals(subject(label)))
                .findFirst()
                .orElseThrow();
    }

    private static Subject subject(AttributeType label) {
        return new Subject(Unit.DOCUMENT_LABELS, label.name().value());
    }

    private static double value(AgreementReport report, AttributeType label, Measure measure) {
        AgreementRow row = table(report, label).rows(Scope.Overall.class).getFirst();
        return AgreementDesk.value(row, measure);
    }

    private static long items(AgreementReport report, AttributeType label) {
        AgreementRow row = table(report, label).rows(Scope.Overall.class).getFirst();
        return AgreementDesk.figure(row, Measure.OBSERVED).items();
    }

    private static long said(AgreementReport report, AttributeType label, String first, String second) {
        Confusion confusion = table(report, label).confusions().getFirst();
        List<Category> all = confusion.categories();
        int row = all.indexOf(Category.of(first));
        int column = all.indexOf(Category.of(second));
        return row < 0 || column < 0 ? 0 : confusion.at(row, column);
    }

    private static List<String> remarks(AgreementReport report) {
        return report.remarks().stream().map(Message::sentence).toList();
    }

    @Test
    void what_each_annotator_said_last_is_compared_though_the_document_has_one_truth() throws Exception {
        say("Mina", 0, STANCE, "against");
        say("Reza", 0, STANCE, "for");
        say("Mina", 1, STANCE, "neutral");
        say("Mina", 1, STANCE, "for");
        say("Reza", 1, STANCE, "neutral");
        say("Reza", 1, STANCE, "for");

        AgreementReport report = report(Scale.USUAL, "Mina", "Reza");

        assertThat(items(report, STANCE)).isEqualTo(2);
        assertThat(said(report, STANCE, "against", "for")).isOne();
        assertThat(said(report, STANCE, "for", "for")).isOne();
        assertThat(value(report, STANCE, Measure.OBSERVED)).isEqualTo(0.5);
    }

    @Test
    void who_never_said_anything_about_a_label_has_no_say_and_what_came_with_the_document_is_nobodys_word()
            throws Exception {
        say("Mina", 0, STANCE, "for");
        say("Mina", 0, URGENT, "true");
        say("Reza", 0, URGENT, "false");
        say("Omid", 1, STANCE, "for");

        AgreementReport report = report(Scale.USUAL, "Mina", "Reza", "Omid");

        assertThat(items(report, URGENT)).isOne();
        assertThat(items(report, STANCE)).isZero();
        assertThat(report.coverage().documents())
                .extracting(head -> head.name())
                .containsExactly("one");
        assertThat(report.coverage().leftOut())
                .extracting(
                        each -> each.document().name() + ": " + each.reason().sentence())
                .containsExactly(
                        "two: Only “Omid” told any of its labels.",
                        "three: None of the annotators told any of its labels.",
                        "four: None of the annotators told any of its labels.");
    }

    @Test
    void what_was_undone_was_never_said_and_what_was_redone_is_said_again() throws Exception {
        say("Reza", 0, STANCE, "for");
        try (Project project = as("Mina", file)) {
            project.apply(saying(0, STANCE, Optional.of("against")));
            project.apply(saying(0, STANCE, Optional.of("neutral")));
            project.undo().get();
        }
        assertThat(said(report(Scale.USUAL, "Mina", "Reza"), STANCE, "against", "for"))
                .isOne();
        try (Project project = as("Mina", file)) {
            project.redo().get();
        }
        assertThat(said(report(Scale.USUAL, "Mina", "Reza"), STANCE, "neutral", "for"))
                .isOne();
        try (Project project = as("Mina", file)) {
            project.undo().get();
            project.undo().get();
        }
        assertThatThrownBy(() -> report(Scale.USUAL, "Mina", "Reza"))
                .isInstanceOf(AgreementRefusedException.class)
                .hasMessageContaining("no document of which two of “Mina” and “Reza” told a label");
    }

    @Test
    void taking_a_label_away_says_nothing_which_is_a_value() throws Exception {
        say("Reza", 0, STANCE, "for");
        edit("Mina", file, saying(0, STANCE, Optional.empty()));
        assertThat(said(report(Scale.USUAL, "Mina", "Reza"), STANCE, Studied.NOTHING.text(), "for"))
                .isOne();
        assertThat(items(report(Scale.ORDINAL, "Mina", "Reza"), STANCE)).isZero();
    }

    @Test
    void copies_are_labelled_apart_and_brought_together() throws Exception {
        Path copy = folder.resolve("reza.gloss");
        files.copy(file, copy);
        say("Mina", 0, STANCE, "against");
        say("Mina", 1, STANCE, "for");
        say("Reza", copy, 0, STANCE, "for");
        say("Reza", copy, 1, STANCE, "for");
        try (Project project = as("lead", file)) {
            new MergeProjects(files).into(project, file, List.of(copy), Progress.UNWATCHED);
        }
        AgreementReport report = report(Scale.USUAL, "Mina", "Reza");
        assertThat(said(report, STANCE, "against", "for")).isOne();
        assertThat(said(report, STANCE, "for", "for")).isOne();
    }

    @Test
    void values_are_as_far_apart_as_their_kind_or_the_scale_asked_for_has_them() throws Exception {
        String[] mina = {"against", "neutral", "for", "for"};
        String[] reza = {"neutral", "against", "for", "neutral"};
        for (int i = 0; i < mina.length; i++) {
            say("Mina", i, STANCE, mina[i]);
            say("Mina", i, GRADE, String.valueOf(i));
            edit("Reza", file, saying(i, STANCE, Optional.empty()));
            say("Reza", i, STANCE, reza[i]);
            say("Reza", i, GRADE, i + ".5");
        }
        AgreementReport usual = report(Scale.USUAL, "Mina", "Reza");
        AgreementReport ordinal = report(Scale.ORDINAL, "Mina", "Reza");
        // By hand, after Krippendorff 2004: of 2, 3 and 3 values the mean ranks are 1, 3.5 and 6.5.
        assertThat(value(usual, STANCE, Measure.ALPHA)).isCloseTo(1 - 0.75 / 0.75, within(1e-12));
        assertThat(value(ordinal, STANCE, Measure.ALPHA)).isCloseTo(1 - 21.5 / 4 / (600.0 / 56), within(1e-12));
        assertThat(value(usual, GRADE, Measure.ALPHA)).isGreaterThan(0.8);
        assertThat(value(report(Scale.NOMINAL, "Mina", "Reza"), GRADE, Measure.ALPHA))
                .isLessThanOrEqualTo(0);
        assertThat(notes(ordinal, STANCE)).contains("(ordinal)");
        assertThat(notes(usual, STANCE)).contains("(nominal)");
        assertThat(remarks(report(Scale.RATIO, "Mina", "Reza"))).anyMatch(each -> each.contains("“stance”"));
    }

    private static String notes(AgreementReport report, AttributeType label) {
        return table(report, label).methods().stream()
                .map(Method::notes)
                .map(notes -> notes.stream().map(Message::sentence).toList())
                .toList()
                .toString();
    }

    @Test
    void several_choices_are_compared_as_sets() throws Exception {
        say("Mina", 0, TOPICS, "war\nwater");
        say("Reza", 0, TOPICS, "war");
        say("Mina", 1, TOPICS, "trade");
        say("Reza", 1, TOPICS, "water");
        say("Reza", 1, TOPICS, "trade");
        AgreementReport report = report(Scale.USUAL, "Mina", "Reza");
        assertThat(value(report, TOPICS, Measure.OBSERVED)).isEqualTo(0.5);
        assertThat(value(report, TOPICS, Measure.ALPHA)).isBetween(0.5, 0.9);
        assertThat(notes(report, TOPICS)).contains("(MASI)");
    }

    @Test
    void what_the_schema_calls_otherwise_is_still_what_was_said() throws Exception {
        say("Mina", 0, STANCE, "against");
        say("Reza", 0, STANCE, "for");
        say("Mina", 1, STANCE, "for");
        AttributeName position = new AttributeName("position");
        edit(
                "Mina",
                file,
                ChangeSchema.to(
                        new AttributeChange.RenameValue(AttributeScope.DOCUMENTS, STANCE.name(), "for", "in favour")));
        edit(
                "Mina",
                file,
                ChangeSchema.to(new AttributeChange.Rename(AttributeScope.DOCUMENTS, STANCE.name(), position)));
        AttributeType renamed = STANCE.named(position);
        AgreementReport report = report(Scale.USUAL, "Mina", "Reza");
        assertThat(said(report, renamed, "against", "in favour")).isOne();
        assertThat(items(report, renamed)).isOne();
    }

    @Test
    void an_annotator_the_journal_does_not_know_is_named_and_beside_marks_documents_stay_in() throws Exception {
        say("Mina", 0, STANCE, "for");
        AgreementReport report = report(Scale.USUAL, EnumSet.of(Unit.SPANS, Unit.DOCUMENT_LABELS), "Mina", "Reza");
        assertThat(report.coverage().documents()).hasSize(1);
        assertThat(remarks(report)).anyMatch(each -> each.contains("“Reza” never told a label"));
        assertThat(report.tables()).extracting(each -> each.subject().unit()).contains(Unit.SPANS);
    }

    @Test
    void a_document_behind_a_cell_is_found() throws Exception {
        say("Mina", 1, STANCE, "against");
        say("Reza", 1, STANCE, "for");
        say("Mina", 2, STANCE, "for");
        say("Reza", 2, STANCE, "against");
        say("Reza", 2, STANCE, "for");
        try (Project project = as("lead", file)) {
            var cell = new CellSearch.Cell(subject(STANCE), new Pair(0, 1), Category.of("against"), Category.of("for"));
            assertThat(new MeasureAgreement(Clock.systemUTC())
                            .behind(
                                    project,
                                    choice(project, Scale.USUAL, Set.of(Unit.DOCUMENT_LABELS), "Mina", "Reza"),
                                    cell,
                                    10,
                                    Progress.UNWATCHED))
                    .extracting(place -> place.document().name())
                    .containsExactly("two");
        }
    }

    @Test
    void reading_the_journal_can_be_cancelled() throws Exception {
        say("Mina", 1, STANCE, "against");
        try (Project project = as("lead", file)) {
            assertThatThrownBy(() -> project.journal().described(_ -> {}, (done, _) -> {
                        if (done > 0) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(project.journal().traces()).isNotEmpty();
        }
    }
}
