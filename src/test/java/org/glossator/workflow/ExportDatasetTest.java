package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.MappingFile;
import org.glossator.dataset.Packing;
import org.glossator.dataset.SplitCount;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatCatalog;
import org.glossator.format.LayeredDocument;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.csv.CsvExporter;
import org.glossator.format.huggingface.HuggingFaceExporterMaker;
import org.glossator.format.huggingface.HuggingFaceImporter;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.spacy.SpacyExporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.schema.LabelName;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Datasets of the sample, over a real project file.
class ExportDatasetTest {

    private static final DatasetChoice SPLIT = DatasetChoice.ALL
            .of(new LayerChoice.Gold())
            .packed(Packing.split(SplitPlan.USUAL).licensed("CC-BY-4.0").in(List.of("en")));

    @TempDir
    Path folder;

    private final ExportDataset export = new ExportDataset();
    private Project project;

    @BeforeEach
    void open() throws ExplainedException {
        JsonlImporter jsonl = new JsonlImporter();
        project = UseCases.over(
                        new SqliteProjectFiles(),
                        new FormatCatalog(List.of(jsonl), List.of()),
                        jsonl,
                        Clock.systemUTC())
                .createSample()
                .create(folder.resolve("sample.gloss"), new Annotator("annotator-a"), Progress.UNWATCHED);
    }

    @AfterEach
    void close() throws ExplainedException {
        project.close();
    }

    private static ExporterMaker maker(String id) {
        List<ExporterMaker> makers = new ArrayList<>(ConllExporterMaker.all());
        makers.addAll(List.of(
                new JsonlExporter(),
                new SpacyExporter(),
                new CsvExporter(),
                new BratExporterMaker(),
                new HuggingFaceExporterMaker()));
        return makers.stream()
                .filter(maker -> maker.format().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DatasetReport write(DatasetChoice choice, String format, Path target) throws ExplainedException {
        return export.write(project, choice, maker(format), target, Progress.UNWATCHED);
    }

    private static Map<String, byte[]> content(Path folder) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "spacy", "csv", "conll-2003", "brat", "hugging-face"})
    void a_dataset_of_every_kind_of_format_is_whole_and_the_same_each_time(String format) throws Exception {
        Path out = folder.resolve("out");
        Path again = folder.resolve("again");
        DatasetReport report = write(SPLIT, format, out);
        write(SPLIT, format, again);

        assertThat(content(again)).usingRecursiveComparison().isEqualTo(content(out));
        assertThat(out.resolve("README.md")).isRegularFile();
        assertThat(out.resolve("schema.json")).isRegularFile();
        JsonNode manifest = json(out.resolve("manifest.json"));
        assertThat(manifest.get("counts").get("documents").asInt()).isEqualTo(23);
        assertThat(manifest.get("documents")).hasSize(23);
        assertThat(report.splits()).extracting(SplitCount::name).containsExactly("train", "dev", "test");
        assertThat(report.splits().stream().mapToInt(split -> split.tally().documents()))
                .containsExactly(19, 2, 2);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file.get("path").asString()));
            assertThat(file.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        Stream<String> data = switch (format) {
            case "brat" -> Stream.of("train", "dev", "test");
            case "hugging-face" -> Stream.of("data/train.jsonl", "data/validation.jsonl", "data/test.jsonl");
            default ->
                Stream.of("train.", "dev.", "test.")
                        .map(name -> name + maker(format).format().extensions().getFirst());
        };
        assertThat(data.map(out::resolve)).allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "spacy", "csv", "conll-2003", "hugging-face"})
    void python_reads_it_with_the_script_beside_it(String format) throws Exception {
        Path out = folder.resolve("out");
        DatasetReport report = write(SPLIT, format, out);
        Path answer = folder.resolve("answer.txt");
        Process python;
        try {
            python = new ProcessBuilder("python3", out.resolve("load.py").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
        } catch (IOException missing) {
            Assumptions.abort("there is no python3 on the path: " + missing.getMessage());
            return;
        }
        assertThat(python.waitFor()).as(Files.readString(answer)).isZero();
        List<String> lines = Files.readAllLines(answer, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(3);
        if (!format.startsWith("conll")) {
            for (SplitCount split : report.splits()) {
                assertThat(lines)
                        .contains("%s: %d documents, %d annotations"
                                .formatted(
                                        format.equals("hugging-face")
                                                        && split.name().equals("dev")
                                                ? "validation"
                                                : split.name(),
                                        split.tally().documents(),
                                        split.tally().annotations()));
            }
        } else {
            assertThat(lines).noneMatch(line -> line.contains(" 0 sentences"));
        }
    }

    @Test
    void the_card_tells_what_one_must_know() throws Exception {
        Path out = folder.resolve("out");
        write(SPLIT, "conll-2003", out);
        assertThat(Files.readString(out.resolve("README.md")))
                .startsWith("# Statements on Syria\n")
                .contains("23 documents", "Licence: CC-BY-4.0", "| gold |", "with the seed 1")
                .contains("## Guidelines", "| Actor |", "times, for example:", "Agreement between annotators")
                .doesNotContain("\r");
    }

    @Test
    void a_hugging_face_card_begins_with_what_machines_want() throws Exception {
        Path out = folder.resolve("out");
        write(SPLIT, "hugging-face", out);
        String card = Files.readString(out.resolve("README.md"));
        String yaml = card.substring(4, card.indexOf("\n---\n"));
        Map<?, ?> head = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);

        assertThat(card).contains("\n# Statements on Syria\n");
        assertThat(head.get("license")).isEqualTo("cc-by-4.0");
        assertThat(head.get("language")).isEqualTo(List.of("en"));
        assertThat(head.get("task_categories")).isEqualTo(List.of("token-classification"));
        Map<?, ?> info = (Map<?, ?>) head.get("dataset_info");
        List<?> splits = (List<?>) info.get("splits");
        assertThat(splits.stream().map(split -> String.valueOf(((Map<?, ?>) split).get("name"))))
                .containsExactly("train", "validation", "test");
        long bytes = Files.size(out.resolve("data/train.jsonl"));
        assertThat(((Map<?, ?>) splits.getFirst()).get("num_bytes")).isEqualTo((int) bytes);
        assertThat(yaml).contains("'0': O\n", "'1': B-Actor\n", "'2': I-Actor\n");
    }

    @Test
    void what_a_hugging_face_folder_holds_is_read_back() throws Exception {
        Path out = folder.resolve("out");
        DatasetReport written = write(DatasetChoice.ALL.packed(Packing.split(SplitPlan.USUAL)), "hugging-face", out);
        List<LayeredDocument> read = new ArrayList<>();
        HuggingFaceImporter importer = new HuggingFaceImporter();
        assertThat(importer.recognises(out, "")).isTrue();
        var report = importer.read(out, read::add, Progress.UNWATCHED);

        assertThat(report.findings()).isEmpty();
        assertThat(report.tally()).isEqualTo(written.tally());
        assertThat(read.stream().map(document -> document.document().text()))
                .containsExactlyInAnyOrderElementsOf(project.state().documents().stream()
                        .map(head -> text(head.id()))
                        .toList());
    }

    private String text(DocumentId document) {
        try {
            return project.read(document).orElseThrow().document().text();
        } catch (StoreException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void a_cancelled_or_refused_export_leaves_what_was_there() throws Exception {
        Path out = folder.resolve("out");
        write(SPLIT, "jsonl", out);
        Map<String, byte[]> before = content(out);
        for (int stop : new int[] {1, 30, 40}) {
            int[] told = {0};
            Progress impatient = (_, _) -> {
                if (++told[0] == stop) {
                    throw new CancellationException();
                }
            };
            assertThatThrownBy(() -> export.write(project, SPLIT, maker("jsonl"), out, impatient))
                    .isInstanceOf(CancellationException.class);
        }
        DatasetChoice refused = SPLIT.with(Map.of("overlap", "fail"));
        assertThatThrownBy(() -> write(refused, "conll-2003", out)).isInstanceOf(ExplainedException.class);

        assertThat(content(out)).usingRecursiveComparison().isEqualTo(before);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.equals("out") || name.startsWith("sample.gloss"));
        }
    }

    @Test
    void a_rehearsal_says_what_writing_says_and_leaves_nothing() throws Exception {
        DatasetReport rehearsed = export.rehearse(project, SPLIT, maker("conll-2003"), Progress.UNWATCHED);
        DatasetReport written = write(SPLIT, "conll-2003", folder.resolve("out"));

        assertThat(rehearsed).isEqualTo(written);
        assertThat(rehearsed.losses())
                .isNotEmpty()
                .allSatisfy(loss -> assertThat(loss.placeInCodePoints().isPresent())
                        .isEqualTo(loss.place().isPresent()));
    }

    @Test
    void documents_are_chosen_by_name_metadata_and_words() throws Exception {
        Path out = folder.resolve("out.jsonl");
        DocumentChoice astana = DocumentChoice.ALL.containing("ASTANA");
        int containing =
                write(DatasetChoice.ALL.of(astana), "jsonl", out).tally().documents();
        assertThat(containing).isBetween(1, 22);
        assertThat(Files.readAllLines(out)).allMatch(line -> line.contains("Astana") || line.contains("ASTANA"));

        String name = project.state().documents().getFirst().name();
        DocumentChoice named = DocumentChoice.ALL.named(List.of(name.substring(0, 3) + "*" + name.substring(8)));
        assertThat(write(DatasetChoice.ALL.of(named), "jsonl", out).tally().documents())
                .isEqualTo(1);
        DocumentChoice nowhere = DocumentChoice.ALL.telling(Map.of("source", "nowhere"));
        assertThat(write(DatasetChoice.ALL.of(nowhere), "jsonl", out).tally().documents())
                .isZero();
    }

    @Test
    void labels_go_out_by_other_names_without_attributes_and_relations_where_that_is_chosen() throws Exception {
        Path out = folder.resolve("out.jsonl");
        Path map = Files.writeString(folder.resolve("map.csv"), "from,to\nActor,PARTY\nLocation,\nActr,PARTY\n");
        ContentChoice content = ContentChoice.ALL
                .mapped(MappingFile.labels(map))
                .withAttributes(false)
                .withRelations(false);
        DatasetReport report = write(DatasetChoice.ALL.of(content), "jsonl", out);

        JsonNode first = JsonMapper.shared().readTree(Files.readAllLines(out).getFirst());
        assertThat(first.get("annotations").valueStream())
                .extracting(each -> each.get("label").asString())
                .contains("PARTY")
                .doesNotContain("Actor", "Location");
        assertThat(Files.readString(out)).doesNotContain("\"attributes\":{\"");
        assertThat(report.tally().relations()).isZero();
        assertThat(report.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).contains("Line 4", "map.csv", "“Actr”"));
    }

    @Test
    void tags_are_named_for_the_chosen_labels_alone() throws Exception {
        Path out = folder.resolve("out");
        ContentChoice content = ContentChoice.ALL.of(Set.of(new LabelName("Agreement")));
        write(SPLIT.of(content), "hugging-face", out);
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("'1': B-Agreement\n", "B-Treaty")
                .doesNotContain("B-Actor", "B-Location");
    }

    @Test
    void what_does_not_exist_is_refused() {
        DatasetChoice layer = DatasetChoice.ALL.of(new LayerChoice.Named(List.of("nobody")));
        DatasetChoice label = DatasetChoice.ALL.of(ContentChoice.ALL.of(Set.of(new LabelName("Nothing"))));
        DatasetChoice option = DatasetChoice.ALL.with(Map.of("scheme", "none"));
        for (DatasetChoice choice : List.of(layer, label, option)) {
            assertThatThrownBy(() -> write(choice, "conll-2003", folder.resolve("out")))
                    .isInstanceOf(ExplainedException.class);
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }
}
