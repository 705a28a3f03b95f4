package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.DocumentLabels;
import org.glossator.annotation.Misfit;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.text.DocumentId;

/// Tells something of documents in their metadata, or no longer tells it. What the schema offers as a document label
/// is held against it; what did not fit before may go on not fitting, but nothing may be made to.
///
/// @param documents what is described
/// @param told what is told under each name; nothing takes the name away, and what has other names stays
public record DescribeDocuments(List<DocumentId> documents, Map<String, Optional<String>> told) implements Edit {

    public DescribeDocuments {
        documents = List.copyOf(documents);
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /// One document told one thing under one name.
    public static DescribeDocuments one(DocumentId document, String name, Optional<String> value) {
        return new DescribeDocuments(List.of(document), Map.of(name, value));
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        if (told.keySet().stream().anyMatch(String::isBlank)) {
            throw new EditRefusedException(Message.of("project.blank-metadata"));
        }
        Plan plan = new Plan(project);
        for (DocumentId document : documents) {
            var before = plan.head(document);
            var after = before.describedBy(told(before.metadata()));
            if (!after.equals(before)) {
                List<Misfit> misfits = new ArrayList<>(DocumentLabels.misfits(after.metadata(), project.schema()));
                misfits.removeAll(DocumentLabels.misfits(before.metadata(), project.schema()));
                Plan.require(misfits);
                plan.add(new Change.DocumentDescribed(before, after));
            }
        }
        return plan.named(operation());
    }

    /// What is told afterwards; a name keeps its place.
    private Map<String, String> told(Map<String, String> before) {
        Map<String, String> after = new LinkedHashMap<>(before);
        told.forEach((name, value) ->
                value.ifPresentOrElse(words -> after.put(name.strip(), words), () -> after.remove(name)));
        return after;
    }

    private Message operation() {
        String names = String.join(", ", told.keySet());
        boolean removes = told.values().stream().allMatch(Optional::isEmpty);
        return Message.of(removes ? "project.forget-metadata" : "project.describe-documents", names, documents.size());
    }
}
