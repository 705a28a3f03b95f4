package org.glossator.ui.annotate.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.DocumentLabels;
import org.glossator.annotation.Layer;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.Tally;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.text.DocumentHead;

/// Everything the page tells of one document.
///
/// @param layers those that have begun it, with how far each has come
/// @param labels what the schema offers, with what is told, in the schema's order
/// @param metadata what else is told, in the order given
public record Details(DocumentHead head, List<Standing> layers, List<Field> labels, Map<String, String> metadata) {

    /// How far a layer has come.
    public record Standing(Layer layer, Tally tally) {}

    /// A document label.
    ///
    /// @param told the words that are kept; empty if none are
    /// @param value what they say; empty also if they cannot be the label's value
    public record Field(AttributeType type, Optional<String> told, Optional<AttributeValue> value) {

        /// Whether what is told does not fit the schema.
        public boolean isUnfit() {
            return told.isPresent() && value.isEmpty();
        }
    }

    /// What is to be told of `head`, as far as `layers` may be known of.
    public static Details of(DocumentHead head, ProjectState state, List<Layer> layers) {
        List<Field> labels = state.schema().documentLabels().stream()
                .map(type -> field(type, head))
                .toList();
        Set<String> offered =
                labels.stream().map(field -> field.type().name().value()).collect(Collectors.toSet());
        Map<String, String> others = new LinkedHashMap<>(head.metadata());
        others.keySet().removeAll(offered);
        return new Details(head, standings(head, state, layers), labels, others);
    }

    private static Field field(AttributeType type, DocumentHead head) {
        Optional<String> told =
                Optional.ofNullable(head.metadata().get(type.name().value()));
        return new Field(type, told, told.flatMap(words -> DocumentLabels.read(type, words)));
    }

    private static List<Standing> standings(DocumentHead head, ProjectState state, List<Layer> layers) {
        return layers.stream()
                .map(layer -> new Standing(layer, state.tally(new LayerDocument(layer.id(), head.id()))))
                .filter(standing -> !standing.tally().equals(Tally.NEW))
                .toList();
    }
}
