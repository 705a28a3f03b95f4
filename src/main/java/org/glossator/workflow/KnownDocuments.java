package org.glossator.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import org.glossator.workflow.importing.Arrival;

/// Tells documents that are in a project, or came in a moment ago, from new ones: by id, or by name and text.
final class KnownDocuments {

    private final Project project;
    private final Map<DocumentId, DocumentHead> heads = new HashMap<>();
    private final Map<NameAndText, DocumentId> texts = new HashMap<>();
    private final Map<String, DocumentId> names = new HashMap<>();
    private final Map<DocumentId, Arrival> arrivals = new LinkedHashMap<>();

    private record NameAndText(String name, TextDigest digest) {
        static NameAndText of(DocumentHead head) {
            return new NameAndText(head.name(), head.digest());
        }
    }

    /// What a document that comes in is to the project.
    ///
    /// @param arrival where what stands on it goes; empty if it cannot come in
    /// @param isFirst whether it is new
    /// @param remark something to be said of it
    record Match(Optional<Arrival> arrival, boolean isFirst, Optional<Message> remark) {}

    KnownDocuments(Project project, ProjectState state) {
        this.project = project;
        state.documents().forEach(this::note);
    }

    /// The documents that were matched so far, in the order in which they were met.
    Collection<Arrival> arrivals() {
        return arrivals.values();
    }

    /// What `document` is; from now on it is known.
    ///
    /// @throws StoreException if it stands in the project and cannot be read there
    Match match(TextDocument document) throws StoreException {
        DocumentHead head = document.head();
        DocumentHead same = heads.get(head.id());
        if (same != null && !same.digest().equals(head.digest())) {
            return new Match(
                    Optional.empty(), false, Optional.of(Message.of("workflow.document-other-text", head.name())));
        }
        DocumentId there = same == null ? texts.get(NameAndText.of(head)) : same.id();
        if (there == null) {
            return fresh(document, head);
        }
        Arrival arrival = arrivals.get(there);
        if (arrival == null) {
            DocumentContent content = project.read(there).orElseThrow();
            arrival = Arrival.known(content.document(), content.layers());
            arrivals.put(there, arrival);
        }
        return new Match(
                Optional.of(arrival), false, described(head, arrival.document().head()));
    }

    private Match fresh(TextDocument document, DocumentHead head) {
        Optional<Message> remark = names.containsKey(head.name())
                ? Optional.of(Message.of("workflow.name-taken", head.name()))
                : Optional.empty();
        Arrival arrival = Arrival.fresh(document);
        arrivals.put(head.id(), arrival);
        note(head);
        return new Match(Optional.of(arrival), true, remark);
    }

    /// Says that metadata of a known document stay as they are where they are told otherwise.
    private static Optional<Message> described(DocumentHead incoming, DocumentHead there) {
        String differing = incoming.metadata().entrySet().stream()
                .filter(each -> !each.getValue().equals(there.metadata().get(each.getKey())))
                .map(Map.Entry::getKey)
                .reduce("", (one, other) -> one.isEmpty() ? other : one + ", " + other);
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("workflow.metadata-left", there.name(), differing));
    }

    private void note(DocumentHead head) {
        heads.put(head.id(), head);
        texts.putIfAbsent(NameAndText.of(head), head.id());
        names.putIfAbsent(head.name(), head.id());
    }
}
