package org.glossator.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.format.FormatCatalog;
import org.glossator.task.Progress;
import org.glossator.workflow.ConvertFiles;
import org.glossator.workflow.ImportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new format is a pair of an importer and an exporter in the catalog; the window and the command line know it then.
class NewFormatTest {

    private final Bracketed bracketed = new Bracketed();
    private final FormatCatalog catalog = new FormatCatalog(List.of(bracketed), List.of(bracketed));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_catalog_finds_it_by_its_name_and_by_its_files() throws Exception {
        Path file = Files.writeString(folder.resolve("a.bracketed"), "[Iran|Actor] and [Turkey|Actor]\n");
        assertThat(catalog.importer("bracketed")).contains(bracketed);
        assertThat(catalog.detect(file)).isSameAs(bracketed);
    }

    @Test
    void what_is_read_and_written_again_is_the_same() throws Exception {
        String said = "[Iran|Actor] and [Türkiye|Actor] met in [Астана|Location] 🕊.\nNothing here.\n";
        Path in = Files.writeString(folder.resolve("in.bracketed"), said);
        Path out = folder.resolve("out.bracketed");
        var done = new ConvertFiles().convert(new ImportSource(in, bracketed), bracketed, out, Progress.UNWATCHED);
        assertThat(done.isWhole()).isTrue();
        assertThat(out).content().isEqualTo(said);
    }

    @Test
    void a_line_that_is_no_document_is_named_and_costs_no_other() throws Exception {
        Path in = Files.writeString(folder.resolve("in.bracketed"), "[Iran|Actor]\n\n[Iraq|Actor]\n");
        Path out = folder.resolve("out.bracketed");
        var done = new ConvertFiles().convert(new ImportSource(in, bracketed), bracketed, out, Progress.UNWATCHED);
        assertThat(done.read().tally().documents()).isEqualTo(2);
        assertThat(done.read().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().sentence()).contains("line 2"));
    }
}
