package org.glossator.format.webannotation;

import java.nio.file.Path;
import org.glossator.annotation.Annotation;
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

/// Writes one `AnnotationCollection` with the texts in it.
public final class WebAnnotationExporter implements Exporter {

    private static final String BEFORE = """
        {"@context":"%s","id":"urn:glossator:annotations","type":"AnnotationCollection",\
        "first":{"id":"urn:glossator:annotations:1","type":"AnnotationPage","startIndex":0,"items":\
        """.formatted(WebAnnotation.CONTEXT);

    @Override
    public Format format() {
        return WebAnnotation.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(
                JsonFile.listWithin(target, BEFORE, "}}"), WebAnnotation.FORMAT, (layered, file, losses) -> {
                    nameLosses(layered, losses);
                    AnnotationWriter writer = new AnnotationWriter(layered);
                    file.add(writer::text);
                    for (LayerMarkup layer : layered.layers()) {
                        for (Annotation annotation :
                                layer.markup().annotations().inOrder()) {
                            file.add(json -> writer.mark(json, layer, annotation));
                        }
                        for (var relation : layer.markup().relations().inOrder()) {
                            file.add(json -> writer.link(json, layer, relation));
                        }
                    }
                });
    }

    private static void nameLosses(LayeredDocument layered, Losses losses) {
        losses.beyond(layered);
        losses.kinds(layered);
        for (LayerMarkup layer : layered.layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                annotation.attributes().forEach((name, value) -> {
                    if (value instanceof AttributeValue.Choices(var chosen) && chosen.size() < 2) {
                        losses.add(layered, annotation, "format.loss-short-list", name.value());
                    }
                });
            }
        }
    }
}
