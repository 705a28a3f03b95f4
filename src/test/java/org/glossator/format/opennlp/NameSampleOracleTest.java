package org.glossator.format.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import opennlp.tools.util.PlainTextByLineStream;
import org.glossator.annotation.Annotation;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What we write, OpenNLP itself reads to the same names; what we read of it, we write again to the same bytes.
class NameSampleOracleTest {

    @TempDir
    Path folder;

    @Test
    void opennlp_reads_the_names_that_we_read_again() {
        Property.check(60, random -> {
            List<LayeredDocument> given = List.of(RandomDocuments.layered(random), RandomDocuments.layered(random));
            Path file = write("a.opennlp", given, Map.of());
            List<LayeredDocument> read = read(file);
            assertThat(ours(read)).isEqualTo(theirs(file));
            assertThat(write("b.opennlp", read, Map.of())).hasSameBinaryContentAs(file);
        });
    }

    @Test
    void nothing_is_lost_that_the_report_does_not_name() {
        Property.check(60, random -> {
            LayeredDocument given = RandomDocuments.layered(random);
            Path file = folder.resolve("c.opennlp");
            LossReport report = export(file, List.of(given), Map.of());
            int names =
                    read(file).stream().mapToInt(LayeredDocument::annotations).sum();
            assertThat(report.tally().annotations()).isEqualTo(names);
            if (names < given.annotations()) {
                assertThat(report.losses()).isNotEmpty();
            }
        });
    }

    private static List<String> theirs(Path file) throws Exception {
        List<String> names = new ArrayList<>();
        try (var samples = new NameSampleDataStream(
                new PlainTextByLineStream(new MarkableFileInputStreamFactory(file.toFile()), StandardCharsets.UTF_8))) {
            for (NameSample sample = samples.read(); sample != null; sample = samples.read()) {
                for (var name : sample.getNames()) {
                    String words =
                            String.join(" ", List.of(sample.getSentence()).subList(name.getStart(), name.getEnd()));
                    names.add(name.getType() + " " + words);
                }
            }
        }
        return names;
    }

    private static List<String> ours(List<LayeredDocument> documents) {
        List<String> names = new ArrayList<>();
        for (LayeredDocument document : documents) {
            for (var layer : document.layers()) {
                for (Annotation name : layer.markup().annotations().inOrder()) {
                    names.add(
                            name.label() + " " + name.quote(document.document().text()));
                }
            }
        }
        return names;
    }

    private Path write(String name, List<LayeredDocument> documents, Map<String, String> options) throws Exception {
        Path file = folder.resolve(name);
        export(file, documents, options);
        return file;
    }

    private static LossReport export(Path file, List<LayeredDocument> documents, Map<String, String> options)
            throws Exception {
        var settings = new ExportSettings(Schema.empty("names"), options);
        try (Export export = new NameSampleExporterMaker().exporter(settings).begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            return export.finish();
        }
    }

    private static List<LayeredDocument> read(Path file) throws Exception {
        List<LayeredDocument> read = new ArrayList<>();
        var report = new NameSampleImporter().read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings()).isEmpty();
        return read;
    }
}
