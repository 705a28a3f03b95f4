package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.MappingFile;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.format.FormatCatalog;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.schema.LabelName;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.workflow.ExportArguments;
import org.glossator.workflow.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What a screen prints to be typed is what the command understands.
class ExportArgumentsTest {

    private static final Annotator ANNOTATOR = new Annotator("Ann O’Tator");

    @TempDir
    private Path folder = Path.of("");

    private static List<String> written(DatasetChoice choice) {
        return ExportArguments.of(Path.of("p.gloss"), ANNOTATOR, choice, "jsonl", Path.of("out"));
    }

    private static DatasetChoice read(List<String> words) throws ExplainedException {
        JsonlImporter jsonl = new JsonlImporter();
        UseCases useCases = UseCases.over(
                new SqliteProjectFiles(), new FormatCatalog(List.of(), List.of()), jsonl, Clock.systemUTC());
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        ExportCommand command = new ExportCommand(useCases, ANNOTATOR, new Console(nowhere, nowhere, false));
        new CommandLine(command).parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        return command.choice();
    }

    @Test
    void a_choice_of_everything_is_typed_in_few_words() throws ExplainedException {
        assertThat(written(DatasetChoice.ALL)).containsExactly("export", "p.gloss", "out", "--format", "jsonl");
        assertThat(read(written(DatasetChoice.ALL))).isEqualTo(DatasetChoice.ALL);
    }

    @Test
    void every_choice_comes_back_as_it_was() throws IOException, ExplainedException {
        Path mapping = Files.writeString(folder.resolve("my map.csv"), "from,to\nState,Actor\nPlace,\n");
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("train", 7);
        shares.put("test", 3);
        DatasetChoice choice = new DatasetChoice(
                new DocumentChoice(
                        DocumentChoice.Extent.DONE,
                        List.of("report *", "@home"),
                        Map.of("source", "a=b", "year", "2017"),
                        "-30 degrees"),
                new LayerChoice.Named(List.of("gold", "it's me")),
                new ContentChoice(
                        Set.of(new LabelName("Actor"), new LabelName("Place, wide")),
                        MappingFile.labels(mapping),
                        false,
                        false),
                new Packing(
                        true,
                        new SplitPlan(new Partition.Shares(shares), -42, new Grouping("source", false), true),
                        "CC-BY-4.0",
                        List.of("en", "fa")),
                Map.of("overlap", "first", "align", "strict", "tokens", "blanks"));

        assertThat(read(written(choice))).isEqualTo(choice);
    }

    @Test
    void folds_and_gold_and_a_folder_come_back_too() throws ExplainedException {
        SplitPlan folds = new SplitPlan(new Partition.Folds(5), 1, Grouping.USUAL, false);
        DatasetChoice choice = DatasetChoice.ALL.of(new LayerChoice.Gold()).packed(Packing.split(folds));
        assertThat(read(written(choice))).isEqualTo(choice);

        DatasetChoice folder = DatasetChoice.ALL.packed(Packing.FOLDER);
        assertThat(read(written(folder))).isEqualTo(folder);
    }

    @Test
    void ones_own_layer_is_typed_by_name() throws ExplainedException {
        DatasetChoice mine = DatasetChoice.ALL.of(new LayerChoice.Mine());
        assertThat(read(written(mine)).layers()).isEqualTo(new LayerChoice.Named(List.of(ANNOTATOR.name())));
    }

    @Test
    void what_a_shell_would_take_apart_stands_in_quotes() {
        assertThat(ExportArguments.line(List.of("export", "my file.gloss", "it's", "a=b,c", "*")))
                .isEqualTo("glossator export 'my file.gloss' 'it'\\''s' a=b,c '*'");
    }
}
