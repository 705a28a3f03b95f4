package org.glossator.project.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.text.DocumentId;

/// Gives documents to annotators, or takes them back, as one step. Nothing that was marked is touched.
///
/// @param documents what is given to whom, layer by layer; layers that are new begin here, where something is given
/// @param assignment how they are given; [Assignment#NONE] takes them back
public record AssignDocuments(Map<Layer, List<DocumentId>> documents, Assignment assignment) implements Edit {

    public AssignDocuments {
        Map<Layer, List<DocumentId>> copy = new LinkedHashMap<>();
        documents.forEach((layer, given) -> copy.put(layer, List.copyOf(given)));
        documents = Collections.unmodifiableMap(copy);
    }

    /// All of `documents` to one annotator.
    public AssignDocuments(Layer layer, List<DocumentId> documents, Assignment assignment) {
        this(Map.of(layer, documents), assignment);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        Plan plan = new Plan(project);
        for (var each : documents.entrySet()) {
            for (DocumentId document : each.getValue()) {
                plan.head(document);
                LayerDocument place = new LayerDocument(each.getKey().id(), document);
                Assignment before = project.state().assignment(place);
                if (before != assignment) {
                    plan.begin(each.getKey());
                    plan.add(new Change.AssignmentChanged(place, before, assignment));
                }
            }
        }
        return plan.named(operation());
    }

    private Message operation() {
        long different = documents.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .count();
        return documents.size() == 1
                ? Message.of(
                        "project.assign-documents",
                        different,
                        documents.keySet().iterator().next().name(),
                        assignment.name())
                : Message.of("project.share-documents", different, documents.size(), assignment.name());
    }
}
