package org.glossator.workflow;

import java.util.HashSet;
import java.util.Set;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// Tells documents that are in a project, or came in a moment ago, from new ones.
final class KnownDocuments {

    private final Set<DocumentId> ids = new HashSet<>();
    private final Set<NameAndText> texts = new HashSet<>();

    private record NameAndText(String name, TextDigest digest) {}

    KnownDocuments(ProjectState project) {
        project.documents().forEach(this::note);
    }

    /// Whether `document` is new; from now on it is known.
    boolean admit(TextDocument document) {
        DocumentHead head = document.head();
        boolean fresh = !ids.contains(head.id()) && !texts.contains(new NameAndText(head.name(), head.digest()));
        note(head);
        return fresh;
    }

    private void note(DocumentHead head) {
        ids.add(head.id());
        texts.add(new NameAndText(head.name(), head.digest()));
    }
}
