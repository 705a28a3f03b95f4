package org.glossator.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.format.cas.json.JsonCasExporterMaker;
import org.glossator.format.cas.json.JsonCasImporter;
import org.glossator.format.cas.xmi.XmiExporterMaker;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Apache UIMA's JSON CAS reads what we write, and we read what it writes.
class JsonCasOracleTest {

    @TempDir
    Path folder;

    @Test
    void uima_reads_our_marks_and_relations_where_they_are() {
        Property.check(40, random -> {
            LayeredDocument document = ofOneLayer(RandomDocuments.layered(random));
            CAS cas = UimaFiles.json(written(new JsonCasExporterMaker(), document, ".json"), types(document));
            assertThat(UimaFiles.marks(cas)).isEqualTo(Marks.of(document));
            assertThat(cas.getDocumentText()).isEqualTo(document.document().text());
        });
    }

    @Test
    void we_read_what_uima_makes_of_our_files() {
        Property.check(40, random -> {
            LayeredDocument document = ofOneLayer(RandomDocuments.layered(random));
            Path ours = written(new JsonCasExporterMaker(), document, ".json");
            Path theirs = folder.resolve("theirs.json");
            UimaFiles.writeJson(UimaFiles.json(ours, types(document)), theirs);
            LayeredDocument before = read(ours);
            LayeredDocument after = read(theirs);
            assertThat(Marks.of(after)).isEqualTo(Marks.of(before));
            assertThat(after.document().name()).isEqualTo(document.document().name());
            assertThat(after.document().head().metadata())
                    .isEqualTo(document.document().head().metadata());
        });
    }

    /// UIMA's reader makes every annotation in the first view, and so cannot read what it writes of several itself.
    private static LayeredDocument ofOneLayer(LayeredDocument document) {
        return new LayeredDocument(
                document.document(), document.layers().stream().limit(1).toList());
    }

    /// A CAS has to know the types before UIMA reads JSON into it; our XMI has them by themselves.
    private TypeSystemDescription types(LayeredDocument document) throws Exception {
        return UimaFiles.types(written(new XmiExporterMaker(), document, ".xmi").resolveSibling("TypeSystem.xml"));
    }

    private Path written(ExporterMaker maker, LayeredDocument document, String ending) throws Exception {
        Path target = folder.resolve("ours" + ending);
        Exporter exporter = maker.exporter(ExportSettings.usual(Schema.empty("none")));
        try (Export export = exporter.begin(target)) {
            export.add(document);
            assertThat(export.finish().tally().documents()).isOne();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static LayeredDocument read(Path file) throws Exception {
        List<LayeredDocument> read = new ArrayList<>();
        ImportReport report = new JsonCasImporter().read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings()).isEmpty();
        return read.getFirst();
    }
}
