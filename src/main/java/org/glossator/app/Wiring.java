package org.glossator.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.glossator.cli.Console;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Importer;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.brat.BratImporter;
import org.glossator.format.cas.json.JsonCasExporterMaker;
import org.glossator.format.cas.json.JsonCasImporter;
import org.glossator.format.cas.tsv.TsvExporterMaker;
import org.glossator.format.cas.tsv.TsvImporter;
import org.glossator.format.cas.xmi.XmiExporterMaker;
import org.glossator.format.cas.xmi.XmiImporter;
import org.glossator.format.chat.ChatExporter;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.conll.ConllImporter;
import org.glossator.format.csv.CsvExporter;
import org.glossator.format.csv.CsvImporter;
import org.glossator.format.doccano.DoccanoExporter;
import org.glossator.format.doccano.DoccanoImporter;
import org.glossator.format.document.DocumentImporter;
import org.glossator.format.docx.DocxReader;
import org.glossator.format.eml.EmlReader;
import org.glossator.format.gate.GateImporter;
import org.glossator.format.gliner.GlinerExporter;
import org.glossator.format.gliner.GlinerImporter;
import org.glossator.format.html.HtmlReader;
import org.glossator.format.huggingface.HuggingFaceExporterMaker;
import org.glossator.format.huggingface.HuggingFaceImporter;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.labelstudio.LabelStudioExporter;
import org.glossator.format.labelstudio.LabelStudioImporter;
import org.glossator.format.mae.MaeImporter;
import org.glossator.format.opennlp.NameSampleExporterMaker;
import org.glossator.format.opennlp.NameSampleImporter;
import org.glossator.format.pdf.PdfReader;
import org.glossator.format.re3d.Re3dImporter;
import org.glossator.format.spacy.ProdigyExporter;
import org.glossator.format.spacy.ProdigyImporter;
import org.glossator.format.spacy.SpacyExporter;
import org.glossator.format.spacy.SpacyImporter;
import org.glossator.format.text.TextImporter;
import org.glossator.format.webannotation.WebAnnotationExporter;
import org.glossator.format.webannotation.WebAnnotationImporter;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.workflow.UseCases;

/// Puts the program together, by hand.
final class Wiring {

    private Wiring() {}

    /// Everything the program can do, over SQLite files and all formats.
    static UseCases useCases() {
        JsonlImporter jsonl = new JsonlImporter();
        return UseCases.over(new SqliteProjectFiles(), formats(jsonl), jsonl, Clock.system(ZoneId.systemDefault()));
    }

    /// All formats. What recognises a file by more comes before what recognises it by less, and plain text last.
    private static FormatCatalog formats(JsonlImporter jsonl) {
        return new FormatCatalog(importers(jsonl), exporters());
    }

    private static List<Importer> importers(JsonlImporter jsonl) {
        List<Importer> importers = new ArrayList<>(List.of(
                new BratImporter(),
                new XmiImporter(),
                new JsonCasImporter(),
                new TsvImporter(),
                new HuggingFaceImporter(),
                new LabelStudioImporter(),
                new WebAnnotationImporter(),
                new Re3dImporter(),
                new GlinerImporter(),
                new DoccanoImporter(),
                new SpacyImporter(),
                new ProdigyImporter(),
                new CsvImporter(),
                jsonl));
        importers.addAll(ConllImporter.all());
        importers.addAll(List.of(
                new DocumentImporter(new PdfReader()),
                new DocumentImporter(new DocxReader()),
                new DocumentImporter(new HtmlReader()),
                new DocumentImporter(new EmlReader()),
                new GateImporter(),
                new MaeImporter(),
                new NameSampleImporter(),
                new TextImporter()));
        return importers;
    }

    private static List<ExporterMaker> exporters() {
        List<ExporterMaker> exporters = new ArrayList<>(List.of(new JsonlExporter(), new BratExporterMaker()));
        exporters.addAll(ConllExporterMaker.all());
        exporters.add(new NameSampleExporterMaker());
        exporters.addAll(List.of(
                new SpacyExporter(),
                new ProdigyExporter(),
                new DoccanoExporter(),
                new LabelStudioExporter(),
                new GlinerExporter(),
                new WebAnnotationExporter(),
                new XmiExporterMaker(),
                new JsonCasExporterMaker(),
                new TsvExporterMaker(),
                new CsvExporter(),
                new ChatExporter(),
                new HuggingFaceExporterMaker()));
        return exporters;
    }

    /// The terminal. What is printed is UTF-8 whatever the locale says, since other programs read it.
    static Console console() {
        return new Console(utf8(System.out), utf8(System.err), isTerminal());
    }

    @SuppressWarnings("SystemConsoleNull") // it is null still where the runtime lacks the module jdk.internal.le
    private static boolean isTerminal() {
        java.io.Console terminal = System.console();
        return terminal != null && terminal.isTerminal();
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
