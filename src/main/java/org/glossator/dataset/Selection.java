package org.glossator.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.glossator.annotation.Layer;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;

/// What a [DatasetChoice] comes to in one project.
public final class Selection {

    private final ProjectState project;
    private final DocumentChoice documents;
    private final Optional<Predicate<String>> names;
    private final List<Layer> layers;
    private final Extract extract;

    /// @param annotator who has the project open
    /// @throws EditRefusedException if the project has no layer or label of a name that was chosen
    public Selection(ProjectState project, Annotator annotator, DatasetChoice choice) throws EditRefusedException {
        this.project = project;
        this.documents = choice.documents();
        this.names = named(documents.names());
        this.layers = chosenLayers(project, annotator, choice.layers());
        this.extract = new Extract(project.schema(), choice.content());
        for (var label : choice.content().labels()) {
            if (project.schema().label(label).isEmpty()) {
                throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
            }
        }
    }

    private static Optional<Predicate<String>> named(List<String> names) {
        return names.stream().map(NamePattern::of).reduce(Predicate::or);
    }

    private static List<Layer> chosenLayers(ProjectState project, Annotator annotator, LayerChoice choice)
            throws EditRefusedException {
        return switch (choice) {
            case LayerChoice.Every _ -> project.layers();
            case LayerChoice.Mine _ -> named(project, List.of(annotator.name()));
            case LayerChoice.Named(var names) -> named(project, names);
            case LayerChoice.Gold _ -> {
                List<Layer> gold = project.layers().stream()
                        .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                        .toList();
                if (gold.isEmpty()) {
                    throw new EditRefusedException(Message.of("dataset.no-gold"));
                }
                yield gold;
            }
        };
    }

    private static List<Layer> named(ProjectState project, List<String> names) throws EditRefusedException {
        List<Layer> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(project.layerNamed(name)
                    .orElseThrow(() -> new EditRefusedException(Message.of("dataset.no-layer", name))));
        }
        return chosen.stream().distinct().toList();
    }

    /// The layers whose annotations are exported.
    public List<Layer> layers() {
        return layers;
    }

    /// The schema of what comes out.
    public Extract extract() {
        return extract;
    }

    /// The documents that meet the choice as far as can be told without their texts, in the project's order.
    public List<DocumentHead> documents() {
        return project.documents().stream()
                .filter(document -> names.isEmpty() || names.get().test(document.name()))
                .filter(this::says)
                .filter(this::hasComeFarEnough)
                .toList();
    }

    private boolean says(DocumentHead document) {
        return documents.told().entrySet().stream().allMatch(wanted -> {
            String told = document.metadata().get(wanted.getKey());
            return told != null
                    && (told.equals(wanted.getValue()) || told.lines().anyMatch(wanted.getValue()::equals));
        });
    }

    private boolean hasComeFarEnough(DocumentHead document) {
        return documents.extent() == DocumentChoice.Extent.ALL
                || layers.stream()
                        .map(layer -> project.tally(new LayerDocument(layer.id(), document.id()))
                                .state())
                        .anyMatch(state -> switch (state) {
                            case NEW, IN_PROGRESS, RETURNED -> false;
                            case DONE -> documents.extent() == DocumentChoice.Extent.DONE;
                            case ACCEPTED -> true;
                        });
    }

    /// What of a document was chosen.
    public LayeredDocument of(DocumentContent content) {
        List<LayerMarkup> markup = new ArrayList<>();
        for (Layer layer : layers) {
            var chosen = extract.of(content.markup(layer.id()));
            if (!chosen.isEmpty()) {
                markup.add(new LayerMarkup(layer.name(), layer.kind(), chosen));
            }
        }
        return new LayeredDocument(content.document(), markup);
    }
}
