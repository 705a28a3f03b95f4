package org.glossator.review.compare;

import java.util.List;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;

/// Which layers have worked on a document: those in which it is no longer new, or in which something stands on it. Only
/// these are compared on it, since a document that nobody has looked at yet is no disagreement; one that was looked at
/// and found to hold nothing is. All that is told of several layers of a project goes by this.
///
/// @param worked of the layers in question, in their order
/// @param idle the others
public record Coverage(DocumentHead document, List<Layer> worked, List<Layer> idle) {

    public Coverage {
        worked = List.copyOf(worked);
        idle = List.copyOf(idle);
    }

    /// Which of `layers` have worked on `document`; needs no file.
    public static Coverage of(ProjectState project, DocumentHead document, List<Layer> layers) {
        return new Coverage(
                document,
                layers.stream()
                        .filter(layer -> hasWorked(project, layer, document))
                        .toList(),
                layers.stream()
                        .filter(layer -> !hasWorked(project, layer, document))
                        .toList());
    }

    private static boolean hasWorked(ProjectState project, Layer layer, DocumentHead document) {
        Tally tally = project.tally(new LayerDocument(layer.id(), document.id()));
        return tally.state() != DocumentState.NEW || tally.annotations() > 0 || tally.relations() > 0;
    }

    /// Which of `layers` have worked on which of `documents`.
    ///
    /// @throws ComparisonException if on none of them two have
    public static List<Coverage> of(ProjectState project, List<DocumentHead> documents, List<Layer> layers)
            throws ComparisonException {
        List<Coverage> coverages = documents.stream()
                .map(document -> of(project, document, layers))
                .toList();
        if (coverages.stream().noneMatch(Coverage::isComparable)) {
            throw new ComparisonException(Message.of("compare.nothing-in-common", ComparedLayers.names(layers)));
        }
        return coverages;
    }

    /// Whether there is something to compare.
    public boolean isComparable() {
        return worked.size() > 1;
    }

    /// Whether all have worked on it.
    public boolean isWhole() {
        return idle.isEmpty();
    }

    /// Whether none has worked on it, so that nothing is missed.
    public boolean isUntouched() {
        return worked.isEmpty();
    }

    /// The ids of the layers that are compared on it.
    public List<LayerId> layers() {
        return worked.stream().map(Layer::id).toList();
    }

    /// The sentence that tells of a document which layers have not worked on it, and whether it is left out for that.
    public Message message() {
        return Message.of(
                isComparable() ? "compare.partly" : "compare.left-out",
                document.name(),
                ComparedLayers.names(idle),
                idle.size());
    }
}
