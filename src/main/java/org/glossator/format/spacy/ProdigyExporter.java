package org.glossator.format.spacy;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;

/// Writes JSON Lines of Prodigy: a line for each layer of a document, as an accepted answer of its annotator.
public final class ProdigyExporter implements Exporter {

    @Override
    public Format format() {
        return Prodigy.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.lines(target), Prodigy.FORMAT, (layered, file, losses) -> {
            losses.beyond(layered);
            losses.kinds(layered);
            List<LayerMarkup> layers = layered.layers().isEmpty()
                    ? List.of(new LayerMarkup(DocumentDraft.UNNAMED_LAYER, Layer.Kind.IMPORTED, Markup.EMPTY))
                    : layered.layers();
            for (LayerMarkup layer : layers) {
                file.add(json -> new TaskWriter(json, layered, layer).write());
            }
        });
    }
}
