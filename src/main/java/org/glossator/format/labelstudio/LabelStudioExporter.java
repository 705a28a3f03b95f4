package org.glossator.format.labelstudio;

import java.nio.file.Path;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Losses;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;
import org.glossator.schema.AttributeValue;

/// Writes Label Studio's JSON: one list of tasks, ready to be imported there. A suggested layer becomes a prediction,
/// every other an annotation; gold is ground truth.
public final class LabelStudioExporter implements Exporter {

    @Override
    public Format format() {
        return LabelStudio.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.list(target), LabelStudio.FORMAT, (layered, file, losses) -> {
            nameLosses(layered, losses);
            file.add(json -> new TaskWriter(json, layered).write());
        });
    }

    private static void nameLosses(LayeredDocument layered, Losses losses) {
        losses.beyond(layered);
        for (LayerMarkup layer : layered.layers()) {
            if (isImported(layer.kind()) != layer.name().equals(DocumentDraft.UNNAMED_LAYER)
                    && (isImported(layer.kind()) || layer.kind() == Layer.Kind.ANNOTATOR)) {
                losses.add(layered, "format.loss-kind", layer.name());
            }
            layer.markup().annotations().inOrder().forEach(annotation -> shortLists(layered, annotation, losses));
        }
    }

    private static boolean isImported(Layer.Kind kind) {
        return kind == Layer.Kind.IMPORTED;
    }

    private static void shortLists(LayeredDocument layered, Annotation annotation, Losses losses) {
        annotation.attributes().forEach((name, value) -> {
            if (value instanceof AttributeValue.Choices(var chosen) && chosen.size() < 2) {
                losses.add(layered, annotation, "format.loss-short-list", name.value());
            }
        });
    }
}
