package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.format.brat.BratImporter;
import org.glossator.format.cas.json.JsonCasExporterMaker;
import org.glossator.format.cas.json.JsonCasImporter;
import org.glossator.format.cas.tsv.TsvImporter;
import org.glossator.format.cas.xmi.XmiExporterMaker;
import org.glossator.format.cas.xmi.XmiImporter;
import org.glossator.format.chat.ChatExporter;
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
import org.glossator.schema.Schema;
import org.glossator.text.OffsetUnit;

/// The formats that are tried by their fixture folders and by round trips, in the order of the program.
final class Codecs {

    static final FormatCatalog CATALOG = new FormatCatalog(
            importers(),
            List.of(
                    new JsonlExporter(),
                    new LabelStudioExporter(),
                    new DoccanoExporter(),
                    new SpacyExporter(),
                    new ProdigyExporter(),
                    new GlinerExporter(),
                    new WebAnnotationExporter(),
                    new XmiExporterMaker(),
                    new JsonCasExporterMaker(),
                    new CsvExporter(),
                    new ChatExporter(),
                    new HuggingFaceExporterMaker()));

    private static List<Importer> importers() {
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
                new JsonlImporter()));
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

    private Codecs() {}

    /// The exporter called `id`, everything as usual.
    static Exporter exporter(String id) {
        return CATALOG.exporter(id).orElseThrow().exporter(ExportSettings.usual(Schema.empty("round trip")));
    }

    /// The importer called `id`, counting in `unit` if that is not empty.
    static Importer importer(String id, String unit) {
        Importer importer = id.equals("folder")
                ? new FolderImporter(CATALOG.importers())
                : CATALOG.importer(id).orElseThrow();
        return unit.isEmpty()
                ? importer
                : ((OffsetsUnsaid) importer)
                        .counting(
                                OffsetUnit.valueOf(unit.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
