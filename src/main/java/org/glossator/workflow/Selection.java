package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;

/// Applies an [ExportChoice] to one project.
final class Selection {

    private final ProjectState project;
    private final ExportChoice choice;
    private final List<Layer> layers;

    /// @throws EditRefusedException if the project has no layer or label of a name that was chosen
    Selection(ProjectState project, ExportChoice choice) throws EditRefusedException {
        this.project = project;
        this.choice = choice;
        this.layers = chosenLayers(project, choice);
        for (var label : choice.labels()) {
            if (project.schema().label(label).isEmpty()) {
                throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
            }
        }
    }

    private static List<Layer> chosenLayers(ProjectState project, ExportChoice choice) throws EditRefusedException {
        if (choice.layers().isEmpty()) {
            return project.layers();
        }
        List<Layer> chosen = new ArrayList<>();
        for (String name : choice.layers()) {
            chosen.add(project.layerNamed(name)
                    .orElseThrow(() -> new EditRefusedException(Message.of("workflow.no-layer", name))));
        }
        return chosen;
    }

    /// The documents that have come far enough, in the project's order.
    List<DocumentHead> documents() {
        return project.documents().stream().filter(this::hasComeFarEnough).toList();
    }

    private boolean hasComeFarEnough(DocumentHead document) {
        return choice.documents() == ExportChoice.Extent.ALL
                || layers.stream()
                        .map(layer -> project.tally(new LayerDocument(layer.id(), document.id()))
                                .state())
                        .anyMatch(state -> switch (state) {
                            case NEW, IN_PROGRESS, RETURNED -> false;
                            case DONE -> choice.documents() == ExportChoice.Extent.DONE;
                            case ACCEPTED -> true;
                        });
    }

    /// What of a document was chosen. A relation goes with the annotations at both its ends.
    LayeredDocument of(DocumentContent content) {
        List<LayerMarkup> markup = new ArrayList<>();
        for (Layer layer : layers) {
            Markup chosen = chosen(content.markup(layer.id()));
            if (!chosen.isEmpty()) {
                markup.add(new LayerMarkup(layer.name(), layer.kind(), chosen));
            }
        }
        return new LayeredDocument(content.document(), markup);
    }

    private Markup chosen(Markup markup) {
        if (choice.labels().isEmpty()) {
            return markup;
        }
        Schema schema = project.schema();
        List<LabelName> labels = List.copyOf(choice.labels());
        List<Annotation> kept = markup.annotations().inOrder().stream()
                .filter(annotation -> schema.isAllowed(annotation.label(), labels))
                .toList();
        AnnotationSet annotations = AnnotationSet.of(kept);
        return new Markup(
                annotations,
                RelationSet.of(markup.relations().inOrder().stream()
                        .filter(relation -> annotations.find(relation.source()).isPresent()
                                && annotations.find(relation.target()).isPresent())
                        .toList()));
    }
}
