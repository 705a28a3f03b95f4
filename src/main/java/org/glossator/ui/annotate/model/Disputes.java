package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.text.DocumentId;

/// In which documents annotators differ: looked up beside the edits when somebody first asks, and again for each
/// document that is touched. Layers that have begun a document are compared by words and labels; gold and suggested
/// layers are nobody's opinion and do not count.
public final class Disputes {

    private static final int AT_ONCE = 64;

    /// How far the looking-up is.
    public record Progress(int done, int total) {

        static final Progress IDLE = new Progress(0, 0);

        public boolean isUnderWay() {
            return done < total;
        }
    }

    private final ProjectLink link;
    private final Runnable whenKnown;
    private final Set<DocumentId> disputed = new HashSet<>();
    private final Map<DocumentId, List<LayerId>> waiting = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.IDLE);
    private boolean asked;
    private boolean reading;
    private boolean stopped;

    /// @param whenKnown done whenever more has become known
    Disputes(ProjectLink link, Runnable whenKnown) {
        this.link = link;
        this.whenKnown = whenKnown;
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether annotators differ in `document`, as far as is known.
    public boolean isDisputed(DocumentId document) {
        return disputed.contains(document);
    }

    /// Has all documents looked up, unless they are already.
    void ask(ProjectState state) {
        if (!asked) {
            asked = true;
            state.documents().forEach(head -> look(head.id(), state));
            read();
        }
    }

    /// Has these documents looked up again.
    void follow(Iterable<DocumentId> touched, ProjectState state) {
        if (asked) {
            touched.forEach(document -> look(document, state));
            read();
        }
    }

    /// Ends the looking-up.
    void stop() {
        stopped = true;
        waiting.clear();
    }

    private void look(DocumentId document, ProjectState state) {
        List<LayerId> begun = state.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.ANNOTATOR || layer.kind() == Layer.Kind.IMPORTED)
                .map(Layer::id)
                .filter(layer ->
                        !state.tally(new LayerDocument(layer, document)).equals(Tally.NEW))
                .toList();
        if (begun.size() < 2 || state.document(document).isEmpty()) {
            waiting.remove(document);
            disputed.remove(document);
        } else {
            waiting.put(document, begun);
            progress.set(new Progress(progress.get().done(), progress.get().total() + 1));
        }
    }

    private void read() {
        if (reading || stopped) {
            return;
        }
        if (waiting.isEmpty()) {
            progress.set(Progress.IDLE);
            return;
        }
        Map<DocumentId, List<LayerId>> some = new LinkedHashMap<>();
        waiting.entrySet().stream().limit(AT_ONCE).forEach(each -> some.put(each.getKey(), each.getValue()));
        waiting.keySet().removeAll(some.keySet());
        reading = true;
        link.read(() -> differing(some, link.project()), found -> known(some, found), () -> reading = false);
    }

    private void known(Map<DocumentId, List<LayerId>> some, List<DocumentId> differing) {
        reading = false;
        disputed.removeAll(some.keySet());
        disputed.addAll(differing);
        progress.set(
                new Progress(progress.get().done() + some.size(), progress.get().total()));
        whenKnown.run();
        read();
    }

    private static List<DocumentId> differing(Map<DocumentId, List<LayerId>> documents, Project project)
            throws StoreException {
        List<DocumentId> found = new ArrayList<>();
        for (var each : documents.entrySet()) {
            var content = project.read(each.getKey());
            if (content.isPresent() && differ(content.get(), each.getValue())) {
                found.add(each.getKey());
            }
        }
        return found;
    }

    private static boolean differ(DocumentContent content, List<LayerId> layers) {
        AnnotationSet first = content.markup(layers.getFirst()).annotations();
        return layers.stream()
                .anyMatch(layer -> !content.markup(layer).annotations().marksTheSameAs(first));
    }
}
