package org.glossator.ui.exporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LabelMapping;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.format.ExporterMaker;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.message.Message;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.LabelName;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Export screen's model over a real project, everything done at once.
class ExportModelTest {

    private static final ExporterMaker JSONL = new JsonlExporter();
    private static final ExporterMaker BRAT = new BratExporterMaker();
    private static final ExporterMaker CONLL = ConllExporterMaker.all().stream()
            .filter(maker -> maker.format().id().equals("conll-2003"))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    private static ExportModel over(Workplace workplace) {
        ExportModel model = new ExportModel(
                workplace.project(),
                workplace.file(),
                List.of(JSONL, BRAT, CONLL),
                new ExportModel.Threads(Runnable::run, Runnable::run));
        model.activate();
        return model;
    }

    @Test
    void it_begins_with_gold_and_shows_the_first_lines() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            assertThat(model.choice().layers()).isEqualTo(new LayerChoice.Gold());
            assertThat(lines(model).getFirst()).startsWith("{").contains("Baghaei");
            assertThat(model.outlook().report().orElseThrow().isWhole()).isTrue();
            assertThat(model.obstacle()).isEmpty();
        }
    }

    @Test
    void whether_there_are_first_lines_is_open_until_they_are_worked_out() {
        try (Workplace workplace = Workplace.sample(folder)) {
            List<Runnable> waiting = new ArrayList<>();
            ExportModel model = new ExportModel(
                    workplace.project(),
                    workplace.file(),
                    List.of(JSONL),
                    new ExportModel.Threads(waiting::add, Runnable::run));
            model.activate();
            assertThat(model.outlook().beginningProperty().get()).isTrue();
            assertThat(model.outlook().beginningsProperty().get()).isEmpty();
            waiting.forEach(Runnable::run);
            assertThat(model.outlook().beginningProperty().get()).isFalse();
            assertThat(lines(model)).isNotEmpty();
        }
    }

    @Test
    void what_a_format_cannot_hold_is_counted_by_kind_and_listed_on_demand() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            model.choose(CONLL);
            assertThat(lines(model).getFirst()).isEqualTo("-DOCSTART- -X- -X- O");
            Findings findings = model.outlook().findings();
            FindingRow.Heading relations = (FindingRow.Heading) findings.rows().getFirst();
            assertThat(relations.title().sentence()).isEqualTo("18 relations are left out");
            int closed = findings.rows().size();
            findings.toggle(relations.concern());
            assertThat(findings.rows()).hasSize(closed + 18);
            assertThat(findings.rows().get(1)).isInstanceOf(FindingRow.Single.class);
            assertThat(findings.rows().get(1).loss().place()).isPresent();
            findings.toggle(relations.concern());
            assertThat(findings.rows()).hasSize(closed);
            assertThat(model.wouldKeep()).extracting(format -> format.id()).contains("jsonl");
        }
    }

    @Test
    void leaving_out_what_would_be_lost_leaves_no_finding_of_it() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            model.choose(CONLL);
            model.choose(choice -> choice.of(choice.content().withRelations(false)));
            assertThat(model.outlook().findings().rows())
                    .noneMatch(
                            row -> row instanceof FindingRow.Heading heading && heading.concern() == Concern.RELATION);
        }
    }

    @Test
    void strictly_nothing_is_written_where_something_would_be_lost() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            model.setStrict(true);
            assertThat(model.obstacle()).isEmpty();
            model.choose(CONLL);
            assertThat(model.obstacle()).map(Message::key).contains("exporting.strict-refuses");
        }
    }

    @Test
    void the_place_follows_the_format_and_keeps_a_name_that_was_chosen() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            assertThat(model.target()).contains(folder.resolve("Astana-jsonl.jsonl"));
            model.choose(BRAT);
            assertThat(model.target()).contains(folder.resolve("Astana-brat"));
            model.choose(JSONL);
            model.setTarget(folder.resolve("out").resolve("mine.jsonl"));
            assertThat(model.plan().target())
                    .isEqualTo(Path.of("out", "mine.jsonl").toString());
            model.choose(BRAT);
            assertThat(model.target()).contains(folder.resolve("out").resolve("mine"));
            model.choose(JSONL);
            model.choose(choice -> choice.packed(Packing.split(SplitPlan.USUAL)));
            assertThat(model.writesFolder()).isTrue();
            assertThat(model.target()).contains(folder.resolve("out").resolve("mine"));
            model.setTarget("\0");
            assertThat(model.obstacle()).map(Message::key).contains("exporting.no-target");
        }
    }

    @Test
    void an_option_goes_along_to_a_format_that_has_it_and_is_forgotten_by_one_that_has_not() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            model.choose(CONLL);
            model.choose("overlap", "first");
            assertThat(model.commandLine()).contains("--format conll-2003", "--overlap first");
            model.choose(BRAT);
            assertThat(model.choice().options()).isEmpty();
        }
    }

    @Test
    void the_same_line_for_a_terminal_follows_every_choice() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            model.choose(choice -> choice.of(choice.documents().of(DocumentChoice.Extent.DONE))
                    .packed(Packing.split(new SplitPlan(new Partition.Folds(5), 7, Grouping.by("source"), true))));
            model.setStrict(true);
            assertThat(model.commandLine())
                    .startsWith("glossator export ")
                    .contains("--documents done", "--gold", "--folds 5", "--seed 7", "--group-by source", "--strict");
        }
    }

    @Test
    void a_project_without_documents_says_so_and_is_followed_when_some_come() {
        try (Workplace workplace = Workplace.in(folder)) {
            ExportModel model = over(workplace);
            assertThat(model.obstacle()).map(Message::key).contains("exporting.no-documents");
            var document = TextDocument.of("1", Workplace.ASTANA, Map.of());
            workplace.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(document, Map.of())),
                    workplace.project().state().schema()));
            assertThat(model.obstacle()).isEmpty();
            assertThat(lines(model)).hasSize(1);
        }
    }

    @Test
    void a_choice_that_no_document_meets_says_so() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            ExportModel model = over(workplace);
            model.choose(choice -> choice.of(choice.documents().containing("Reykjavik")));
            assertThat(model.obstacle()).map(Message::key).contains("exporting.nothing-chosen");
            model.choose(choice -> choice.of(choice.documents().containing("aleppo")));
            assertThat(model.obstacle()).isEmpty();
        }
    }

    @Test
    void a_plan_is_kept_in_words_and_taken_up_again() {
        SplitPlan split =
                new SplitPlan(ShareWords.read("70 · 20 · 10").orElseThrow(), 42, new Grouping("source", false), false);
        DatasetChoice choice = new DatasetChoice(
                new DocumentChoice(DocumentChoice.Extent.DONE, List.of("a*", "b"), Map.of("country", "Iran"), "war"),
                new LayerChoice.Named(List.of("annotator-a", "annotator-b")),
                new ContentChoice(
                        Set.of(new LabelName("Actor"), new LabelName("Event")), LabelMapping.NONE, false, true),
                new Packing(true, split, "CC-BY-4.0", List.of("en", "fa")),
                Map.of("overlap", "first"));
        ExportPlan plan = new ExportPlan("conll-2003", choice, true, "out/astana");
        ExportPlan usual = new ExportPlan("jsonl", DatasetChoice.ALL, false, "");
        assertThat(PlanWords.read(PlanWords.of(plan), usual)).isEqualTo(plan);
        assertThat(PlanWords.read(PlanWords.of(usual), plan)).isEqualTo(usual);
        assertThat(PlanWords.read(Map.of(), plan)).isEqualTo(plan);
        assertThat(PlanWords.read(Map.of("format", "brat", "split", "train=x", "seed", "?"), usual))
                .isEqualTo(new ExportPlan("brat", DatasetChoice.ALL, false, ""));
    }

    @Test
    void what_the_project_has_no_longer_is_left_out_of_a_plan() {
        try (Workplace workplace = Workplace.sample(folder)) {
            ExportModel model = over(workplace);
            ContentChoice content = ContentChoice.ALL.of(Set.of(new LabelName("Actor"), new LabelName("Gone")));
            model.take(new ExportPlan(
                    "no-such-format",
                    DatasetChoice.ALL.of(content).of(new LayerChoice.Named(List.of("nobody"))),
                    false,
                    ""));
            assertThat(model.maker()).isEqualTo(JSONL);
            assertThat(model.choice().layers()).isEqualTo(new LayerChoice.Gold());
            assertThat(model.choice().content().labels()).containsExactly(new LabelName("Actor"));
            assertThat(model.outlook().refusal()).isEmpty();
        }
    }

    private static List<String> lines(ExportModel model) {
        return model.outlook().beginningsProperty().get().getFirst().lines();
    }
}
