package org.glossator.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;

/// All that can be told of a project, as values that compare.
public record Picture(
        String name,
        Schema schema,
        List<Layer> layers,
        Map<LayerDocument, Tally> tallies,
        Map<LayerDocument, Assignment> assignments,
        Map<LayerDocument, String> remarks,
        List<DocumentHead> documents,
        List<String> contents) {

    /// How `project` stands.
    public static Picture of(Project project) throws StoreException {
        List<String> contents = new ArrayList<>();
        for (DocumentHead head : project.state().documents()) {
            DocumentContent content = project.read(head.id()).orElseThrow();
            for (Layer layer : project.state().layers()) {
                contents.add(head.id() + " " + layer.name() + content.markup(layer.id())
                        + content.document().text());
            }
        }
        return new Picture(
                project.state().name(),
                project.state().schema(),
                project.state().layers(),
                Map.copyOf(project.state().tallies()),
                Map.copyOf(project.state().assignments()),
                Map.copyOf(project.state().remarks()),
                project.state().documents(),
                contents);
    }

    /// The same, however documents and layers are listed: one that went and came back stands at the end.
    public Picture unordered() {
        return new Picture(
                name, schema, sorted(layers), tallies, assignments, remarks, sorted(documents), sorted(contents));
    }

    private static <T> List<T> sorted(List<T> things) {
        return things.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
